using System;
using System.Management.Automation;
using Clockodo.Client;
using Clockodo.Client.Entries;
using ClockodoPS.Binding;

namespace ClockodoPS.Commands;

/// <summary>
/// Gets entries: a list for a time range, or single entries by ID.
/// </summary>
/// <remarks>
/// <para>
/// An entry is a time entry (work with a start and an end), a lump sum (an amount of money) or a lump sum service (a number of
/// units). All types have the same properties, so that a mixed list keeps its columns. A property is null if the type does not
/// have it.
/// </para>
/// <para>
/// The list contains the entries that start between -TimeSince and -TimeUntil, or in -Period. Without these parameters, it
/// contains the entries of today. It is read page by page from <c>GET v2/entries</c>, with a few pages prefetched, and
/// emitted as it arrives. The service applies the filters, so filtered entries are not transferred. Use Where-Object for
/// other conditions.
/// </para>
/// <para>
/// The filters take names and IDs. A name is looked up as a whole, without regard to case and to spaces at its ends; a project is
/// looked for among those of -Customer, a subproject among those of -Project. A name that nothing has, or that several have, ends the
/// command: without the filter, it would list everything.
/// </para>
/// <para>
/// Dates and times are local. Text must be ISO 8601 (<c>2026-11-02</c>, <c>2026-11-02T09:00</c>) or match a date format of
/// the current culture exactly, also with a 24-hour clock. Anything else, and anything ambiguous, is an error.
/// </para>
/// <para>
/// A plain list has IDs, no names, and often no texts. -Enhanced adds names, texts, prices and revenues. Single entries
/// (-Id, <c>GET v2/entries/{id}</c>) have their texts.
/// </para>
/// <para>
/// Customers, projects, subprojects, services, lump sum services and users from the pipeline are taken as -InputObject: the entries of
/// each are one list, with a request of its own, and -First, -Skip and -IncludeTotalCount are about each list. Of other objects, such
/// as entries, the ID is read.
/// </para>
/// <para>
/// If a list cannot be read completely, a terminating error ends the command, because an incomplete list must not be mistaken
/// for a complete one. With -Id, a missing entry is an error for this ID; the command continues with the others.
/// </para>
/// </remarks>
/// <returns>The entries in the order of the service. The class of each entry depends on its type.</returns>
/// <exception cref="ClockodoErrorKind.NotFound">There is no entry with this ID, or the user may not see it (404).</exception>
/// <exception cref="ClockodoErrorKind.Invalid">
/// The time range is not valid, or the service rejects the filter (400, 422).
/// </exception>
/// <exception cref="ClockodoErrorKind.ListChanged">
/// The list kept changing while it was read. A few changes do no harm: every entry is still emitted exactly once.
/// </exception>
/// <example>
/// List today's entries
/// <code>
/// Get-ClockodoEntry
/// </code>
/// </example>
/// <example>
/// List last week's work for a customer, with names
/// <code>
/// Get-ClockodoEntry -Period LastWeek -Enhanced `
///     -Customer 'ACME Deutschland GmbH'
/// </code>
/// </example>
/// <example>
/// List the work of users, or for customers
/// <code>
/// Get-ClockodoUser -Team Süd | Get-ClockodoEntry -Period LastWeek
/// Get-ClockodoCustomer ACME* | Get-ClockodoEntry -Period LastMonth
/// </code>
/// </example>
/// <example>
/// List a time range
/// <code>
/// Get-ClockodoEntry -TimeSince 2026-11-01 -TimeUntil 2026-11-15
/// </code>
/// The 15th is included: an end without a time means the end of that day.
/// </example>
/// <example>
/// Read an entry by its ID
/// <code>
/// $last = Get-ClockodoEntry -Period LastMonth -First 1
/// Get-ClockodoEntry -Id $last.Id
/// </code>
/// </example>
/// <example>
/// Show the entries that are running now
/// <code>
/// Get-ClockodoEntry -TimeSince (Get-Date).AddMonths(-1) -Enhanced |
///     Where-Object IsRunning
/// </code>
/// The list begins earlier than today, because it contains the entries that start in its time range: a clock that somebody
/// forgot to stop may have been started on another day.
/// </example>
/// <example>
/// Count entries without reading them
/// <code>
/// Get-ClockodoEntry -Period ThisYear -First 0 -IncludeTotalCount
/// </code>
/// </example>
/// <example needs="shell">
/// Add up the hours and the revenue of each customer
/// <code>
/// Get-ClockodoEntry -Period LastMonth -CalculateHardBudgetRevenue |
///     Group-Object CustomerName |
///     ForEach-Object {
///         $sum = ($_.Group | Measure-Object Revenue -Sum).Sum
///         [pscustomobject]@{
///             Customer = $_.Name
///             Hours    = ($_.Group | Measure-Object Hours -Sum).Sum
///             Revenue  = [math]::Round($sum, 2)
///         }
///     }
/// </code>
/// The revenue is the value of all work at its rates. A project with a hard budget costs its budget instead: see
/// about_ClockodoPS_Billing.
/// </example>
/// <example needs="shell">
/// Write a month to a CSV file for any culture
/// <code>
/// [cultureinfo]::CurrentCulture = 'sv-SE'
/// $entries = Get-ClockodoEntry -Period LastMonth -Enhanced
/// $entries | Export-Csv month.csv
/// </code>
/// The list is put into a variable first: if it fails half-way, no half of a file is left. Swedish dates are ISO 8601, which
/// this module reads under every culture. See about_ClockodoPS_Csv for how the first line affects the rest of the session, and
/// for amounts.
/// </example>
/// <seealso cref="NewClockodoEntryCommand"/>
/// <seealso cref="SetClockodoEntryCommand"/>
/// <seealso cref="RemoveClockodoEntryCommand"/>
/// <seealso href="about_ClockodoPS"/>
/// <seealso href="about_ClockodoPS_Csv"/>
/// <seealso href="about_ClockodoPS_Billing"/>
[Cmdlet(VerbsCommon.Get, "ClockodoEntry", DefaultParameterSetName = RangeSet, SupportsPaging = true)]
[PagedSets("a time range", RangeSet, PeriodSet)]
[OutputType(typeof(TimeEntry), typeof(LumpSumEntry), typeof(LumpSumServiceEntry), typeof(Entry))]
public sealed class GetClockodoEntryCommand : EntryFilterCommand
{
    private const string IdSet = "Id";
    private const string Activity = "Reading entries";

    /// <summary>The IDs of the entries to read (<c>id</c> of <c>v2/entries</c>), or objects with a property Id.</summary>
    [Parameter(Mandatory = true, Position = 0, ParameterSetName = IdSet)]
    [IdTransformation("Entry")]
    public long[] Id { get; set; } = null!;

    /// <summary>
    /// Customers, projects, subprojects, services, lump sum services or users from the pipeline: the entries of each are listed. Or IDs of
    /// entries, or objects with a property Id, such as entries: these entries are read.
    /// </summary>
    [Parameter(ParameterSetName = RangeSet, ValueFromPipeline = true)]
    [Parameter(ParameterSetName = PeriodSet, ValueFromPipeline = true)]
    [ValidateNotNull]
    public PSObject? InputObject { get; set; }

    /// <summary>
    /// Adds the names of customers, projects, subprojects, services and users, the texts, and the revenues. The service limits
    /// such lists to 300 pages in 15 minutes.
    /// </summary>
    [Parameter(ParameterSetName = RangeSet)]
    [Parameter(ParameterSetName = PeriodSet)]
    [Alias("enhanced_list")]
    public SwitchParameter Enhanced { get; set; }

    /// <summary>
    /// Includes the revenues of entries for projects with a hard budget, which the service does not calculate by default. A sum
    /// of revenues is then the value of all work at its rates; for such a project, it may exceed the budget that the customer
    /// pays. Implies -Enhanced.
    /// </summary>
    [Parameter(ParameterSetName = RangeSet)]
    [Parameter(ParameterSetName = PeriodSet)]
    [Alias("calc_also_revenues_for_projects_with_hard_budget")]
    public SwitchParameter CalculateHardBudgetRevenue { get; set; }

    /// <summary>
    /// The number of entries on a page, 1 to 1,000. The default is the maximum, or less if -First asks for less.
    /// </summary>
    [Parameter(ParameterSetName = RangeSet)]
    [Parameter(ParameterSetName = PeriodSet)]
    [Alias("items_per_page")]
    [ValidateRange(1, EntryQuery.LargestPageSize)]
    [WholeNumberTransformation]
    public int PageSize { get; set; }

    /// <summary>
    /// The maximum number of requests in progress at the same time, 1 to 16: pages of a list after the first one, or items
    /// that are read by ID. The order is kept.
    /// </summary>
    [Parameter]
    [ValidateRange(1, EntryQuery.MostPagesAtOnce)]
    [WholeNumberTransformation]
    public int ThrottleLimit { get; set; } = EntryQuery.DefaultPagesAtOnce;

    private protected override int AtOnce => ThrottleLimit;

    /// <summary>Reads and emits the entries.</summary>
    protected override void ProcessRecord()
    {
        if (ParameterSetName == IdSet)
        {
            Array.ForEach(Id, id => ReadById(id, Client.Entries.GetAsync, Activity));
        }
        else if (!TakeFilter(InputObject, FilterNouns))
        {
            ReadPiped(InputObject!, "Entry", Client.Entries.GetAsync, Activity);
        }
        else
        {
            EntryQuery query = Query();
            WriteList(() => Client.Entries.ListPagesAsync(query, StopToken), Activity, query);
        }
    }

    private EntryQuery Query() => QueryIn(
        TimeRange(),
        Enhanced || CalculateHardBudgetRevenue,
        CalculateHardBudgetRevenue,
        Skip,
        First,
        PageSize == 0 ? null : PageSize,
        ThrottleLimit);
}
