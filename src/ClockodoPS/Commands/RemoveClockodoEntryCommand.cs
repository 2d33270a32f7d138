using System.Management.Automation;
using Clockodo.Client.Entries;
using ClockodoPS.Binding;

namespace ClockodoPS.Commands;

/// <summary>
/// Removes entries. It asks before each one, unless -Confirm:$false is given. What -PassThru emits, New-ClockodoEntry puts
/// back.
/// </summary>
[Cmdlet(
    VerbsCommon.Remove, "ClockodoEntry", DefaultParameterSetName = IdSet, SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
[OutputType(typeof(TimeEntry), typeof(LumpSumEntry), typeof(LumpSumServiceEntry), typeof(Entry))]
public sealed class RemoveClockodoEntryCommand : EntryMutationCommand
{
    private protected override void Mutate(EntryTarget target)
    {
        if (!ShouldProcess(Describe(target, ConfirmImpact.High), "Remove"))
        {
            return;
        }

        // Read anew: what comes from a list may lack its text, and what is put back should be what was there at the end.
        Entry? removed = PassThru ? WaitFor(Client.Entries.GetAsync(target.Id, StopToken)) : null;
        WaitFor(Client.Entries.DeleteAsync(target.Id, StopToken));
        if (removed is not null)
        {
            WriteObject(removed);
        }
    }
}
