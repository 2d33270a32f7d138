using System.Management.Automation;
using ClockodoPS.Pipeline;
using ClockodoPS.Session;

namespace ClockodoPS.Commands;

/// <summary>
/// Closes a connection and discards its key.
/// </summary>
/// <remarks>
/// <para>
/// Without -Connection, it closes the connection of this session, if there is one. No request is sent: the service has no
/// sessions.
/// </para>
/// <para>
/// A closed connection cannot be used again. A session whose connection was closed stays disconnected, even if the environment
/// variables describe an account: its commands fail with <c>NotConnected</c> until Connect-Clockodo is called.
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
/// The session still uses the other one.
/// </example>
/// <seealso cref="ConnectClockodoCommand"/>
/// <seealso cref="GetClockodoConnectionCommand"/>
/// <seealso href="about_ClockodoPS_Connections"/>
[Cmdlet(VerbsCommunications.Disconnect, "Clockodo")]
[OutputType(typeof(void))]
public sealed class DisconnectClockodoCommand : ClockodoCommand
{
    /// <summary>The connection to close. The default is the connection of this session.</summary>
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [ValidateNotNull]
    public ClockodoConnection? Connection { get; set; }

    /// <summary>Closes the connection.</summary>
    protected override void ProcessRecord() => RunspaceConnection.Close(Connection);
}
