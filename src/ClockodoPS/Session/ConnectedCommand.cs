using System.Management.Automation;
using Clockodo.Client;
using ClockodoPS.Pipeline;

namespace ClockodoPS.Session;

/// <summary>A cmdlet that needs a connection: the given one, the runspace's, or one from environment variables.</summary>
/// <exception cref="ErrorRecords.NotConnected">
/// There is no connection, and the environment variables do not describe one. It ends the command.
/// </exception>
/// <exception cref="ClockodoErrorKind.Unauthorized">
/// The service refuses user or key (401). It ends the command: the next entry would fare no better.
/// </exception>
/// <exception cref="ClockodoErrorKind.Forbidden">The user of the connection may not do this (403).</exception>
/// <exception cref="ClockodoErrorKind.RateLimited">
/// Too many requests (429), after all waiting that was worth it. It ends the command.
/// </exception>
/// <exception cref="ClockodoErrorKind.ServiceError">The service failed (5xx), after all repetitions that do no harm.</exception>
/// <exception cref="ClockodoErrorKind.Unreachable">
/// No connection to the service: no such host, refused, cut, or not trusted. It ends the command.
/// </exception>
/// <exception cref="ClockodoErrorKind.TimedOut">No answer came in time; see the parameter TimeoutSec of Connect-Clockodo.</exception>
/// <exception cref="ClockodoErrorKind.UnreadableAnswer">The answer is not what the service documents.</exception>
public abstract class ConnectedCommand : CancellableCommand
{
    private ClockodoClient? _client;

    /// <summary>
    /// The connection to use, from Connect-Clockodo -PassThru or Get-ClockodoConnection. Without it, the connection of the
    /// last Connect-Clockodo in this session is used, or the one that the environment variables describe.
    /// </summary>
    [Parameter]
    [ValidateNotNull]
    public ClockodoConnection? Connection { get; set; }

    private protected ClockodoClient Client => _client ??= Connect().Client.WithObserver(Observe);

    /// <summary>One item's error, unless the next item would fare no better: then the command ends.</summary>
    private protected void WriteItemError(ClockodoException exception, object? target)
    {
        ErrorRecord record = exception.ToErrorRecord(target);
        if (exception.ConcernsConnection())
        {
            ThrowTerminatingError(record);
        }

        WriteError(record);
    }

    private ClockodoConnection Connect()
    {
        try
        {
            ClockodoConnection? connection = Connection ?? RunspaceConnection.Current ?? EnvironmentConnection.Find();
            if (connection is null)
            {
                ThrowTerminatingError(ErrorRecords.NotConnected(EnvironmentConnection.ReasonForNone()));
            }

            if (connection!.IsClosed)
            {
                ThrowTerminatingError(ErrorRecords.NotConnected($"The connection {connection} was closed."));
            }

            return connection;
        }
        catch (ClockodoException exception)
        {
            ThrowTerminatingError(exception.ToErrorRecord(target: null));
            throw;
        }
    }
}
