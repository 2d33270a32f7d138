using System;
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

namespace ClockodoPS.Commands;

/// <summary>
/// Gets the service's own sums of entries: hours and revenue by customer, project, user, month and so on.
/// </summary>
/// <remarks>
/// <para>
/// The service adds up the entries of a time range and returns groups (<c>GET v2/entrygroups</c>): one request, instead of a list of
/// thousands of entries. Several groupings are nested, in the order of -GroupBy: the groups within a group are its SubGroups. Times come
/// in their order, everything else by hours, largest first.
/// </para>
/// <para>
/// Time range and filters are those of Get-ClockodoEntry, and -Team. Without a time range, the entries of today are added up. Customers,
/// projects, subprojects, services, lump sum services and users from the pipeline are filters: one report for each.
/// </para>
/// <para>
/// Key is the ID of a customer, project and so on, or the first day of a day, week, month or year; it is null for entries that have none,
/// such as those without a project. Weeks start on Monday. The service forms days in the time zone of the account. A running entry counts
/// as the service counts it.
/// </para>
/// <para>
/// With -RoundToMinutes, Hours and Revenue are those of times that the service has rounded; ExactHours and ExactRevenue are not rounded. The
/// sum of rounded parts is not the rounded sum: add up ExactHours, or take Hours of the group that contains them.
/// </para>
/// <para>
/// A table shows the groups within each group indented, and the part that a group has of the hours of its level. -Flatten emits one row for
/// each innermost group instead, with a column for each level: for Export-Csv, Group-Object, and Format-Table -GroupBy.
/// </para>
/// <para>
/// The service allows 10 of these requests a minute; the module waits. If a gateway does not wait for the sums of several years (504), each
/// year is requested by itself, and hours and revenues are added up. Where that would be wrong (with -RoundToMinutes, or with revenues of
/// projects with a hard budget), the command ends with an error. An hourly rate that differs between the years is null.
/// </para>
/// </remarks>
/// <returns>The outermost groups; with -Flatten, rows.</returns>
/// <exception cref="ClockodoErrorKind.Invalid">
/// The time range or a filter is not valid, or the service rejects it (400).
/// </exception>
/// <example>
/// Last month by customer and project
/// <code>
/// Get-ClockodoEntryGroup -Period LastMonth -GroupBy Customer, Project
/// </code>
/// </example>
/// <example>
/// What is not billed yet, by customer, as a CSV file
/// <code>
/// Get-ClockodoEntryGroup -Period LastMonth -Billable Billable `
///     -GroupBy Customer, Project -Flatten |
///     Select-Object Customer, Project, Hours, Revenue
/// </code>
/// Add <c>| Export-Csv open.csv</c> for a file.
/// </example>
/// <example>
/// The work of a few days by user
/// <code>
/// Get-ClockodoEntryGroup -TimeSince 2026-11-01 -TimeUntil 2026-11-15 `
///     -GroupBy User, Day
/// </code>
/// </example>
/// <example>
/// The hours of a team by month and user
/// <code>
/// Get-ClockodoEntryGroup -Period ThisYear -Team Süd `
///     -GroupBy Month, User -Flatten
/// </code>
/// </example>
/// <example>
/// Round to quarters of an hour
/// <code>
/// Get-ClockodoCustomer 'ACME Deutschland GmbH' |
///     Get-ClockodoEntryGroup -Period LastMonth -GroupBy Project `
///         -RoundToMinutes 15 | Select-Object Name, Hours, ExactHours
/// </code>
/// </example>
/// <seealso cref="SetClockodoEntryGroupCommand"/>
/// <seealso cref="RemoveClockodoEntryGroupCommand"/>
/// <seealso cref="GetClockodoEntryCommand"/>
/// <seealso href="about_ClockodoPS_Billing"/>
[Cmdlet(VerbsCommon.Get, "ClockodoEntryGroup", DefaultParameterSetName = RangeSet)]
[OutputType(typeof(EntryGroup), typeof(PSObject))]
public sealed class GetClockodoEntryGroupCommand : EntryFilterCommand
{
    /// <summary>
    /// Customers, projects, subprojects, services, lump sum services or users from the pipeline: their entries are added up, a report for
    /// each.
    /// </summary>
    [Parameter(ParameterSetName = RangeSet, ValueFromPipeline = true)]
    [Parameter(ParameterSetName = PeriodSet, ValueFromPipeline = true)]
    [ValidateNotNull]
    public PSObject? InputObject { get; set; }

    /// <summary>By what to group (<c>grouping[]</c>): one or several, from the outermost to the innermost level.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [GroupingsTransformation]
    public EntryGrouping[]? GroupBy { get; set; }

    /// <summary>Only entries of users of this team: its name, its ID, or an object that has it.</summary>
    [Parameter]
    [Alias("TeamId", "teams_id")]
    [ReferenceTransformation("Team")]
    [ArgumentCompleter(typeof(NameCompleter))]
    [ValidateNotNull]
    public Reference? Team { get; set; }

    /// <summary>To how many minutes the service rounds durations, 1 to 1,440 (<c>round_to_minutes</c>).</summary>
    [Parameter]
    [Alias("round_to_minutes")]
    [ValidateRange(1, 1440)]
    [WholeNumberTransformation]
    public int RoundToMinutes { get; set; }

    /// <summary>
    /// Includes the revenues of entries for projects with a hard budget, which the service does not calculate by default. A sum of
    /// revenues is then the value of all work at its rates; for such a project, it may exceed the budget that the customer pays.
    /// </summary>
    [Parameter]
    [Alias("calc_also_revenues_for_projects_with_hard_budget")]
    public SwitchParameter CalculateHardBudgetRevenue { get; set; }

    /// <summary>Emits a row for each innermost group, with a column for each level.</summary>
    [Parameter]
    public SwitchParameter Flatten { get; set; }

    /// <summary>Refuses what groups do not know.</summary>
    protected override void BeginProcessing()
    {
        base.BeginProcessing();
        if (GroupBy is null)
        {
            ThrowTerminatingError(ErrorRecords.InvalidInput(
                $"-GroupBy is missing. Write one or several of {string.Join(", ", Enum.GetNames(typeof(EntryGrouping)))}.", target: null));
        }

        if (GroupBy!.Distinct().Count() < GroupBy!.Length)
        {
            ThrowTerminatingError(ErrorRecords.InvalidInput("-GroupBy has a grouping twice. Write each once.", GroupBy));
        }

        if (Billable == BillableFilter.BillableOrBilled)
        {
            ThrowTerminatingError(ErrorRecords.InvalidInput(
                "The service does not add up by BillableOrBilled. Write -GroupBy Billable, with other groupings if you like, to see each state by itself.",
                Billable));
        }
    }

    /// <summary>Adds up and emits.</summary>
    protected override void ProcessRecord()
    {
        if (!TakeFilter(InputObject, FilterNouns))
        {
            WriteItemError(
                new ClockodoException(
                    ClockodoErrorKind.Invalid,
                    $"{ScalarValue.Describe(InputObject!.BaseObject)} is not a customer, project, subproject, service, lump sum service or user. Nothing was sent."),
                InputObject);
            return;
        }

        EntryGroupQuery query = Query();
        IReadOnlyList<EntryGroup> groups = EndOnFailure(() => WaitFor(Client.EntryGroups.ListAsync(query, StopToken)), query);
        FillNames(groups);
        if (Flatten)
        {
            foreach (EntryGroup group in groups.SelectMany(group => group.GetInnermost()))
            {
                WriteObject(GroupRow.For(group, query.RoundToMinutes is not null));
            }
        }
        else
        {
            WriteObject(groups, enumerateCollection: true);
        }
    }

    private void FillNames(IReadOnlyList<EntryGroup> groups)
    {
        LoadNames([.. GroupNames.FindMissing(groups)]);
        foreach (EntryGroup group in groups)
        {
            group.FillNames(inner => GroupNames.Find(inner, Names));
        }
    }

    private EntryGroupQuery Query()
    {
        (DateTimeOffset since, DateTimeOffset until) = TimeRange();
        FilterIds ids = FindFilterIds();
        if (ids.Project == 0 || ids.Subproject == 0)
        {
            string noun = ids.Project == 0 ? "Project" : "Subproject";
            ThrowTerminatingError(ErrorRecords.InvalidInput(
                $"The service does not add up entries without a {noun.ToLowerInvariant()} by themselves. Write -GroupBy {noun}: one of the groups is that "
                + "without one.",
                target: null));
        }

        return new EntryGroupQuery(since, until)
        {
            GroupBy = GroupBy!,
            CustomerId = ids.Customer,
            ProjectId = ids.Project,
            SubprojectId = ids.Subproject,
            ServiceId = ids.Service,
            LumpSumServiceId = ids.LumpSumService,
            UserId = ids.User,
            TeamId = FilterBy(Noun.Team, Team),
            Text = Text,
            TextId = TextId,
            Billable = (BillableState?)(int?)Billable,
            BudgetType = BudgetType,
            RoundToMinutes = RoundToMinutes == 0 ? null : RoundToMinutes,
            CalculateHardBudgetRevenue = CalculateHardBudgetRevenue,
        };
    }
}
