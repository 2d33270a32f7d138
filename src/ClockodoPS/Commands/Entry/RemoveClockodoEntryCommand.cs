using System.Management.Automation;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client;
using Clockodo.Client.Entries;
using ClockodoPS.Binding;
using ClockodoPS.Views;

namespace ClockodoPS.Commands;

/// <summary>
/// Removes entries, after a confirmation for each one.
/// </summary>
/// <remarks>
/// <para>
/// It asks before each entry, unless -Confirm:$false is given or $ConfirmPreference is None. The question shows the entry and
/// its content. -WhatIf shows the same and removes nothing. Each entry is removed by <c>DELETE v2/entries/{id}</c>.
/// </para>
/// <para>
/// The service has no recycle bin. With -PassThru, every entry is read again before it is removed, and emitted.
/// <see cref="RestoreClockodoEntryCommand"/> adds it again, from there or from an enhanced list that was kept before; it then has a new ID
/// and a new TimeInsert. See about_ClockodoPS_Undo.
/// </para>
/// <para>
/// If an entry cannot be removed, that is an error for this entry; the command continues with the others. With -Verbose, the last
/// line counts the entries that were removed, skipped and refused.
/// </para>
/// </remarks>
/// <returns>Nothing, unless -PassThru is given: then every removed entry, as it was before the removal.</returns>
/// <exception cref="ClockodoErrorKind.NotFound">There is no entry with this ID, or the user may not see it (404).</exception>
/// <exception cref="ClockodoErrorKind.Invalid">A row has no Id, or one that is not valid.</exception>
/// <example>
/// See what would be removed
/// <code>
/// $entries = Get-ClockodoEntry -Period LastMonth `
///     -Billable Billable
/// $entries | Remove-ClockodoEntry -WhatIf
/// </code>
/// </example>
/// <example>
/// Remove an entry by its ID
/// <code>
/// $entry = Get-ClockodoEntry -Period LastMonth -Billable Billable -First 1
/// Remove-ClockodoEntry -Id $entry.Id
/// </code>
/// It asks first.
/// </example>
/// <example>
/// Remove without confirmation, then add again
/// <code>
/// $entries = Get-ClockodoEntry -Period LastMonth -Billable Billable `
///     -User (Get-ClockodoUser -Me)
/// $entries | Remove-ClockodoEntry -WhatIf
/// $removed = $entries | Remove-ClockodoEntry -PassThru -Confirm:$false
/// $removed | Restore-ClockodoEntry
/// </code>
/// These are your own entries; without -User, it would be those of all users. The list is put into a variable first: if it fails
/// half-way, nothing is removed, and exactly the entries are removed that -WhatIf has shown.
/// </example>
/// <example needs="shell">
/// Save entries to a file before they are removed
/// <code>
/// $entries = Get-ClockodoEntry -Period LastMonth -Billable Billable `
///     -User (Get-ClockodoUser -Me) -Enhanced
/// $entries | Export-Clixml removed.xml
/// $entries | Remove-ClockodoEntry -WhatIf
/// $entries | Remove-ClockodoEntry -Confirm:$false
///
/// Import-Clixml removed.xml | Restore-ClockodoEntry
/// </code>
/// The file is complete before anything is removed, and keeps dates and amounts exactly, under every culture. The last line
/// adds the entries again.
/// </example>
/// <seealso cref="NewClockodoEntryCommand"/>
/// <seealso cref="GetClockodoEntryCommand"/>
/// <seealso cref="SetClockodoEntryCommand"/>
/// <seealso cref="RestoreClockodoEntryCommand"/>
/// <seealso href="about_ClockodoPS_Undo"/>
/// <seealso href="about_ClockodoPS_Errors"/>
[Cmdlet(
    VerbsCommon.Remove, "ClockodoEntry", DefaultParameterSetName = IdSet, SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
[OutputType(typeof(TimeEntry), typeof(LumpSumEntry), typeof(LumpSumServiceEntry), typeof(Entry))]
public sealed class RemoveClockodoEntryCommand : EntryMutationCommand
{
    private protected override string Activity => "Removing entries";

    private protected override string Done => "removed";

    private protected override bool IsIdEnough => true;

    private protected override ConfirmImpact Impact => ConfirmImpact.High;

    private protected override void Mutate(EntryTarget target)
    {
        string what = target.Entry is Entry entry ? $"Remove the entry with {ContentDescription.ForRest(entry, Names)}" : "Remove the entry";
        if (ShouldProcess(Describe(target), what))
        {
            Forget(target);
            WholeEntryReader? wholeEntries = PassThru ? WholeEntries : null;
            Begin(
                target.Number,
                Describe(target),
                target.Source,
                (client, token) => RemoveAsync(client.Entries, target.Id, wholeEntries, token));
        }
    }

    // Reads again: an entry from a list may lack its text or be out of date, and the caller may add it again from this output.
    private static async Task<object?> RemoveAsync(
        EntriesEndpoint entries, long id, WholeEntryReader? wholeEntries, CancellationToken cancellationToken)
    {
        Entry? removed = wholeEntries is null ? null : await wholeEntries.GetAsync(id, cancellationToken).ConfigureAwait(false);
        await entries.DeleteAsync(id, cancellationToken).ConfigureAwait(false);
        return removed;
    }
}
