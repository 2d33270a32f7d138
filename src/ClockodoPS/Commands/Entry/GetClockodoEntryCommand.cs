using System;
using System.Linq;
using System.Management.Automation;
using Clockodo.Client;
using Clockodo.Client.Entries;
using Clockodo.Client.Paging;
using ClockodoPS.Binding;
using ClockodoPS.Pipeline;
using ClockodoPS.References;
using ClockodoPS.Session;

namespace ClockodoPS.Commands;

/// <summary>
/// Gets entries: a list for a stretch of time, or single ones by their numbers.
/// </summary>
/// <remarks>
/// <para>
/// An entry is a time entry (work with a start and an end), a lump sum (an amount of money) or a lump sum service (a number of
/// units). All have the same properties, so that a mixed list keeps its columns; what a type does not have is null.
/// </para>
/// <para>
/// The list holds what begins between -TimeSince and -TimeUntil, or in -Period; without any of them, today. It comes from
/// <c>GET v2/entries</c>, page by page, and is emitted as it comes; a few pages are fetched ahead. Filters are the service's
/// own: what they leave out is not sent. Where-Object filters by everything else.
/// </para>
/// <para>
/// Dates and times are local. Text is read as ISO 8601 (<c>2026-11-02</c>, <c>2026-11-02T09:00</c>), or exactly as the current
/// culture writes it. What the culture does not write, or what has two meanings in it, is an error.
/// </para>
/// <para>
/// A plain list has numbers and no names, and often no texts. -Enhanced adds names, texts, prices and revenues. Single entries
/// (-Id, <c>GET v2/entries/{id}</c>) have their texts.
/// </para>
/// <para>
/// A list that cannot be read to its end is an error that ends the command: half a list must not be taken for a whole one. With
/// -Id, what is not there is that entry's error, and the others come.
/// </para>
/// </remarks>
/// <returns>The entries in the order of the service, each with the class of its type.</returns>
/// <exception cref="ClockodoErrorKind.NotFound">There is no entry of this number, or not for this user (404).</exception>
/// <exception cref="ClockodoErrorKind.Invalid">
/// The stretch of time cannot be right, or the service refuses the filter (400, 422).
/// </exception>
/// <exception cref="ClockodoErrorKind.ListChanged">
/// The list kept changing while it was read. Every entry comes once in spite of changes, as long as they are few.
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
/// Get-ClockodoEntry -Period LastWeek -Customer 4711 -Enhanced
/// </code>
/// </example>
/// <example>
/// List any stretch of time
/// <code>
/// Get-ClockodoEntry -TimeSince 2026-11-01 -TimeUntil 2026-11-15
/// </code>
/// The 15th is contained: a date as the end means the whole of that day.
/// </example>
/// <example>
/// Read an entry by its number
/// <code>
/// $last = Get-ClockodoEntry -Period LastMonth -First 1
/// Get-ClockodoEntry -Id $last.Id
/// </code>
/// </example>
/// <example>
/// See what is running right now
/// <code>
/// Get-ClockodoEntry -Period Today | Where-Object IsRunning
/// </code>
/// </example>
/// <example>
/// Count entries without reading them
/// <code>
/// Get-ClockodoEntry -Period ThisYear -First 0 -IncludeTotalCount
/// </code>
/// </example>
/// <example needs="shell">
/// Add up the hours of each customer
/// <code>
/// Get-ClockodoEntry -Period LastMonth -Enhanced | Group-Object CustomerName |
///     ForEach-Object {
///         [pscustomobject]@{
///             Customer = $_.Name
///             Hours    = ($_.Group | Measure-Object Hours -Sum).Sum
///         }
///     }
/// </code>
/// </example>
/// <example needs="shell">
/// Write a month to a CSV file for any machine
/// <code>
/// [cultureinfo]::CurrentCulture = 'sv-SE'
/// Get-ClockodoEntry -Period LastMonth -Enhanced | Export-Csv month.csv
/// </code>
/// Swedish dates are ISO 8601, and every culture reads them. See about_ClockodoPS_Csv for what the first line does to the rest
/// of the session, and for amounts.
/// </example>
/// <seealso cref="NewClockodoEntryCommand"/>
/// <seealso cref="SetClockodoEntryCommand"/>
/// <seealso cref="RemoveClockodoEntryCommand"/>
/// <seealso href="about_ClockodoPS"/>
/// <seealso href="about_ClockodoPS_Csv"/>
/// <seealso href="about_ClockodoPS_Billing"/>
[Cmdlet(VerbsCommon.Get, "ClockodoEntry", DefaultParameterSetName = RangeSet, SupportsPaging = true)]
[OutputType(typeof(TimeEntry), typeof(LumpSumEntry), typeof(LumpSumServiceEntry), typeof(Entry))]
public sealed class GetClockodoEntryCommand : ConnectedCommand
{
    private const string IdSet = "Id";
    private const string RangeSet = "Range";
    private const string PeriodSet = "Period";

    private static readonly string[] PagingParameterNames = ["First", "Skip", "IncludeTotalCount"];

    /// <summary>The numbers of entries to read (<c>id</c> of <c>v2/entries</c>), or objects with a property Id.</summary>
    [Parameter(
        Mandatory = true, Position = 0, ParameterSetName = IdSet, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    public long[] Id { get; set; } = null!;

    /// <summary>
    /// The beginning of the time: ISO 8601, or as the current culture writes it. A date alone means its first moment. Without
    /// any time, the list is today's.
    /// </summary>
    [Parameter(ParameterSetName = RangeSet)]
    [Alias("Since", "time_since")]
    [TimeTransformation]
    [ValidateNotNull]
    public DateTime? TimeSince { get; set; }

    /// <summary>
    /// The end of the time: ISO 8601, or as the current culture writes it. A date alone, as text, means the whole of that day;
    /// a DateTime is taken as it is. Without it, a list with a beginning reaches until now. It needs -TimeSince.
    /// </summary>
    [Parameter(ParameterSetName = RangeSet)]
    [Alias("Until", "time_until")]
    [TimeTransformation(BareDateIsWholeDay = true)]
    [ValidateNotNull]
    public DateTime? TimeUntil { get; set; }

    /// <summary>A stretch of time by its name, in local time. Weeks begin on Monday.</summary>
    [Parameter(Mandatory = true, ParameterSetName = PeriodSet)]
    public Period Period { get; set; }

    /// <summary>Only for this customer: its number, or an object that has it. $null is an error: it would list all.</summary>
    [Parameter(ParameterSetName = RangeSet)]
    [Parameter(ParameterSetName = PeriodSet)]
    [Alias("CustomerId", "customers_id")]
    [ReferenceTransformation("Customer")]
    [ValidateNotNull]
    public long? Customer { get; set; }

    /// <summary>Only for this project: its number, or an object that has it. $null is an error.</summary>
    [Parameter(ParameterSetName = RangeSet)]
    [Parameter(ParameterSetName = PeriodSet)]
    [Alias("ProjectId", "projects_id")]
    [ReferenceTransformation("Project")]
    [ValidateNotNull]
    public long? Project { get; set; }

    /// <summary>Only for this subproject: its number, or an object that has it.</summary>
    [Parameter(ParameterSetName = RangeSet)]
    [Parameter(ParameterSetName = PeriodSet)]
    [Alias("SubprojectId", "subprojects_id")]
    [ReferenceTransformation("Subproject")]
    [ValidateNotNull]
    public long? Subproject { get; set; }

    /// <summary>Only with this service: its number, or an object that has it.</summary>
    [Parameter(ParameterSetName = RangeSet)]
    [Parameter(ParameterSetName = PeriodSet)]
    [Alias("ServiceId", "services_id")]
    [ReferenceTransformation("Service")]
    [ValidateNotNull]
    public long? Service { get; set; }

    /// <summary>Only with this lump sum service: its number, or an object that has it.</summary>
    [Parameter(ParameterSetName = RangeSet)]
    [Parameter(ParameterSetName = PeriodSet)]
    [Alias("LumpSumServiceId", "lumpsum_services_id")]
    [ReferenceTransformation("LumpSumService")]
    [ValidateNotNull]
    public long? LumpSumService { get; set; }

    /// <summary>Only of this co-worker: the number, or an object that has it.</summary>
    [Parameter(ParameterSetName = RangeSet)]
    [Parameter(ParameterSetName = PeriodSet)]
    [Alias("UserId", "users_id")]
    [ReferenceTransformation("User")]
    [ValidateNotNull]
    public long? User { get; set; }

    /// <summary>Only with this text, as the service compares it (<c>filter[text]</c>).</summary>
    [Parameter(ParameterSetName = RangeSet)]
    [Parameter(ParameterSetName = PeriodSet)]
    [ValidateNotNullOrEmpty]
    public string? Text { get; set; }

    /// <summary>Only with the text of this number, as entries have it in TextId (<c>filter[texts_id]</c>).</summary>
    [Parameter(ParameterSetName = RangeSet)]
    [Parameter(ParameterSetName = PeriodSet)]
    [Alias("texts_id")]
    [ReferenceTransformation("Text")]
    [ValidateNotNull]
    public long? TextId { get; set; }

    /// <summary>Only in this billable state (<c>filter[billable]</c>).</summary>
    [Parameter(ParameterSetName = RangeSet)]
    [Parameter(ParameterSetName = PeriodSet)]
    [ValidateNotNull]
    public BillableFilter? Billable { get; set; }

    /// <summary>Only for projects with this kind of budget (<c>filter[budget_type]</c>).</summary>
    [Parameter(ParameterSetName = RangeSet)]
    [Parameter(ParameterSetName = PeriodSet)]
    [Alias("budget_type")]
    [ValidateNotNull]
    public BudgetType? BudgetType { get; set; }

    /// <summary>
    /// Also the names of customers, projects, subprojects, services and co-workers, the texts, and what the entries earn. The
    /// service allows fewer such lists: 300 pages in 15 minutes.
    /// </summary>
    [Parameter(ParameterSetName = RangeSet)]
    [Parameter(ParameterSetName = PeriodSet)]
    [Alias("enhanced_list")]
    public SwitchParameter Enhanced { get; set; }

    /// <summary>
    /// Also what entries for projects with a hard budget earn, which the service leaves out otherwise. The sum may then exceed
    /// the budget. Turns on -Enhanced.
    /// </summary>
    [Parameter(ParameterSetName = RangeSet)]
    [Parameter(ParameterSetName = PeriodSet)]
    [Alias("calc_also_revenues_for_projects_with_hard_budget")]
    public SwitchParameter CalculateHardBudgetRevenue { get; set; }

    /// <summary>
    /// How many entries a page has, 1 to 1,000. Without it, as many as possible, and fewer where -First wants fewer.
    /// </summary>
    [Parameter(ParameterSetName = RangeSet)]
    [Parameter(ParameterSetName = PeriodSet)]
    [Alias("items_per_page")]
    [ValidateRange(1, EntryQuery.LargestPageSize)]
    public int PageSize { get; set; }

    /// <summary>
    /// How many pages are fetched at once after the first one, 1 to 16. The entries come in order all the same.
    /// </summary>
    [Parameter(ParameterSetName = RangeSet)]
    [Parameter(ParameterSetName = PeriodSet)]
    [ValidateRange(1, EntryQuery.MostPagesAtOnce)]
    public int ThrottleLimit { get; set; } = EntryQuery.DefaultPagesAtOnce;

    /// <summary>Refuses what has no meaning together.</summary>
    protected override void BeginProcessing()
    {
        if (ParameterSetName == IdSet && PagingParameterNames.Any(MyInvocation.BoundParameters.ContainsKey))
        {
            ThrowTerminatingError(ErrorRecords.InvalidInput(
                "-First, -Skip and -IncludeTotalCount are for lists; -Id names the entries one by one.", target: null));
        }
    }

    /// <summary>Reads.</summary>
    protected override void ProcessRecord()
    {
        if (ParameterSetName == IdSet)
        {
            Array.ForEach(Id, WriteOne);
        }
        else
        {
            WriteList(Query());
        }
    }

    private void WriteOne(long id)
    {
        try
        {
            WriteObject(WaitFor(Client.Entries.GetAsync(id, StopToken)));
        }
        catch (ClockodoException exception)
        {
            WriteItemError(exception, id);
        }
    }

    private EntryQuery Query()
    {
        (DateTimeOffset since, DateTimeOffset until) = Range();
        return new EntryQuery(since, until)
        {
            CustomerId = Customer,
            ProjectId = Project,
            SubprojectId = Subproject,
            ServiceId = Service,
            LumpSumServiceId = LumpSumService,
            UserId = User,
            Text = Text,
            TextId = TextId,
            Billable = Billable,
            BudgetType = BudgetType,
            Enhanced = Enhanced || CalculateHardBudgetRevenue,
            CalculateHardBudgetRevenue = CalculateHardBudgetRevenue,
            Skip = (long)Math.Min(PagingParameters.Skip, long.MaxValue),
            First = PagingParameters.First > long.MaxValue ? null : (long)PagingParameters.First,
            PageSize = PageSize == 0 ? null : PageSize,
            PagesAtOnce = ThrottleLimit,
        };
    }

    // Half a list is no list: whatever goes wrong ends the command, so that no script goes on with what came.
    private void WriteList(EntryQuery query)
    {
        if (query.First == 0 && !PagingParameters.IncludeTotalCount)
        {
            return;
        }

        var progress = new ListingProgress(this, "Reading entries");
        bool isFirstPage = true;
        try
        {
            foreach (Page<Entry> page in Enumerate(Client.Entries.ListPagesAsync(query, StopToken)))
            {
                if (isFirstPage && PagingParameters.IncludeTotalCount)
                {
                    WriteObject(PagingParameters.NewTotalCount((ulong)page.ItemCount, accuracy: 1.0));
                }

                isFirstPage = false;
                foreach (Entry entry in page.Items)
                {
                    WriteObject(entry);
                }

                progress.Report(page.Items.Count, Expected(query, page.ItemCount));
            }
        }
        catch (ClockodoException exception)
        {
            ThrowTerminatingError(exception.ToErrorRecord(query));
        }
        finally
        {
            progress.Complete();
        }
    }

    private static long Expected(EntryQuery query, int itemCount) =>
        Math.Min(query.First ?? long.MaxValue, Math.Max(0, itemCount - query.Skip));

    private (DateTimeOffset Since, DateTimeOffset Until) Range()
    {
        DateTimeOffset now = DateTimeOffset.Now;
        if (ParameterSetName == PeriodSet)
        {
            return PeriodRange.For(Period, now, TimeZoneInfo.Local);
        }

        switch (TimeSince, TimeUntil)
        {
            case (null, null):
                return PeriodRange.For(Period.Today, now, TimeZoneInfo.Local);
            case (DateTime since, DateTime until):
                return (since.ToUniversalTime(), until.ToUniversalTime());
            case (DateTime since, null) when since <= now.LocalDateTime:
                return (since.ToUniversalTime(), now);
            case (DateTime since, null):
                ThrowTerminatingError(ErrorRecords.InvalidInput(
                    $"-TimeSince {since:yyyy-MM-dd HH:mm} is in the future, and without -TimeUntil the list ends now.", since));
                break;
            default:
                ThrowTerminatingError(ErrorRecords.InvalidInput(
                    "-TimeUntil alone is no stretch of time: give -TimeSince too.", TimeUntil));
                break;
        }

        throw new InvalidOperationException();
    }
}
