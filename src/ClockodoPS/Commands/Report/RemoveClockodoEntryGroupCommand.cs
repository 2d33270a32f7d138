using System.Management.Automation;
using Clockodo.Client;
using Clockodo.Client.Entries;
using Clockodo.Client.Reports;

namespace ClockodoPS.Commands;

/// <summary>
/// Removes all entries of groups, in a few requests.
/// </summary>
/// <remarks>
/// <para>
/// The groups come from Get-ClockodoEntryGroup. A group knows its time range, the filters that it was asked with, and its path: together they
/// select its entries. For each group, the service is asked how many entries that are (<c>DELETE v2/entrygroups</c>), and the number is
/// compared with that of a list with the same filter. Then the command asks, with number and filter, and confirms the removal. What matches the
/// filter at that time is removed.
/// </para>
/// <para>
/// -WhatIf shows number and filter, and removes nothing. A group that the service cannot filter by, such as entries without a project, is an
/// error for this group.
/// </para>
/// <para>
/// The service has no recycle bin. List the entries with the same filter and -Enhanced before, and keep them in a file.
/// <see cref="RestoreClockodoEntryCommand"/> adds them again: see about_ClockodoPS_Undo.
/// </para>
/// </remarks>
/// <returns>Nothing, unless -PassThru is given: then the groups, as they were before.</returns>
/// <exception cref="ClockodoErrorKind.Invalid">The service cannot filter by this group.</exception>
/// <example>
/// See what would be removed
/// <code>
/// Get-ClockodoEntryGroup -Period LastMonth -GroupBy Project `
///     -Customer 'ACME Deutschland GmbH' |
///     Where-Object Key | Remove-ClockodoEntryGroup -WhatIf
/// </code>
/// </example>
/// <seealso cref="GetClockodoEntryGroupCommand"/>
/// <seealso cref="SetClockodoEntryGroupCommand"/>
/// <seealso cref="RemoveClockodoEntryCommand"/>
/// <seealso cref="RestoreClockodoEntryCommand"/>
/// <seealso href="about_ClockodoPS_Undo"/>
[Cmdlet(VerbsCommon.Remove, "ClockodoEntryGroup", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
[OutputType(typeof(EntryGroup))]
public sealed class RemoveClockodoEntryGroupCommand : EntryGroupMutationCommand
{
    private protected override string Done => "removed";

    private protected override EntryChange? ChangeFor(EntryGroupQuery filter) => null;

    private protected override string DescribeChange(EntryChange? change) => "Remove";
}
