using System.Management.Automation;
using Clockodo.Client;
using ClockodoPS.Pipeline;
using ClockodoPS.Session;

namespace ClockodoPS.Commands;

/// <summary>
/// Gets the connection that the commands of this session use.
/// </summary>
/// <remarks>
/// <para>
/// This is the connection of the last <see cref="ConnectClockodoCommand"/> in this session. In a session that called neither it
/// nor <see cref="DisconnectClockodoCommand"/>, it is the one that the environment variables describe. Nothing is sent. The
/// connection never shows its key.
/// </para>
/// <para>
/// UserId and UserName are empty if the connection was not checked: with -SkipCheck, and with environment variables.
/// </para>
/// </remarks>
/// <returns>The connection; nothing if there is none.</returns>
/// <exception cref="ClockodoErrorKind.Invalid">An environment variable is not valid, such as CLOCKODO_BASE_URI.</exception>
/// <example>
/// Show the user and the address of the connection
/// <code>
/// Get-ClockodoConnection
/// </code>
/// </example>
/// <example>
/// Connect only if there is no connection
/// <code>
/// if (-not (Get-ClockodoConnection)) {
///     Connect-Clockodo -Sandbox
/// }
/// </code>
/// </example>
/// <example needs="shell">
/// Pass the connection to parallel scripts
/// <code>
/// $connection = Get-ClockodoConnection
/// 'LastWeek', 'LastMonth' | ForEach-Object -Parallel {
///     Import-Module ClockodoPS
///     Get-ClockodoEntry -Period $_ -Connection $using:connection
/// }
/// </code>
/// Each script has its own runspace, in which there is neither the module nor a connection. If the module is not in a folder of
/// $env:PSModulePath, import it by its path.
/// </example>
/// <seealso cref="ConnectClockodoCommand"/>
/// <seealso cref="DisconnectClockodoCommand"/>
/// <seealso href="about_ClockodoPS_Connections"/>
[Cmdlet(VerbsCommon.Get, "ClockodoConnection")]
[OutputType(typeof(ClockodoConnection))]
public sealed class GetClockodoConnectionCommand : ClockodoCommand
{
    /// <summary>Emits the connection.</summary>
    protected override void EndProcessing()
    {
        try
        {
            if (RunspaceConnection.Find() is ClockodoConnection connection)
            {
                WriteObject(connection);
            }
        }
        catch (ClockodoException exception)
        {
            ThrowTerminatingError(exception.ToErrorRecord(target: null));
        }
    }
}
