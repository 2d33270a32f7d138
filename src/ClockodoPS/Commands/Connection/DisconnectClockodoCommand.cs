using System.Management.Automation;
using ClockodoPS.Session;

namespace ClockodoPS.Commands;

/// <summary>
/// Closes a connection and forgets its key.
/// </summary>
/// <remarks>
/// <para>
/// Without -Connection it closes the connection of this session. Where there is none, it does nothing. The service is told
/// nothing: it has no sessions.
/// </para>
/// <para>
/// A closed connection cannot be used again: a command that is given one ends with <c>NotConnected</c>. Where the environment
/// variables describe an account, the next command connects to that by itself.
/// </para>
/// </remarks>
/// <example>
/// Close the connection of this session
/// <code>
/// Disconnect-Clockodo
/// </code>
/// </example>
/// <example>
/// Close one of several connections
/// <code>
/// $north = Connect-Clockodo -Sandbox -PassThru
/// $south = Connect-Clockodo -Sandbox -PassThru
/// $north | Disconnect-Clockodo
/// </code>
/// The session goes on with the other one.
/// </example>
/// <seealso cref="ConnectClockodoCommand"/>
/// <seealso cref="GetClockodoConnectionCommand"/>
/// <seealso href="about_ClockodoPS_Connections"/>
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
