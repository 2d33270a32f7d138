using System;
using System.Management.Automation;
using Clockodo.Client.Entries;
using ClockodoPS.Binding;
using ClockodoPS.Completion;
using ClockodoPS.Pipeline;
using ClockodoPS.References;

namespace ClockodoPS.Commands;

/// <summary>A cmdlet that reads the entries of a time range, limited by the filters of the service.</summary>
public abstract class EntryFilterCommand : ListingCommand
{
    private protected readonly record struct FilterIds(
        long? Customer, long? Project, long? Subproject, long? Service, long? LumpSumService, long? User);

    private protected const string RangeSet = "Range";
    private protected const string PeriodSet = "Period";

    /// <summary>
    /// The start of the time range: ISO 8601, or a format of the current culture. A date without a time means the start of
    /// that day. Without a time range, the list contains the entries of today.
    /// </summary>
    [Parameter(ParameterSetName = RangeSet)]
    [Alias("Since", "time_since")]
    [TimeTransformation]
    [ValidateNotNull]
    public DateTime? TimeSince { get; set; }

    /// <summary>
    /// The end of the time range: ISO 8601, or a format of the current culture. Text with a date but no time means the end of
    /// that day; a DateTime is used as it is. It needs -TimeSince. If only -TimeSince is given, the range ends now.
    /// </summary>
    [Parameter(ParameterSetName = RangeSet)]
    [Alias("Until", "time_until")]
    [TimeTransformation(BareDateIsWholeDay = true)]
    [ValidateNotNull]
    public DateTime? TimeUntil { get; set; }

    /// <summary>A named time range, in local time. Weeks start on Monday.</summary>
    [Parameter(Mandatory = true, ParameterSetName = PeriodSet)]
    [NameTransformation(typeof(Period))]
    public Period Period { get; set; }

    /// <summary>
    /// Only for this customer: its name, its ID, or an object that has it. $null is an error, because it would list all entries.
    /// </summary>
    [Parameter(ParameterSetName = RangeSet)]
    [Parameter(ParameterSetName = PeriodSet)]
    [Alias("CustomerId", "customers_id")]
    [ReferenceTransformation("Customer")]
    [ArgumentCompleter(typeof(NameCompleter))]
    [ValidateNotNull]
    public Reference? Customer { get; set; }

    /// <summary>Only for this project: its name, its ID, or an object that has it. $null is an error.</summary>
    [Parameter(ParameterSetName = RangeSet)]
    [Parameter(ParameterSetName = PeriodSet)]
    [Alias("ProjectId", "projects_id")]
    [ReferenceTransformation("Project")]
    [ArgumentCompleter(typeof(NameCompleter))]
    [ValidateNotNull]
    public Reference? Project { get; set; }

    /// <summary>Only for this subproject: its name, its ID, or an object that has it.</summary>
    [Parameter(ParameterSetName = RangeSet)]
    [Parameter(ParameterSetName = PeriodSet)]
    [Alias("SubprojectId", "subprojects_id")]
    [ReferenceTransformation("Subproject")]
    [ArgumentCompleter(typeof(NameCompleter))]
    [ValidateNotNull]
    public Reference? Subproject { get; set; }

    /// <summary>Only with this service: its name, its ID, or an object that has it.</summary>
    [Parameter(ParameterSetName = RangeSet)]
    [Parameter(ParameterSetName = PeriodSet)]
    [Alias("ServiceId", "services_id")]
    [ReferenceTransformation("Service")]
    [ArgumentCompleter(typeof(NameCompleter))]
    [ValidateNotNull]
    public Reference? Service { get; set; }

    /// <summary>Only with this lump sum service: its name, its ID, or an object that has it.</summary>
    [Parameter(ParameterSetName = RangeSet)]
    [Parameter(ParameterSetName = PeriodSet)]
    [Alias("LumpSumServiceId", "lumpsum_services_id")]
    [ReferenceTransformation("LumpSumService")]
    [ArgumentCompleter(typeof(NameCompleter))]
    [ValidateNotNull]
    public Reference? LumpSumService { get; set; }

    /// <summary>Only of this user: the name, the ID, or an object that has it.</summary>
    [Parameter(ParameterSetName = RangeSet)]
    [Parameter(ParameterSetName = PeriodSet)]
    [Alias("UserId", "users_id")]
    [ReferenceTransformation("User")]
    [ArgumentCompleter(typeof(NameCompleter))]
    [ValidateNotNull]
    public Reference? User { get; set; }

    /// <summary>
    /// Only with this text (<c>filter[text]</c>). The service's description does not say whether it compares whole texts or parts
    /// of them, nor whether upper and lower case are the same; the sandbox finds parts, in any case. To be sure, use -Enhanced and
    /// Where-Object Text -like.
    /// </summary>
    [Parameter(ParameterSetName = RangeSet)]
    [Parameter(ParameterSetName = PeriodSet)]
    [ValidateNotNullOrEmpty]
    [TextTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public string? Text { get; set; }

    /// <summary>Only with the text of this ID, the TextId of an entry (<c>filter[texts_id]</c>).</summary>
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
    [BillableTransformation(IsFilter = true)]
    public BillableFilter? Billable { get; set; }

    /// <summary>Only for projects with this kind of budget (<c>filter[budget_type]</c>).</summary>
    [Parameter(ParameterSetName = RangeSet)]
    [Parameter(ParameterSetName = PeriodSet)]
    [Alias("budget_type")]
    [ValidateNotNull]
    [NameTransformation(typeof(BudgetType))]
    public BudgetType? BudgetType { get; set; }

    /// <summary>To what objects from the pipeline can limit the entries.</summary>
    private protected static Noun[] FilterNouns { get; } =
        [Noun.Customer, Noun.Project, Noun.Subproject, Noun.Service, Noun.LumpSumService, Noun.User];

    /// <summary>The IDs of the filters: a project is looked for among those of the customer, a subproject among those of the project.</summary>
    private protected FilterIds FindFilterIds()
    {
        long? customer = FilterBy(Noun.Customer, Customer);
        Scope? ofCustomer = customer is long customerId ? new(Noun.Customer, customerId) : null;
        long? project = FilterBy(Noun.Project, Project, ofCustomer);
        Scope? ofProject = project is long projectId and not 0 ? new(Noun.Project, projectId) : ofCustomer;
        return new(
            customer,
            project,
            FilterBy(Noun.Subproject, Subproject, ofProject),
            FilterBy(Noun.Service, Service),
            FilterBy(Noun.LumpSumService, LumpSumService),
            FilterBy(Noun.User, User));
    }

    /// <summary>The entries of a time range, limited by the filters.</summary>
    private protected EntryQuery QueryIn(
        (DateTimeOffset Since, DateTimeOffset Until) range,
        bool enhanced,
        bool calculateHardBudgetRevenue = false,
        long skip = 0,
        long? first = null,
        int? pageSize = null,
        int pagesAtOnce = EntryQuery.DefaultPagesAtOnce)
    {
        FilterIds ids = FindFilterIds();
        return new EntryQuery(range.Since, range.Until)
        {
            CustomerId = ids.Customer,
            ProjectId = ids.Project,
            SubprojectId = ids.Subproject,
            ServiceId = ids.Service,
            LumpSumServiceId = ids.LumpSumService,
            UserId = ids.User,
            Text = Text,
            TextId = TextId,
            Billable = Billable,
            BudgetType = BudgetType,
            Enhanced = enhanced,
            CalculateHardBudgetRevenue = calculateHardBudgetRevenue,
            Skip = skip,
            First = first,
            PageSize = pageSize,
            PagesAtOnce = pagesAtOnce,
        };
    }

    /// <summary>Whether a time range is given.</summary>
    private protected bool HasTimeRange => ParameterSetName == PeriodSet || TimeSince is not null || TimeUntil is not null;

    /// <summary>The given time range; today if none is given.</summary>
    private protected (DateTimeOffset Since, DateTimeOffset Until) TimeRange()
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
                    FormattableString.Invariant($"-TimeSince {since:yyyy-MM-dd HH:mm} is in the future, and without -TimeUntil the list ends now. Add -TimeUntil."),
                    since));
                break;
            default:
                ThrowTerminatingError(ErrorRecords.InvalidInput(
                    "-TimeUntil alone does not define a time range. Add -TimeSince.", TimeUntil));
                break;
        }

        throw new InvalidOperationException();
    }
}
