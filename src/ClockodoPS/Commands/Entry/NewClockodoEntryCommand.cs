using System;
using System.Collections.Generic;
using System.Globalization;
using System.Management.Automation;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client;
using Clockodo.Client.Entries;
using ClockodoPS.Binding;
using ClockodoPS.References;
using ClockodoPS.Views;

namespace ClockodoPS.Commands;

/// <summary>
/// Adds entries: time entries, lump sums and lump sum services.
/// </summary>
/// <remarks>
/// <para>
/// What is given on the command line decides about the type: -TimeUntil makes a time entry (work with a start and an end),
/// -LumpSum an amount of money, -LumpSumService and -LumpSumServiceAmount a number of units. Each is added by
/// <c>POST v2/entries</c>. Where PowerShell asks for an InputObject, what was given belongs to two types, such as -TimeUntil
/// and -LumpSum.
/// </para>
/// <para>
/// Objects from the pipeline are added too: entries, rows of a CSV file, hashtables, any objects with properties. A column is
/// named like the parameter (<c>Customer</c>), like the property of an entry (<c>CustomerId</c>) or like the field of the
/// service (<c>customers_id</c>). An empty column is one that is not given. The column Type says what it is, or the columns
/// that are filled do. What a row leaves open, the command line fills. A bad row is that row's error, and the others go on; an
/// unknown column is not used, and a warning says so once.
/// </para>
/// <para>
/// Dates and times are local. Text is read as ISO 8601 (<c>2026-11-02</c>, <c>2026-11-02T09:00</c>), or exactly as the current
/// culture writes it. What the culture does not write, or what has two meanings in it, is an error.
/// </para>
/// <para>
/// Amounts are read with a point, or with the decimal separator of the current culture, never with separators of thousands.
/// Durations are hours and minutes, <c>1:30</c>, or <c>PT1H30M</c>; a bare number is refused, because it could be hours,
/// minutes or seconds.
/// </para>
/// <para>
/// A date such as <c>3/4/2026</c> is the 4th of March under one culture and the 3rd of April under another, and nothing can
/// tell which was meant. A file that goes from one machine to another should hold ISO dates; about_ClockodoPS_Csv has the
/// short way.
/// </para>
/// <para>
/// What <c>Remove-ClockodoEntry -PassThru</c> emitted is put back as it was, under a new number. If an answer is lost, the
/// entry is looked for and not added twice.
/// </para>
/// </remarks>
/// <returns>Every entry that was added, as the service has it now.</returns>
/// <exception cref="ClockodoErrorKind.Invalid">
/// Something is missing, does not belong together, or cannot be read; or the service refuses it (400, 422). The message names
/// the row and every field. Where it says so, nothing was sent.
/// </exception>
/// <exception cref="ClockodoErrorKind.NotFound">There is no such customer, project, service or user (404).</exception>
/// <example>
/// Add an hour and a half
/// <code>
/// New-ClockodoEntry -Customer 4711 -Service 860608 -Billable Billable `
///     -TimeSince 2026-11-02T09:00 -TimeUntil 2026-11-02T10:30 `
///     -Text 'Migration'
/// </code>
/// </example>
/// <example>
/// Add work that took less than its time
/// <code>
/// New-ClockodoEntry -Customer 4711 -Service 860608 -Billable NotBillable `
///     -TimeSince 2026-11-02T09:00 -TimeUntil 2026-11-02T10:30 -Duration 1:15
/// </code>
/// </example>
/// <example>
/// Add a lump sum
/// <code>
/// New-ClockodoEntry -Customer 4711 -Service 860608 -Billable Billable `
///     -LumpSum 1200 -TimeSince 2026-11-02 -Text 'Fixed price'
/// </code>
/// The amount is in the company's currency.
/// </example>
/// <example>
/// Add two and a half units of a lump sum service
/// <code>
/// New-ClockodoEntry -Customer 4711 -Billable Billable -TimeSince 2026-11-02 `
///     -LumpSumService 41212 -LumpSumServiceAmount 2.5
/// </code>
/// The price of a unit is the service's.
/// </example>
/// <example needs="shell">
/// Add the rows of a CSV file
/// <code>
/// @'
/// Customer,TimeSince,TimeUntil,Text
/// 4711,2026-11-02T09:00,2026-11-02T10:30,Migration
/// 5208,2026-11-02T11:00,2026-11-02T12:00,Meeting
/// '@ | Set-Content week.csv
///
/// Import-Csv week.csv | New-ClockodoEntry -Service 860608 -Billable Billable
/// </code>
/// The command line says what is the same for all rows. Try it with -WhatIf first.
/// </example>
/// <example>
/// Copy a user's work of last week to this week
/// <code>
/// Get-ClockodoEntry -Period LastWeek -User 234579 -Enhanced |
///     Where-Object { $_.Type -eq 'TimeEntry' -and $_.TimeUntil } |
///     ForEach-Object {
///         @{
///             Customer = $_.CustomerId; Project = $_.ProjectId
///             Subproject = $_.SubprojectId; Service = $_.ServiceId
///             User = $_.UserId; Text = $_.Text
///             Duration = $_.Duration; HourlyRate = $_.HourlyRate
///             Billable = if ($_.Billable -eq 'NotBillable') {
///                 'NotBillable'
///             }
///             else {
///                 'Billable'
///             }
///             TimeSince = $_.TimeSince.AddDays(7)
///             TimeUntil = $_.TimeUntil.AddDays(7)
///         }
///     } | New-ClockodoEntry -WhatIf
/// </code>
/// Without -WhatIf, it is done.
/// </example>
/// <example>
/// Put back what was removed
/// <code>
/// $removed = Get-ClockodoEntry -Period LastMonth -Billable Billable -First 1 |
///     Remove-ClockodoEntry -PassThru -Confirm:$false
/// $removed | New-ClockodoEntry
/// </code>
/// </example>
/// <seealso cref="GetClockodoEntryCommand"/>
/// <seealso cref="SetClockodoEntryCommand"/>
/// <seealso cref="RemoveClockodoEntryCommand"/>
/// <seealso href="about_ClockodoPS_Csv"/>
/// <seealso href="about_ClockodoPS_Billing"/>
/// <seealso href="about_ClockodoPS_Errors"/>
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
    private IReadOnlyDictionary<EntryInput, object> _given = null!;
    private long _row;

    /// <summary>
    /// An entry, a row of a CSV file, a hashtable, or any object whose properties are named like these parameters, like the
    /// properties of an entry, or like the fields of the service. A hashtable is a row, not a list of arguments.
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
    /// Whether it is billable, or billed already. Where the service does not take Billed for a new entry, the entry is added as
    /// Billable and then marked as billed. Unknown cannot be written.
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

    /// <summary>
    /// The end of a time entry: ISO 8601, or as the current culture writes it, with a time of day. Lump sums have none.
    /// </summary>
    [Parameter(Mandatory = true, ParameterSetName = TimeEntrySet)]
    [Parameter(ParameterSetName = InputObjectSet)]
    [Alias("Until", "time_until")]
    [TimeTransformation(NeedsTimeOfDay = true)]
    [ValidateNotNull]
    public DateTime? TimeUntil { get; set; }

    /// <summary>
    /// How long it took, where that is not the time between start and end: <c>1:30</c> (hours and minutes), <c>PT1H30M</c>, or
    /// a TimeSpan. A bare number is refused. Without it, the time between start and end.
    /// </summary>
    [Parameter(ParameterSetName = TimeEntrySet)]
    [Parameter(ParameterSetName = InputObjectSet)]
    [DurationTransformation]
    [ValidateNotNull]
    public TimeSpan? Duration { get; set; }

    /// <summary>
    /// The price of an hour, in the company's currency, 0 or more. Without it, the service takes the one it has for this work.
    /// </summary>
    [Parameter(ParameterSetName = TimeEntrySet)]
    [Parameter(ParameterSetName = InputObjectSet)]
    [Alias("hourly_rate")]
    [AmountTransformation]
    [ValidateNotNull]
    public decimal? HourlyRate { get; set; }

    /// <summary>The co-worker: the number, or an object that has it. Without it, the user of the connection.</summary>
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

    /// <summary>The text, 1,000 characters at most.</summary>
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
            EntryValidator.Require(draft);
            if (ShouldProcess(EntryDescription.For(draft), $"Add {ContentDescription.For(draft)}"))
            {
                EntriesEndpoint entries = Client.Entries;
                Begin($"add {EntryDescription.For(draft)}", source, token => AddAsync(entries, draft, row, token));
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
                WriteWarning($"The column '{column}' is unknown and not used.{DelimiterHint(column)}");
            }
        }
    }

    // A file that was read with the wrong separator has one column, whose name is all names.
    private static string DelimiterHint(string column) =>
        column.IndexOfAny([';', ',', '\t', '|']) >= 0 ? " It looks like several: give Import-Csv the -Delimiter of the file." : "";
}
