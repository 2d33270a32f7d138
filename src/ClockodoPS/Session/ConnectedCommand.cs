using System.Management.Automation;
using Clockodo.Client;
using ClockodoPS.Pipeline;

namespace ClockodoPS.Session;

/// <summary>A cmdlet that needs a connection: from its parameter, from the runspace, or from environment variables.</summary>
/// <exception cref="ErrorRecords.NotConnected">
/// There is no connection, and the environment variables describe none or are ignored. The command ends.
/// </exception>
/// <exception cref="ClockodoErrorKind.Unauthorized">
/// The service rejects user or key (401). The command ends: every following item would fail the same way.
/// </exception>
/// <exception cref="ClockodoErrorKind.Forbidden">The user of the connection may not do this (403).</exception>
/// <exception cref="ClockodoErrorKind.RateLimited">
/// Too many requests (429), after all retries. The command ends.
/// </exception>
/// <exception cref="ClockodoErrorKind.ServiceError">The service failed (5xx), after all safe retries.</exception>
/// <exception cref="ClockodoErrorKind.Unreachable">
/// No connection to the service: unknown host, connection refused or lost, or certificate not trusted. The command ends.
/// </exception>
/// <exception cref="ClockodoErrorKind.TimedOut">No response in time; see -TimeoutSec of Connect-Clockodo.</exception>
/// <exception cref="ClockodoErrorKind.UnreadableAnswer">The response is not what the service documents.</exception>
public abstract class ConnectedCommand : CancellableCommand
{
    private ClockodoClient? _client;

    /// <summary>
    /// The connection to use, from Connect-Clockodo -PassThru or Get-ClockodoConnection. The default is the connection of the
    /// last Connect-Clockodo in this session. In a session that called neither Connect-Clockodo nor Disconnect-Clockodo, it is the
    /// one that the environment variables describe.
    /// </summary>
    [Parameter]
    [ValidateNotNull]
    public ClockodoConnection? Connection { get; set; }

    private protected ClockodoClient Client => _client ??= Connect().Client.WithObserver(Observe);

    /// <summary>The client for one item: the item learns how far its request is.</summary>
    private protected ClockodoClient ClientFor(WorkItem item) => Client.WithObserver(notice =>
    {
        item.Observe(notice);
        Observe(notice);
    });

    /// <summary>Writes an error for one item; ends the command if every following item would fail the same way.</summary>
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
            ClockodoConnection? connection = Connection ?? RunspaceConnection.Find();
            if (connection is null)
            {
                ThrowTerminatingError(ErrorRecords.NotConnected(RunspaceConnection.ReasonForNone()));
            }

            if (connection!.IsClosed)
            {
                ThrowTerminatingError(ErrorRecords.NotConnected($"The connection {connection.ToString()} was closed."));
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
