using System.Management.Automation;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client;
using Clockodo.Client.Entries;
using ClockodoPS.Binding;
using ClockodoPS.Views;

namespace ClockodoPS.Commands;

/// <summary>
/// Removes entries, after asking for each one.
/// </summary>
/// <remarks>
/// <para>
/// It asks before each entry, unless -Confirm:$false is given or $ConfirmPreference is None. The question names the entry and
/// what is in it. -WhatIf shows the same and removes nothing. Each is removed by <c>DELETE v2/entries/{id}</c>.
/// </para>
/// <para>
/// The service has no bin. With -PassThru every entry is read once more before it goes, and emitted: what was removed can be
/// put back by <see cref="NewClockodoEntryCommand"/>. It gets a new number then, and a new time of entry.
/// </para>
/// <para>
/// What cannot be removed is that entry's error, and the others go on.
/// </para>
/// </remarks>
/// <returns>Nothing, unless -PassThru is given: then every entry that was removed, as it was at the end.</returns>
/// <exception cref="ClockodoErrorKind.NotFound">There is no entry of this number, or not for this user (404).</exception>
/// <exception cref="ClockodoErrorKind.Invalid">A row has no Id, or none that can be read.</exception>
/// <example>
/// See what would be removed
/// <code>
/// Get-ClockodoEntry -Period LastMonth -Customer 4711 -Billable Billable |
///     Remove-ClockodoEntry -WhatIf
/// </code>
/// </example>
/// <example>
/// Remove an entry by its number
/// <code>
/// $entry = Get-ClockodoEntry -Period LastMonth -Billable Billable -First 1
/// Remove-ClockodoEntry -Id $entry.Id
/// </code>
/// It asks first.
/// </example>
/// <example>
/// Remove without questions, and put it back
/// <code>
/// $removed = Get-ClockodoEntry -Period LastMonth -Billable Billable -First 2 |
///     Remove-ClockodoEntry -PassThru -Confirm:$false
/// $removed | New-ClockodoEntry
/// </code>
/// </example>
/// <example needs="shell">
/// Keep what is removed in a file
/// <code>
/// Get-ClockodoEntry -Period LastMonth -Billable Billable -First 2 |
///     Remove-ClockodoEntry -PassThru -Confirm:$false |
///     Export-Clixml removed.xml
///
/// Import-Clixml removed.xml | New-ClockodoEntry
/// </code>
/// Such a file keeps dates and amounts exactly, whatever the culture.
/// </example>
/// <seealso cref="NewClockodoEntryCommand"/>
/// <seealso cref="GetClockodoEntryCommand"/>
/// <seealso cref="SetClockodoEntryCommand"/>
/// <seealso href="about_ClockodoPS_Errors"/>
[Cmdlet(
    VerbsCommon.Remove, "ClockodoEntry", DefaultParameterSetName = IdSet, SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
[OutputType(typeof(TimeEntry), typeof(LumpSumEntry), typeof(LumpSumServiceEntry), typeof(Entry))]
public sealed class RemoveClockodoEntryCommand : EntryMutationCommand
{
    private protected override string Activity => "Removing entries";

    private protected override void Mutate(EntryTarget target)
    {
        ReadIfShown(target, ConfirmImpact.High);
        string what = target.Entry is Entry entry ? $"Remove the entry with {ContentDescription.ForRest(entry)}" : "Remove the entry";
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
