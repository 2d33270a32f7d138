using System.Management.Automation;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using ClockodoPS.Binding;
using ClockodoPS.Output;

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
    private protected override string Activity => "Removing entries";

    private protected override void Mutate(EntryTarget target)
    {
        ReadIfShown(target, ConfirmImpact.High);
        string what = target.Entry is Entry entry ? $"Remove {ContentWords.OfRest(entry)}" : "Remove";
        if (ShouldProcess(Words(target), what))
        {
            bool passThru = PassThru;
            EntriesEndpoint entries = Client.Entries;
            Begin($"remove {Words(target)}", target.Source, token => RemoveAsync(entries, target.Id, passThru, token));
        }
    }

    // Read anew: what comes from a list may lack its text, and what is put back should be what was there at the end.
    private static async Task<Entry?> RemoveAsync(
        EntriesEndpoint entries, long id, bool passThru, CancellationToken cancellationToken)
    {
        Entry? removed = passThru ? await entries.GetWholeAsync(id, cancellationToken).ConfigureAwait(false) : null;
        await entries.DeleteAsync(id, cancellationToken).ConfigureAwait(false);
        return removed;
    }
}
