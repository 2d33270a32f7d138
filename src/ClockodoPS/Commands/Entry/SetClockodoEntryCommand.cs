using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client;
using Clockodo.Client.Entries;
using ClockodoPS.Binding;
using ClockodoPS.Completion;
using ClockodoPS.Pipeline;
using ClockodoPS.References;
using ClockodoPS.Views;

namespace ClockodoPS.Commands;

/// <summary>
/// Changes entries. Only the given fields are sent; all others keep their values.
/// </summary>
/// <remarks>
/// <para>
/// Entries and IDs from the pipeline select the entries; the parameters give the new values. Each entry is changed by
/// <c>PUT v2/entries/{id}</c>. The type of an entry cannot be changed. A field that the type does not have is an error.
/// </para>
/// <para>
/// Customers, projects, services and users are given by name or by ID. A project is looked for among those of the customer that is
/// given, otherwise of the entry's own customer; a subproject among those of the project.
/// </para>
/// <para>
/// An object with a property Id, such as a row of a CSV file, also gives new values: its other columns. Parameters take
/// precedence over columns. Empty columns are ignored: to clear a field, use -Project $null, -Subproject $null or -Text ''.
/// </para>
/// <para>
/// Dates and times are local. Text must be ISO 8601 (<c>2026-11-02</c>, <c>2026-11-02T09:00</c>) or match a date format of
/// the current culture exactly, also with a 24-hour clock. Anything else, and anything ambiguous, is an error.
/// </para>
/// <para>
/// -WhatIf shows the old and new values and changes nothing. The command does not ask unless -Confirm is given, or
/// $ConfirmPreference is Medium or Low.
/// </para>
/// <para>
/// The service may lock billed entries. If it rejects a change, that is an error for this entry; the command continues with
/// the others. With -Verbose, the last line counts the entries that were changed, skipped and refused.
/// </para>
/// <para>
/// To be able to undo a large change, keep an enhanced list of the entries before. <see cref="RestoreClockodoEntryCommand"/> brings their
/// values back: see about_ClockodoPS_Undo.
/// </para>
/// </remarks>
/// <returns>Nothing, unless -PassThru is given: then every changed entry, as the service returns it.</returns>
/// <exception cref="ClockodoErrorKind.NotFound">There is no entry with this ID, or the user may not see it (404).</exception>
/// <exception cref="ClockodoErrorKind.Invalid">
/// No change was given, a field does not belong to the type of the entry, or a value is not valid; or the service rejects the
/// change (400, 422). The message names the row and every field.
/// </exception>
/// <example>
/// Change the text of an entry
/// <code>
/// $entry = Get-ClockodoEntry -Period LastMonth -Billable Billable -First 1
/// Set-ClockodoEntry -Id $entry.Id -Text 'Migration, phase 2' -PassThru
/// </code>
/// </example>
/// <example>
/// Mark last month's work for a customer as billed
/// <code>
/// $entries = Get-ClockodoEntry -Period LastMonth -Billable Billable `
///     -Customer 'ACME Deutschland GmbH'
/// $entries | Set-ClockodoEntry -Billable Billed -WhatIf
/// $entries | Set-ClockodoEntry -Billable Billed
/// </code>
/// The variable keeps exactly the entries that -WhatIf has shown. And if the list fails half-way, nothing is changed.
/// </example>
/// <example>
/// Remove the project from entries
/// <code>
/// $entries = Get-ClockodoEntry -Period LastMonth `
///     -Project 'Relaunch Website'
/// $entries | Set-ClockodoEntry -Project $null -WhatIf
/// </code>
/// </example>
/// <example needs="shell">
/// Change entries from the rows of a CSV file
/// <code>
/// $entries = Get-ClockodoEntry -Period LastMonth -Billable Billable `
///     -User (Get-ClockodoUser -Me)
/// $entries |
///     Select-Object Id, @{ Name = 'Text'; Expression = { 'checked' } } |
///     Export-Csv texts.csv
///
/// Import-Csv texts.csv | Set-ClockodoEntry -WhatIf
/// </code>
/// The column Id selects the entry; the other columns are the new values. Remove -WhatIf to change the
/// entries.
/// </example>
/// <seealso cref="GetClockodoEntryCommand"/>
/// <seealso cref="NewClockodoEntryCommand"/>
/// <seealso cref="RemoveClockodoEntryCommand"/>
/// <seealso cref="RestoreClockodoEntryCommand"/>
/// <seealso href="about_ClockodoPS_Billing"/>
/// <seealso href="about_ClockodoPS_Csv"/>
/// <seealso href="about_ClockodoPS_Undo"/>
/// <seealso href="about_ClockodoPS_Errors"/>
[Cmdlet(
    VerbsCommon.Set, "ClockodoEntry", DefaultParameterSetName = IdSet, SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.Medium)]
[OutputType(typeof(TimeEntry), typeof(LumpSumEntry), typeof(LumpSumServiceEntry), typeof(Entry))]
public sealed class SetClockodoEntryCommand : EntryMutationCommand
{
    private InputValues _given = null!;

    /// <summary>The customer: its name, its ID, or an object that has it.</summary>
    [Parameter]
    [Alias("CustomerId", "customers_id")]
    [ReferenceTransformation("Customer")]
    [ArgumentCompleter(typeof(NameCompleter))]
    [ValidateNotNull]
    public Reference? Customer { get; set; }

    /// <summary>The project: its name, its ID, or an object that has it. $null or 0: no project.</summary>
    [Parameter]
    [Alias("ProjectId", "projects_id")]
    [ReferenceTransformation("Project")]
    [ArgumentCompleter(typeof(NameCompleter))]
    public Reference? Project { get; set; }

    /// <summary>The subproject: its name, its ID, or an object that has it. $null or 0: no subproject.</summary>
    [Parameter]
    [Alias("SubprojectId", "subprojects_id")]
    [ReferenceTransformation("Subproject")]
    [ArgumentCompleter(typeof(NameCompleter))]
    public Reference? Subproject { get; set; }

    /// <summary>The service, for time entries and lump sums: its name, its ID, or an object that has it.</summary>
    [Parameter]
    [Alias("ServiceId", "services_id")]
    [ReferenceTransformation("Service")]
    [ArgumentCompleter(typeof(NameCompleter))]
    [ValidateNotNull]
    public Reference? Service { get; set; }

    /// <summary>The lump sum service, for entries of that type: its name, its ID, or an object that has it.</summary>
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

    /// <summary>Whether the entry is billable, or already billed.</summary>
    [Parameter]
    [ValidateNotNull]
    [BillableTransformation]
    [ValidateSet(nameof(BillableState.NotBillable), nameof(BillableState.Billable), nameof(BillableState.Billed))]
    public BillableState? Billable { get; set; }

    /// <summary>
    /// The text. The strings of a list become lines. The service judges the length. $null or empty: no text.
    /// </summary>
    [Parameter]
    [AllowNull]
    [AllowEmptyString]
    [TextTransformation]
    [ArgumentCompleter(typeof(NameCompleter))]
    public string? Text { get; set; }

    /// <summary>
    /// The start: ISO 8601, or a format of the current culture. A date without a time means the start of that day.
    /// </summary>
    [Parameter]
    [Alias("Since", "time_since")]
    [TimeTransformation]
    [ValidateNotNull]
    public DateTime? TimeSince { get; set; }

    /// <summary>The end, for time entries: ISO 8601, or a format of the current culture, with a time of day.</summary>
    [Parameter]
    [Alias("Until", "time_until")]
    [TimeTransformation(NeedsTimeOfDay = true)]
    [ValidateNotNull]
    public DateTime? TimeUntil { get; set; }

    /// <summary>
    /// The duration, for time entries: <c>1:30</c> (hours and minutes), <c>PT1H30M</c>, or a TimeSpan. A bare number is an
    /// error.
    /// </summary>
    [Parameter]
    [DurationTransformation]
    [ValidateNotNull]
    public TimeSpan? Duration { get; set; }

    /// <summary>The hourly rate, for time entries, in the company's currency, 0 or more.</summary>
    [Parameter]
    [Alias("hourly_rate")]
    [AmountTransformation]
    [ValidateNotNull]
    public decimal? HourlyRate { get; set; }

    /// <summary>The amount, for lump sums, in the company's currency, 0 or more.</summary>
    [Parameter]
    [AmountTransformation]
    [ValidateNotNull]
    public decimal? LumpSum { get; set; }

    /// <summary>The number of units, for lump sum services, 0 or more.</summary>
    [Parameter]
    [Alias("lumpsum_services_amount")]
    [AmountTransformation]
    [ValidateNotNull]
    public decimal? LumpSumServiceAmount { get; set; }

    /// <summary>Records the given parameters.</summary>
    protected override void BeginProcessing() => _given = InputValues.Among(MyInvocation.BoundParameters!);

    private protected override string Activity => "Changing entries";

    private protected override string Done => "changed";

    private protected override ConfirmImpact Impact => ConfirmImpact.Medium;

    private protected override void Prepare(EntryTarget target)
    {
        RequireChange(target);
        if (target.Entry is not null || target.Id == 0 || !EntryReferences.DependsOnEntry(ValuesFor(target)))
        {
            target.Change = ChangeFor(target);
        }
    }

    private protected override bool NeedsEntry(EntryTarget target) =>
        target.Change is not EntryChange change || DurationRules.NeedsEntry(change) || IsDoubtful(target, change);

    private protected override void Mutate(EntryTarget target)
    {
        EntryChange change = target.Change ??= ChangeFor(target);
        RequireMeantDuration(target, change);
        WarnOfSubproject(target, change);
        if (ShouldProcessPreview.IsShown(this, Impact))
        {
            LoadNames(change);
        }

        if (ShouldProcess(Describe(target), $"Set {ContentDescription.ForChange(change, target.Entry, Names)}"))
        {
            Forget(target);
            bool passThru = PassThru;
            Begin(
                target.Number,
                Describe(target),
                target.Source,
                (client, token) => ChangeAsync(client.Entries, target.Id, change, passThru, token));
        }
    }

    private static void RequireValid(
        EntryTarget target, EntryChange change, InputValues values, IReadOnlyList<ContentProblem> problems) => InputProblems.ThrowIfAny(
        problems.Count > 0 ? "" : $"Cannot change {EntryDescription.For(target.Id)}: ",
        [.. problems, .. change.FindProblems().Where(problem => !values.Explains(problem))]);

    // The columns of a copy are old, and to write them all back would undo what others changed meanwhile.
    private void RequireChange(EntryTarget target)
    {
        if (target.IsCopy && _given.Count == 0)
        {
            throw new ClockodoException(
                ClockodoErrorKind.Invalid,
                $"Entry {target.Id.ToString(CultureInfo.InvariantCulture)}: it comes from a file, a job or JSON and only says "
                + "which entry to change. Give the changes as parameters, or select the columns to change: "
                + "Select-Object Id, Text. Nothing was sent.");
        }
    }

    private InputValues ValuesFor(EntryTarget target) =>
        _given.Over(target.Row?.ValuesFor(target.Entry?.Type ?? target.Row.Type) ?? new());

    private EntryChange ChangeFor(EntryTarget target)
    {
        InputValues values = ValuesFor(target);
        IReadOnlyList<ContentProblem> unknown = WaitFor(new EntryReferences(References, values, target.Entry).ResolveAsync(StopToken));
        var change = new EntryChange { Type = target.Entry?.Type ?? target.Row?.Type };
        values.WriteTo(change);
        RequireValid(target, change, values, [.. target.Problems, .. unknown]);
        return change;
    }

    // Only a row can carry an old duration along.
    private bool IsDoubtful(EntryTarget target, EntryChange change) =>
        target.Row is EntryRow row && !_given.Has(EntryInput.For(nameof(Duration))) && DurationRules.IsDoubtful(change, row.Offset);

    private void RequireMeantDuration(EntryTarget target, EntryChange change)
    {
        if (target.Entry is { IsRunning: true } running && change is { Duration: not null, TimeUntil: null })
        {
            InputProblems.ThrowIfAny(
                $"Cannot change {EntryDescription.For(target.Id)}: ",
                [
                    new ContentProblem(
                        FormattableString.Invariant($"Duration: entry {running.Id} is running, and has no duration yet. Set-ClockodoClock -Duration corrects ")
                        + "since when it has been running; -TimeUntil stops it.",
                        [nameof(Duration)]),
                ]);
        }

        if (target.Entry is Entry before && IsDoubtful(target, change))
        {
            DurationRules.RequireOtherThanBefore(change, before);
        }

        InputProblems.ThrowIfAny(
            $"Cannot change {EntryDescription.For(target.Id)}: ",
            DurationRules.FindExcess(change, target.Entry, target.Row?.Offset) is ContentProblem excess ? [excess] : []);
        if (target.Entry is Entry entry && DurationRules.FindLostBreak(change, entry) is string warning)
        {
            WriteWarning(warning);
        }
    }

    // The description of the service does not say what becomes of the subproject.
    private void WarnOfSubproject(EntryTarget target, EntryChange change)
    {
        if (target.Entry is Entry { SubprojectId: long subproject } entry
            && change.ProjectId is long project && project != entry.ProjectId && change.SubprojectId is null)
        {
            WriteWarning(
                $"Entry {entry.Id.ToString(CultureInfo.InvariantCulture)} has the subproject {Names.Describe(Noun.Subproject, subproject)}, which belongs to another "
                + "project: the service may remove it. Give -Subproject to choose another one.");
        }
    }

    private static async Task<object?> ChangeAsync(
        EntriesEndpoint entries, long id, EntryChange change, bool passThru, CancellationToken cancellationToken)
    {
        Entry changed = await entries.EditAsync(id, change, cancellationToken).ConfigureAwait(false);
        return passThru ? changed : null;
    }
}
