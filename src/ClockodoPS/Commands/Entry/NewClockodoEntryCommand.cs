using System;
using System.Management.Automation;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client;
using Clockodo.Client.Comparison;
using Clockodo.Client.Entries;
using ClockodoPS.Binding;
using ClockodoPS.Completion;
using ClockodoPS.Pipeline;
using ClockodoPS.References;
using ClockodoPS.Views;

namespace ClockodoPS.Commands;

/// <summary>
/// Adds entries: time entries, lump sums and lump sum services.
/// </summary>
/// <remarks>
/// <para>
/// The parameters decide the type. A time entry (work with a start and an end) needs -Customer, -Service, -TimeSince and
/// -TimeUntil; a lump sum (an amount of money) -Customer, -Service, -TimeSince and -LumpSum; a lump sum service (a number of units)
/// -Customer, -TimeSince, -LumpSumService and -LumpSumServiceAmount. Each entry is added by <c>POST v2/entries</c>. Parameters of
/// different types, such as -TimeUntil and -LumpSum, are refused. If something is missing, the error names all of it; the command does
/// not ask.
/// </para>
/// <para>
/// Customers, projects, services and users are given by name or by ID; digits are an ID. A name is looked up as a whole, without
/// regard to case and to spaces at its ends: a project among those of the customer, a subproject among those of the project. A name
/// that nothing has, or that several have, is an error, and nothing is sent. -Project without -Customer brings the customer,
/// -Subproject without -Project the project. Without -Billable, the default of the project counts, or that of the customer.
/// </para>
/// <para>
/// The pipeline takes entries, rows of a CSV file, hashtables, and any objects with properties. A column has the name of the
/// parameter (<c>Customer</c>, a name or an ID), of the property of an entry (<c>CustomerId</c>, <c>CustomerName</c>) or of the field
/// of the service (<c>customers_id</c>). Of an ID and a name, the ID counts. Empty columns are ignored. The type comes from the Type column, or is inferred from the filled
/// columns. Parameters fill what a row lacks. If a row is not valid, that is an error for this row; the command continues with
/// the others. Unknown columns are ignored, with a warning. With -Verbose, the last line counts the rows that were added, skipped and
/// refused.
/// </para>
/// <para>
/// Dates and times are local. Text must be ISO 8601 (<c>2026-11-02</c>, <c>2026-11-02T09:00</c>) or match a date format of
/// the current culture exactly, also with a 24-hour clock. Anything else, and anything ambiguous, is an error.
/// </para>
/// <para>
/// Amounts have a decimal point, or the decimal separator of the current culture, and no thousands separators. Durations are
/// hours and minutes, <c>1:30</c>, or <c>PT1H30M</c>. A bare number is an error, because it could be hours, minutes or
/// seconds.
/// </para>
/// <para>
/// A date such as <c>3/4/2026</c> is the 4th of March in one culture and the 3rd of April in another. The module cannot detect
/// which was meant. Use ISO dates in files that are moved between machines; about_ClockodoPS_Csv shows a short way.
/// </para>
/// <para>
/// Entries from <c>Remove-ClockodoEntry -PassThru</c> are added again with the same content and a new ID; Restore-ClockodoEntry adds only
/// those that are gone. If a response is lost, the module searches for the entry and does not add it twice.
/// </para>
/// <para>
/// With -SkipExisting, an import can be run again: what is there already is skipped. about_ClockodoPS_Undo says what counts as the same
/// entry.
/// </para>
/// <para>
/// If the service stops a running clock because of the added entry, a warning names the stopped entry.
/// </para>
/// </remarks>
/// <returns>Every added entry, as the service returns it; with -SkipExisting also the existing ones.</returns>
/// <exception cref="ClockodoErrorKind.Invalid">
/// A field is missing, does not belong to the type, or is not valid; or the service rejects the entry (400, 422). The message
/// names the row and every field, and says if nothing was sent.
/// </exception>
/// <exception cref="ClockodoErrorKind.NotFound">There is no such customer, project, service or user (404).</exception>
/// <example>
/// Add a time entry of an hour and a half
/// <code>
/// New-ClockodoEntry -Customer 'ACME Deutschland GmbH' -Service Support `
///     -TimeSince 2026-11-02T09:00 -TimeUntil 2026-11-02T10:30 `
///     -Text 'Migration'
/// </code>
/// </example>
/// <example>
/// Add a time entry with a break
/// <code>
/// New-ClockodoEntry -Customer 'ACME Deutschland GmbH' -Service Support `
///     -TimeSince 2026-11-02T09:00 -TimeUntil 2026-11-02T10:30 `
///     -Duration 1:15 -Billable NotBillable
/// </code>
/// </example>
/// <example>
/// Add a lump sum
/// <code>
/// New-ClockodoEntry -Customer 'ACME Deutschland GmbH' -Service Support `
///     -LumpSum 1200 -TimeSince 2026-11-02 -Text 'Fixed price'
/// </code>
/// The amount is in the company's currency.
/// </example>
/// <example>
/// Add two and a half units of a lump sum service
/// <code>
/// New-ClockodoEntry -Customer 'ACME Deutschland GmbH' -TimeSince 2026-11-02 `
///     -LumpSumService 'Hosting, je Monat' -LumpSumServiceAmount 2.5
/// </code>
/// The price of a unit comes from the lump sum service.
/// </example>
/// <example needs="shell">
/// Add the rows of a CSV file
/// <code>
/// @'
/// Customer,TimeSince,TimeUntil,Text
/// ACME Deutschland GmbH,2026-11-02T09:00,2026-11-02T10:30,Migration
/// Müller &amp; Söhne GmbH,2026-11-02T11:00,2026-11-02T12:00,Meeting
/// '@ | Set-Content week.csv
///
/// Import-Csv week.csv | New-ClockodoEntry -Service Support -Billable Billable
/// </code>
/// The parameters apply to all rows. Use -WhatIf first to check the result.
/// </example>
/// <example>
/// Copy a user's work of last week to this week
/// <code>
/// $entries = Get-ClockodoEntry -Period LastWeek -User 'Jörg Weiß' -Enhanced
/// $entries | Where-Object { $_.Type -eq 'TimeEntry' -and $_.TimeUntil } |
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
/// Remove -WhatIf to add the entries. The list is put into a variable first: if it fails half-way, nothing is added.
/// </example>
/// <example needs="shell">
/// Run an import again
/// <code>
/// @'
/// Customer,TimeSince,TimeUntil,Text
/// ACME Deutschland GmbH,2026-11-02T09:00,2026-11-02T10:30,Migration
/// Müller &amp; Söhne GmbH,2026-11-02T11:00,2026-11-02T12:00,Meeting
/// '@ | Set-Content week.csv
///
/// $rows = Import-Csv week.csv
/// $rows | Select-Object -First 1 | New-ClockodoEntry -Service Support
/// $rows | New-ClockodoEntry -Service Support -SkipExisting -Verbose
/// </code>
/// The first import ended after one row. The second adds the other row. Its last verbose line says so: 2 rows: 1 added (2), 1 skipped (1).
/// </example>
/// <example>
/// Add removed entries again
/// <code>
/// $entries = Get-ClockodoEntry -Period LastMonth -Billable Billable -First 1
/// $removed = $entries | Remove-ClockodoEntry -PassThru -Confirm:$false
/// $removed | New-ClockodoEntry
/// </code>
/// </example>
/// <seealso cref="GetClockodoEntryCommand"/>
/// <seealso cref="SetClockodoEntryCommand"/>
/// <seealso cref="RemoveClockodoEntryCommand"/>
/// <seealso cref="CompareClockodoEntryCommand"/>
/// <seealso cref="RestoreClockodoEntryCommand"/>
/// <seealso href="about_ClockodoPS_Csv"/>
/// <seealso href="about_ClockodoPS_Billing"/>
/// <seealso href="about_ClockodoPS_Undo"/>
/// <seealso href="about_ClockodoPS_Errors"/>
[Cmdlet(
    VerbsCommon.New, "ClockodoEntry", DefaultParameterSetName = ValuesSet, SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.Medium)]
[OutputType(typeof(TimeEntry), typeof(LumpSumEntry), typeof(LumpSumServiceEntry))]
public sealed class NewClockodoEntryCommand : BulkCommand
{
    private const string ValuesSet = "Values";
    private const string InputObjectSet = "InputObject";

    private readonly RowNotes _notes;
    private InputValues _given = null!;
    private readonly AddedEntries _added = new();
    private EntryDrafts? _drafts;
    private ExistingEntries? _existing;

    /// <summary>Creates the command.</summary>
    public NewClockodoEntryCommand()
    {
        _notes = new RowNotes(this);
    }

    /// <summary>
    /// An entry, a row of a CSV file, a hashtable, or any object whose properties have the names of these parameters, of the
    /// properties of an entry, or of the fields of the service. A hashtable is a row, not a set of arguments.
    /// </summary>
    [Parameter(Mandatory = true, ParameterSetName = InputObjectSet, ValueFromPipeline = true)]
    public PSObject[] InputObject { get; set; } = null!;

    /// <summary>
    /// The customer: its name, its ID, or an object that has it. It is not needed if the project is given.
    /// </summary>
    [Parameter]
    [Alias("CustomerId", "customers_id")]
    [ReferenceTransformation("Customer")]
    [ArgumentCompleter(typeof(NameCompleter))]
    [ValidateNotNull]
    public Reference? Customer { get; set; }

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

    /// <summary>The number of units of the lump sum service, 0 or more.</summary>
    [Parameter]
    [Alias("lumpsum_services_amount")]
    [AmountTransformation]
    [ValidateNotNull]
    public decimal? LumpSumServiceAmount { get; set; }

    /// <summary>The amount of the lump sum, in the company's currency, 0 or more.</summary>
    [Parameter]
    [AmountTransformation]
    [ValidateNotNull]
    public decimal? LumpSum { get; set; }

    /// <summary>
    /// Whether the entry is billable, or already billed. By default, as the project says, or the customer. If the service does not
    /// accept Billed for a new entry, the entry is added as Billable and then marked as billed.
    /// </summary>
    [Parameter]
    [ValidateNotNull]
    [BillableTransformation]
    [ValidateSet(nameof(BillableState.NotBillable), nameof(BillableState.Billable), nameof(BillableState.Billed))]
    public BillableState? Billable { get; set; }

    /// <summary>
    /// The start: ISO 8601, or a format of the current culture. A date without a time means the start of that day.
    /// </summary>
    [Parameter]
    [Alias("Since", "time_since")]
    [TimeTransformation]
    [ValidateNotNull]
    public DateTime? TimeSince { get; set; }

    /// <summary>
    /// The end of a time entry: ISO 8601, or a format of the current culture, with a time of day. Lump sums have no end.
    /// </summary>
    [Parameter]
    [Alias("Until", "time_until")]
    [TimeTransformation(NeedsTimeOfDay = true)]
    [ValidateNotNull]
    public DateTime? TimeUntil { get; set; }

    /// <summary>
    /// The duration, if it is not the time between start and end: <c>1:30</c> (hours and minutes), <c>PT1H30M</c>, or a
    /// TimeSpan. A bare number is an error. The default is the time between start and end.
    /// </summary>
    [Parameter]
    [DurationTransformation]
    [ValidateNotNull]
    public TimeSpan? Duration { get; set; }

    /// <summary>
    /// The hourly rate, in the company's currency, 0 or more. By default, the service uses the rate configured there.
    /// </summary>
    [Parameter]
    [Alias("hourly_rate")]
    [AmountTransformation]
    [ValidateNotNull]
    public decimal? HourlyRate { get; set; }

    /// <summary>The user: the name, the ID, or an object that has it. The default is the user of the connection.</summary>
    [Parameter]
    [Alias("UserId", "users_id")]
    [ReferenceTransformation("User")]
    [ArgumentCompleter(typeof(NameCompleter))]
    [ValidateNotNull]
    public Reference? User { get; set; }

    /// <summary>
    /// The project: its name, its ID, or an object that has it. A name is looked for among the projects of the customer.
    /// </summary>
    [Parameter]
    [Alias("ProjectId", "projects_id")]
    [ReferenceTransformation("Project")]
    [ArgumentCompleter(typeof(NameCompleter))]
    [ValidateNotNull]
    public Reference? Project { get; set; }

    /// <summary>
    /// The subproject: its name, its ID, or an object that has it. A name is looked for among the subprojects of the project.
    /// </summary>
    [Parameter]
    [Alias("SubprojectId", "subprojects_id")]
    [ReferenceTransformation("Subproject")]
    [ArgumentCompleter(typeof(NameCompleter))]
    [ValidateNotNull]
    public Reference? Subproject { get; set; }

    /// <summary>The text. The strings of a list become lines. The service judges the length.</summary>
    [Parameter]
    [ValidateNotNull]
    [TextTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public string? Text { get; set; }

    /// <summary>Marks the entry as clocked offline.</summary>
    [Parameter]
    [Alias("clocked_offline")]
    [BooleanTransformation]
    public SwitchParameter ClockedOffline { get; set; }

    /// <summary>When the clock was started: ISO 8601, or a format of the current culture, with a time of day.</summary>
    [Parameter]
    [Alias("time_clocked_since")]
    [TimeTransformation(NeedsTimeOfDay = true)]
    [ValidateNotNull]
    public DateTime? TimeClockedSince { get; set; }

    /// <summary>
    /// Skips what is there already, so that an import that was interrupted can be run again as it is: an entry with the same user, customer,
    /// project, subproject, service, start, end or amount, and text. Its existing entry is emitted in its place. Whether it is billable, its
    /// duration and its hourly rate do not matter: they may have been edited since. Two equal rows need two entries. Entries are listed once
    /// for each user and day, with the days around it (<c>GET v2/entries</c>).
    /// </summary>
    [Parameter]
    public SwitchParameter SkipExisting { get; set; }

    private ExistingEntries Existing => _existing ??= new(Client);

    // The resolver needs a connection: a row that cannot be read is reported without one.
    private EntryDrafts Drafts => _drafts ??= new(References, _given);

    /// <summary>Records the given parameters, and refuses those that no type of entry has together.</summary>
    protected override void BeginProcessing()
    {
        _given = InputValues.Among(MyInvocation.BoundParameters!);
        if (ParameterSetName == ValuesSet && TypeParameters.FindConflict(_given.Inputs) is string conflict)
        {
            ThrowTerminatingError(ErrorRecords.InvalidInput(conflict, target: null));
        }
    }

    private protected override string Activity => "Adding entries";

    private protected override string Done => "added";

    private protected override string ItemNoun => ParameterSetName == InputObjectSet ? "row" : "item";

    private protected override void Note(object? result) => _added.Add((Entry)result!);

    private protected override string? HowToFind() => _added.HowToFind();

    /// <summary>Adds an entry; a failure is a non-terminating error for this item.</summary>
    protected override void ProcessRecord()
    {
        if (ParameterSetName != InputObjectSet)
        {
            Process(source: null);
            return;
        }

        foreach (PSObject item in InputObject)
        {
            Process(item);
        }
    }

    /// <summary>Waits for the pending requests, and says how many rows were blank.</summary>
    protected override void EndProcessing()
    {
        base.EndProcessing();
        _notes.Finish();
    }

    private void Process(PSObject? source)
    {
        long number = BeginItem();
        string row = source is null ? "" : InputProblems.RowNumber(number);
        try
        {
            if (CreateDraft(source) is not NewDraft created)
            {
                return;
            }

            EntryDraft draft = created.Draft;
            if (SkipExisting && WaitFor(Existing.TakeAsync(draft, StopToken)) is Entry existing)
            {
                Skip(number, source, existing);
                return;
            }

            if (ShouldProcessPreview.IsShown(this, ConfirmImpact.Medium))
            {
                LoadNames(draft);
            }

            if (ShouldProcess(EntryDescription.For(draft, Names), $"Add {Describe(created)}"))
            {
                Begin(
                    number,
                    EntryDescription.WithText(draft, Names),
                    source,
                    (client, token) => AddAsync(client.Entries, draft, row, token));
            }
        }
        catch (ClockodoException exception)
        {
            Reject(number, row, source, exception.WithMessage(row + exception.Message));
        }
    }

    private void Skip(long number, PSObject? source, Entry existing)
    {
        string description = EntryDescription.For(existing, Names);
        if (ShouldProcessPreview.IsWhatIf(this))
        {
            ShouldProcess(description, "Skip, because it exists already");
            return;
        }

        WriteVerbose($"{(source is null ? "" : InputProblems.RowNumber(number))}It exists already, and is skipped: {description}.");
        Pass(number, description, source, existing);
    }

    // Null: a blank row.
    private NewDraft? CreateDraft(PSObject? source)
    {
        if (source is null)
        {
            return WaitFor(Drafts.CreateAsync(row: null, StopToken));
        }

        if (source.BaseObject is EntryComparison { State: not EntryComparisonState.Missing } existing)
        {
            throw new ClockodoException(
                ClockodoErrorKind.Invalid,
                FormattableString.Invariant($"It exists already, as entry {existing.Id}. Pipe only what is missing: Where-Object State -eq Missing. Nothing was sent."));
        }

        source = ComparedInput.Of(source);
        if ((source.BaseObject as Entry ?? EntryCopy.Find(source)) is Entry entry)
        {
            return WaitFor(Drafts.CreateAsync(entry, StopToken));
        }

        EntryRow row = EntryDrafts.ReadRow(source);
        _notes.AddUnknown(row.UnknownColumns);
        if (row.IsBlank)
        {
            _notes.AddBlank();
            return null;
        }

        EntryDrafts.RequireValues(row);
        return WaitFor(Drafts.CreateAsync(row, StopToken));
    }

    private string Describe(NewDraft draft)
    {
        string description = ContentDescription.For(draft.Draft, Names);
        return draft.BillableDefault is null ? description : $"{description} (Billable: {draft.BillableDefault})";
    }

    private static async Task<object?> AddAsync(
        EntriesEndpoint entries, EntryDraft draft, string row, CancellationToken cancellationToken)
    {
        try
        {
            return await entries.AddAsync(draft, cancellationToken).ConfigureAwait(false);
        }
        catch (ClockodoException exception)
        {
            throw exception.WithMessage(row + exception.Message);
        }
    }
}
