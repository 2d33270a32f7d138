using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using Clockodo.Client;
using Clockodo.Client.Entries;
using Clockodo.Client.Reports;
using ClockodoPS.Binding;
using ClockodoPS.Completion;
using ClockodoPS.Pipeline;
using ClockodoPS.References;
using ClockodoPS.Views;

namespace ClockodoPS.Commands;

/// <summary>
/// Changes all entries of groups, in a few requests instead of one for each entry.
/// </summary>
/// <remarks>
/// <para>
/// The groups come from Get-ClockodoEntryGroup. A group knows its time range, the filters that it was asked with, and its path: together they
/// select its entries. For each group, the service is asked how many entries that are (<c>PUT v2/entrygroups</c>), and the number is compared
/// with that of a list with the same filter; if they differ, it is an error, unless -Force is given. Then the command asks, with number and
/// filter, and confirms the change.
/// </para>
/// <para>
/// What matches the filter when the change is confirmed is changed, also entries that were added after the group was read. To change exactly
/// the entries that you have checked, list them and use Set-ClockodoEntry: see about_ClockodoPS_Billing. There is no way back by groups: list
/// the entries with the same filter and -Enhanced before, and keep them in a file. <see cref="RestoreClockodoEntryCommand"/> brings their
/// values back: see about_ClockodoPS_Undo.
/// </para>
/// <para>
/// With -Billable, the group must have been got with -Billable or -GroupBy Billable, so that entries that are not billable do not become
/// billed without notice; -Force does it anyway. Projects with a hard budget are billed on the project (Set-ClockodoProject): leave them
/// out by -BudgetType WithoutStrict.
/// </para>
/// <para>
/// -WhatIf shows number and filter, and changes nothing. The command asks unless -Confirm:$false is given, or $ConfirmPreference is None.
/// </para>
/// <para>
/// A group that the service cannot filter by is an error for this group: entries without a project, subproject, service or text, and whether
/// entries are lump sums. Group by something else, or use Set-ClockodoEntry. The service cannot take the project or the subproject away in a
/// group.
/// </para>
/// </remarks>
/// <returns>Nothing, unless -PassThru is given: then the groups, as they were before.</returns>
/// <exception cref="ClockodoErrorKind.Invalid">
/// No change was given, a value is not valid, or the service cannot filter by this group.
/// </exception>
/// <example>
/// Mark a customer's month as billed, by project
/// <code>
/// $groups = Get-ClockodoEntryGroup -Period LastMonth -Billable Billable `
///     -BudgetType WithoutStrict -Customer 'ACME Deutschland GmbH' `
///     -GroupBy Project
/// $groups | Where-Object Key | Set-ClockodoEntryGroup -Billable Billed -WhatIf
/// </code>
/// Entries without a project are a group without a Key; the service cannot filter by it.
/// </example>
/// <example>
/// With the entries without a project, in one change
/// <code>
/// Get-ClockodoEntryGroup -Period LastMonth -Billable Billable `
///     -BudgetType WithoutStrict -Customer 'ACME Deutschland GmbH' `
///     -GroupBy Customer |
///     Set-ClockodoEntryGroup -Billable Billed -WhatIf
/// </code>
/// </example>
/// <seealso cref="GetClockodoEntryGroupCommand"/>
/// <seealso cref="RemoveClockodoEntryGroupCommand"/>
/// <seealso cref="SetClockodoEntryCommand"/>
/// <seealso cref="RestoreClockodoEntryCommand"/>
/// <seealso href="about_ClockodoPS_Billing"/>
/// <seealso href="about_ClockodoPS_Undo"/>
[Cmdlet(VerbsCommon.Set, "ClockodoEntryGroup", SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.High)]
[OutputType(typeof(EntryGroup))]
public sealed class SetClockodoEntryGroupCommand : EntryGroupMutationCommand
{
    private InputValues _given = null!;

    /// <summary>The customer: its name, its ID, or an object that has it.</summary>
    [Parameter]
    [Alias("CustomerId", "customers_id")]
    [ReferenceTransformation("Customer")]
    [ArgumentCompleter(typeof(NameCompleter))]
    [ValidateNotNull]
    public Reference? Customer { get; set; }

    /// <summary>
    /// The project: its name, its ID, or an object that has it. A name is looked for among the projects of -Customer, otherwise of the
    /// customer of the group.
    /// </summary>
    [Parameter]
    [Alias("ProjectId", "projects_id")]
    [ReferenceTransformation("Project")]
    [ArgumentCompleter(typeof(NameCompleter))]
    [ValidateNotNull]
    public Reference? Project { get; set; }

    /// <summary>
    /// The subproject: its name, its ID, or an object that has it. A name is looked for among the subprojects of -Project, otherwise of the
    /// project of the group.
    /// </summary>
    [Parameter]
    [Alias("SubprojectId", "subprojects_id")]
    [ReferenceTransformation("Subproject")]
    [ArgumentCompleter(typeof(NameCompleter))]
    [ValidateNotNull]
    public Reference? Subproject { get; set; }

    /// <summary>The service: its name, its ID, or an object that has it.</summary>
    [Parameter]
    [Alias("ServiceId", "services_id")]
    [ReferenceTransformation("Service")]
    [ArgumentCompleter(typeof(NameCompleter))]
    [ValidateNotNull]
    public Reference? Service { get; set; }

    /// <summary>The lump sum service: its name, its ID, or an object that has it.</summary>
    [Parameter]
    [Alias("LumpSumServiceId", "lumpsum_services_id")]
    [ReferenceTransformation("LumpSumService")]
    [ArgumentCompleter(typeof(NameCompleter))]
    [ValidateNotNull]
    public Reference? LumpSumService { get; set; }

    /// <summary>The user: the name, the ID, or an object that has it.</summary>
    [Parameter]
    [Alias("UserId", "users_id")]
    [ReferenceTransformation("User")]
    [ArgumentCompleter(typeof(NameCompleter))]
    [ValidateNotNull]
    public Reference? User { get; set; }

    /// <summary>Whether the entries are billable, or already billed.</summary>
    [Parameter]
    [ValidateNotNull]
    [BillableTransformation]
    [ValidateSet(nameof(BillableState.NotBillable), nameof(BillableState.Billable), nameof(BillableState.Billed))]
    public BillableState? Billable { get; set; }

    /// <summary>The text. The strings of a list become lines. $null or empty: no text.</summary>
    [Parameter]
    [AllowNull]
    [AllowEmptyString]
    [TextTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public string? Text { get; set; }

    /// <summary>The hourly rate, for time entries, in the company's currency, 0 or more.</summary>
    [Parameter]
    [Alias("hourly_rate")]
    [AmountTransformation]
    [ValidateNotNull]
    public decimal? HourlyRate { get; set; }

    /// <summary>Records the given values, and refuses the command without one.</summary>
    protected override void BeginProcessing()
    {
        _given = InputValues.Among(MyInvocation.BoundParameters!);
        if (_given.Count == 0)
        {
            ThrowTerminatingError(ErrorRecords.InvalidInput("Nothing to change is given. Write for example -Billable Billed.", target: null));
        }
    }

    private protected override string Done => "changed";

    private protected override EntryChange? ChangeFor(EntryGroupQuery filter)
    {
        if (Billable is not null && filter.Billable is null && !Force)
        {
            throw new ClockodoException(
                ClockodoErrorKind.Invalid,
                "the group has entries of every billable state, and afterwards nothing would tell which were not billable, or billed before. Get "
                + "the group with -Billable, for example Billable, or with -GroupBy Billable; or give -Force. Nothing was sent.");
        }

        InputValues values = _given.Over(new());
        var references = new EntryReferences(References, values, filter.CustomerId, filter.ProjectId);
        IReadOnlyList<ContentProblem> problems = WaitFor(references.ResolveAsync(StopToken));
        var change = new EntryChange();
        values.WriteTo(change);
        InputProblems.ThrowIfAny("", [.. problems, .. change.FindProblems().Where(problem => !values.Explains(problem))]);
        return change;
    }

    private protected override string DescribeChange(EntryChange? change)
    {
        LoadNames(change!);
        return $"Set {ContentDescription.For(change!, Names)}";
    }
}
