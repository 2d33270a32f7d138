using System;
using System.Collections.Generic;
using System.Globalization;
using System.Management.Automation;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client;
using Clockodo.Client.Entries;
using ClockodoPS.Binding;
using ClockodoPS.Output;

namespace ClockodoPS.Commands;

/// <summary>
/// Adds entries: a time entry, a lump sum or a lump sum service from the command line, or whatever comes down the pipeline:
/// entries, rows of a CSV file, custom objects. A row's type is its column Type, or follows from the columns that are
/// filled. An empty column counts as not given; what a row leaves open, the command line fills.
/// </summary>
[Cmdlet(
    VerbsCommon.New, "ClockodoEntry", DefaultParameterSetName = TimeEntrySet, SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.Medium)]
[OutputType(typeof(TimeEntry), typeof(LumpSumEntry), typeof(LumpSumServiceEntry))]
public sealed class NewClockodoEntryCommand : BulkCommand
{
    private const string TimeEntrySet = "TimeEntry";
    private const string LumpSumSet = "LumpSum";
    private const string LumpSumServiceSet = "LumpSumService";
    private const string InputObjectSet = "InputObject";

    private readonly HashSet<string> _unknownColumns = new(StringComparer.OrdinalIgnoreCase);
    private IReadOnlyDictionary<EntryColumn, object> _given = null!;
    private long _row;

    /// <summary>
    /// An entry, a row of a CSV file, a hashtable, or any object whose properties are named like these parameters, like the
    /// properties of an entry, or like the fields of the service.
    /// </summary>
    [Parameter(Mandatory = true, ParameterSetName = InputObjectSet, ValueFromPipeline = true)]
    public PSObject InputObject { get; set; } = null!;

    /// <summary>The customer: its number, or an object that has it.</summary>
    [Parameter(Mandatory = true, ParameterSetName = TimeEntrySet)]
    [Parameter(Mandatory = true, ParameterSetName = LumpSumSet)]
    [Parameter(Mandatory = true, ParameterSetName = LumpSumServiceSet)]
    [Parameter(ParameterSetName = InputObjectSet)]
    [Alias("CustomerId", "customers_id")]
    [ReferenceTransformation("Customer")]
    [ValidateNotNull]
    public long? Customer { get; set; }

    /// <summary>The service: its number, or an object that has it.</summary>
    [Parameter(Mandatory = true, ParameterSetName = TimeEntrySet)]
    [Parameter(Mandatory = true, ParameterSetName = LumpSumSet)]
    [Parameter(ParameterSetName = InputObjectSet)]
    [Alias("ServiceId", "services_id")]
    [ReferenceTransformation("Service")]
    [ValidateNotNull]
    public long? Service { get; set; }

    /// <summary>The lump sum service: its number, or an object that has it.</summary>
    [Parameter(Mandatory = true, ParameterSetName = LumpSumServiceSet)]
    [Parameter(ParameterSetName = InputObjectSet)]
    [Alias("LumpSumServiceId", "lumpsum_services_id")]
    [ReferenceTransformation("LumpSumService")]
    [ValidateNotNull]
    public long? LumpSumService { get; set; }

    /// <summary>How many units of the lump sum service, 0 or more.</summary>
    [Parameter(Mandatory = true, ParameterSetName = LumpSumServiceSet)]
    [Parameter(ParameterSetName = InputObjectSet)]
    [Alias("lumpsum_services_amount")]
    [AmountTransformation]
    [ValidateNotNull]
    public decimal? LumpSumServiceAmount { get; set; }

    /// <summary>The amount of the lump sum, in the company's currency, 0 or more.</summary>
    [Parameter(Mandatory = true, ParameterSetName = LumpSumSet)]
    [Parameter(ParameterSetName = InputObjectSet)]
    [AmountTransformation]
    [ValidateNotNull]
    public decimal? LumpSum { get; set; }

    /// <summary>
    /// Whether it is billable. Billed is passed on too; the service's description allows it for changes only, but it has been
    /// seen to take it for lump sums.
    /// </summary>
    [Parameter(Mandatory = true, ParameterSetName = TimeEntrySet)]
    [Parameter(Mandatory = true, ParameterSetName = LumpSumSet)]
    [Parameter(Mandatory = true, ParameterSetName = LumpSumServiceSet)]
    [Parameter(ParameterSetName = InputObjectSet)]
    [ValidateNotNull]
    public BillableState? Billable { get; set; }

    /// <summary>
    /// The beginning: ISO 8601, or as the current culture writes it. A date alone means its first moment.
    /// </summary>
    [Parameter(Mandatory = true, ParameterSetName = TimeEntrySet)]
    [Parameter(Mandatory = true, ParameterSetName = LumpSumSet)]
    [Parameter(Mandatory = true, ParameterSetName = LumpSumServiceSet)]
    [Parameter(ParameterSetName = InputObjectSet)]
    [Alias("Since", "time_since")]
    [TimeTransformation]
    [ValidateNotNull]
    public DateTime? TimeSince { get; set; }

    /// <summary>The end: ISO 8601, or as the current culture writes it, with a time of day.</summary>
    [Parameter(Mandatory = true, ParameterSetName = TimeEntrySet)]
    [Parameter(ParameterSetName = InputObjectSet)]
    [Alias("Until", "time_until")]
    [TimeTransformation(NeedsTimeOfDay = true)]
    [ValidateNotNull]
    public DateTime? TimeUntil { get; set; }

    /// <summary>
    /// How long it took, where that is not the time between start and end: 1:30, PT1H30M, or a TimeSpan. A bare number is
    /// refused.
    /// </summary>
    [Parameter(ParameterSetName = TimeEntrySet)]
    [Parameter(ParameterSetName = InputObjectSet)]
    [DurationTransformation]
    [ValidateNotNull]
    public TimeSpan? Duration { get; set; }

    /// <summary>The price of an hour, 0 or more; without it, the service takes the one it has for this work.</summary>
    [Parameter(ParameterSetName = TimeEntrySet)]
    [Parameter(ParameterSetName = InputObjectSet)]
    [Alias("hourly_rate")]
    [AmountTransformation]
    [ValidateNotNull]
    public decimal? HourlyRate { get; set; }

    /// <summary>The co-worker: the number, or an object that has it; without it, the user of the connection.</summary>
    [Parameter]
    [Alias("UserId", "users_id")]
    [ReferenceTransformation("User")]
    [ValidateNotNull]
    public long? User { get; set; }

    /// <summary>The project: its number, or an object that has it.</summary>
    [Parameter]
    [Alias("ProjectId", "projects_id")]
    [ReferenceTransformation("Project")]
    [ValidateNotNull]
    public long? Project { get; set; }

    /// <summary>The subproject: its number, or an object that has it.</summary>
    [Parameter]
    [Alias("SubprojectId", "subprojects_id")]
    [ReferenceTransformation("Subproject")]
    [ValidateNotNull]
    public long? Subproject { get; set; }

    /// <summary>The text, up to 1,000 characters.</summary>
    [Parameter]
    [ValidateNotNull]
    public string? Text { get; set; }

    /// <summary>Says that it was clocked without a network.</summary>
    [Parameter(ParameterSetName = TimeEntrySet)]
    [Parameter(ParameterSetName = InputObjectSet)]
    [Alias("clocked_offline")]
    public SwitchParameter ClockedOffline { get; set; }

    /// <summary>When the clock was started: ISO 8601, or as the current culture writes it, with a time of day.</summary>
    [Parameter(ParameterSetName = TimeEntrySet)]
    [Parameter(ParameterSetName = InputObjectSet)]
    [Alias("time_clocked_since")]
    [TimeTransformation(NeedsTimeOfDay = true)]
    [ValidateNotNull]
    public DateTime? TimeClockedSince { get; set; }

    /// <summary>Takes down what was given.</summary>
    protected override void BeginProcessing() => _given = GivenColumns.Among(MyInvocation.BoundParameters!);

    private protected override string Activity => "Adding entries";

    /// <summary>Adds one; what goes wrong with it is its own error.</summary>
    protected override void ProcessRecord()
    {
        _row++;
        object? source = ParameterSetName == InputObjectSet ? InputObject : null;
        string row = source is null ? "" : string.Format(CultureInfo.InvariantCulture, "Row {0}: ", _row);
        try
        {
            EntryDraft draft = ParameterSetName == InputObjectSet ? FromInput() : FromCommandLine();
            EntryContentRules.Require(draft);
            if (ShouldProcess(EntryWords.Of(draft), $"Add {ContentWords.Of(draft)}"))
            {
                EntriesEndpoint entries = Client.Entries;
                Begin($"add {EntryWords.Of(draft)}", source, token => AddAsync(entries, draft, row, token));
            }
        }
        catch (ClockodoException refusal)
        {
            Refuse(row, source, refusal.With(row + refusal.Message));
        }
    }

    private static async Task<Entry?> AddAsync(
        EntriesEndpoint entries, EntryDraft draft, string row, CancellationToken cancellationToken)
    {
        try
        {
            return await entries.AddAsync(draft, cancellationToken).ConfigureAwait(false);
        }
        catch (ClockodoException failure)
        {
            throw failure.With(row + failure.Message);
        }
    }

    private EntryDraft FromCommandLine()
    {
        EntryType type = ParameterSetName switch
        {
            LumpSumSet => EntryType.LumpSum,
            LumpSumServiceSet => EntryType.LumpSumService,
            _ => EntryType.TimeEntry,
        };
        var draft = new EntryDraft(type);
        _given.WriteTo(draft);
        return draft;
    }

    private EntryDraft FromInput()
    {
        (EntryDraft draft, long? textId) = InputObject.BaseObject is Entry entry
            ? (EntryDraft.From(entry), entry.TextId)
            : FromRow();
        _given.FillInto(draft);
        if (draft.Text is null && textId is long id)
        {
            // A plain list names the text by its number only; adding the entry so would lose it.
            throw new ClockodoException(
                ClockodoErrorKind.Invalid,
                $"Text: the text no. {id} did not come with the entry. List it with -Enhanced, or read it by -Id. Nothing was sent.");
        }

        return draft;
    }

    private (EntryDraft Draft, long? TextId) FromRow()
    {
        if (InputObject.BaseObject is string or ValueType)
        {
            throw new ClockodoException(
                ClockodoErrorKind.Invalid,
                $"'{InputObject}' is no row with columns. Give objects with properties such as Customer and TimeSince.");
        }

        var row = EntryRow.Read(InputObject);
        WarnOnce(row.UnknownColumns);
        if (row.Problems.Count > 0)
        {
            throw new ClockodoException(ClockodoErrorKind.Invalid, $"{string.Join(" ", row.Problems)} Nothing was sent.");
        }

        EntryType type = row.TypeWith(_given);
        var draft = new EntryDraft(type);
        row.WriteTo(draft, type);
        return (draft, row.TextId);
    }

    private void WarnOnce(List<string> columns)
    {
        foreach (string column in columns)
        {
            if (_unknownColumns.Add(column))
            {
                WriteWarning($"The column '{column}' is unknown and not used.");
            }
        }
    }
}
