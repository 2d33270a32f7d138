using System;
using System.Linq;
using System.Management.Automation;
using Clockodo.Client;
using Clockodo.Client.Entries;
using Clockodo.Client.Paging;
using ClockodoPS.Binding;
using ClockodoPS.Pipeline;
using ClockodoPS.Session;

namespace ClockodoPS.Commands;

/// <summary>
/// Reads entries: a list for a stretch of time, or single ones by their numbers. A list is read page by page and emitted as
/// it comes; it is never held whole.
/// </summary>
[Cmdlet(VerbsCommon.Get, "ClockodoEntry", DefaultParameterSetName = RangeSet, SupportsPaging = true)]
[OutputType(typeof(TimeEntry), typeof(LumpSumEntry), typeof(LumpSumServiceEntry), typeof(Entry))]
public sealed class GetClockodoEntryCommand : ConnectedCommand
{
    private const string IdSet = "Id";
    private const string RangeSet = "Range";
    private const string PeriodSet = "Period";

    private static readonly string[] PagingParameterNames = ["First", "Skip", "IncludeTotalCount"];

    /// <summary>The numbers of entries to read, from the pipeline too.</summary>
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
    /// a DateTime is taken as it is. Without it, a list with a beginning reaches until now.
    /// </summary>
    [Parameter(ParameterSetName = RangeSet)]
    [Alias("Until", "time_until")]
    [TimeTransformation(BareDateIsWholeDay = true)]
    [ValidateNotNull]
    public DateTime? TimeUntil { get; set; }

    /// <summary>A stretch of time by its name, in local time. Weeks begin on Monday.</summary>
    [Parameter(Mandatory = true, ParameterSetName = PeriodSet)]
    public Period Period { get; set; }

    /// <summary>Only for this customer: its number, or an object that has it.</summary>
    [Parameter(ParameterSetName = RangeSet)]
    [Parameter(ParameterSetName = PeriodSet)]
    [Alias("CustomerId", "customers_id")]
    [ReferenceTransformation("Customer")]
    [ValidateNotNull]
    public long? Customer { get; set; }

    /// <summary>Only for this project: its number, or an object that has it.</summary>
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

    /// <summary>Only with this text, as the service compares it.</summary>
    [Parameter(ParameterSetName = RangeSet)]
    [Parameter(ParameterSetName = PeriodSet)]
    [ValidateNotNullOrEmpty]
    public string? Text { get; set; }

    /// <summary>Only with the text of this number.</summary>
    [Parameter(ParameterSetName = RangeSet)]
    [Parameter(ParameterSetName = PeriodSet)]
    [Alias("texts_id")]
    [ReferenceTransformation("Text")]
    [ValidateNotNull]
    public long? TextId { get; set; }

    /// <summary>Only in this billable state.</summary>
    [Parameter(ParameterSetName = RangeSet)]
    [Parameter(ParameterSetName = PeriodSet)]
    [ValidateNotNull]
    public BillableFilter? Billable { get; set; }

    /// <summary>Only for projects with this kind of budget.</summary>
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
    /// How many pages are fetched at once after the first one, 1 to 16; 4 where nothing is said. The entries come in order all
    /// the same.
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
            return PeriodRange.Of(Period, now, TimeZoneInfo.Local);
        }

        switch (TimeSince, TimeUntil)
        {
            case (null, null):
                return PeriodRange.Of(Period.Today, now, TimeZoneInfo.Local);
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
