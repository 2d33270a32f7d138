using System.Management.Automation;
using ClockodoPS.Session;

namespace ClockodoPS.Commands;

/// <summary>
/// Closes a connection and forgets its key. Without a connection it does nothing. Where the environment variables describe
/// an account, the next command connects to that again.
/// </summary>
[Cmdlet(VerbsCommunications.Disconnect, "Clockodo")]
[OutputType(typeof(void))]
public sealed class DisconnectClockodoCommand : PSCmdlet
{
    /// <summary>The connection to close; without it, the one of this session.</summary>
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [ValidateNotNull]
    public ClockodoConnection? Connection { get; set; }

    /// <summary>Closes it.</summary>
    protected override void ProcessRecord()
    {
        ClockodoConnection? current = RunspaceConnection.Current;
        ClockodoConnection? connection = Connection ?? current;
        connection?.Close();
        if (ReferenceEquals(connection, current))
        {
            RunspaceConnection.Current = null;
        }
    }
}
