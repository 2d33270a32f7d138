using System.Management.Automation;
using Clockodo.Client;
using ClockodoPS.Pipeline;
using ClockodoPS.Session;

namespace ClockodoPS.Commands;

/// <summary>
/// Shows the connection that commands of this session use: the one of the last Connect-Clockodo, or the one that the
/// environment variables describe. Emits nothing if there is none.
/// </summary>
[Cmdlet(VerbsCommon.Get, "ClockodoConnection")]
[OutputType(typeof(ClockodoConnection))]
public sealed class GetClockodoConnectionCommand : PSCmdlet
{
    /// <summary>Emits it.</summary>
    protected override void EndProcessing()
    {
        try
        {
            if ((RunspaceConnection.Current ?? EnvironmentConnection.Find()) is ClockodoConnection connection)
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
