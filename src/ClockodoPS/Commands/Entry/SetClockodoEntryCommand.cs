using System;
using System.Collections.Generic;
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
/// Changes entries. Only what is given is sent; everything else stays as it is.
/// </summary>
/// <remarks>
/// <para>
/// Entries and numbers from the pipeline say which entries to change, the command line says what. Each is changed by
/// <c>PUT v2/entries/{id}</c>. The type of an entry cannot be changed, and what its type does not have is refused.
/// </para>
/// <para>
/// A row with a column Id, such as one of a CSV file, brings its filled columns as changes; what is given on the command line
/// goes before them. An empty column changes nothing: to take something away, write -Project $null, -Subproject $null or
/// -Text '' on the command line.
/// </para>
/// <para>
/// Dates and times are local. Text is read as ISO 8601 (<c>2026-11-02</c>, <c>2026-11-02T09:00</c>), or exactly as the current
/// culture writes it. What the culture does not write, or what has two meanings in it, is an error.
/// </para>
/// <para>
/// -WhatIf shows what would become of what, and writes nothing. The command does not ask unless -Confirm is given, or
/// $ConfirmPreference is Medium or Low.
/// </para>
/// <para>
/// Billed entries may be locked by the service. What it refuses is that entry's error, and the others go on.
/// </para>
/// </remarks>
/// <returns>Nothing, unless -PassThru is given: then every entry that was changed, as the service has it now.</returns>
/// <exception cref="ClockodoErrorKind.NotFound">There is no entry of this number, or not for this user (404).</exception>
/// <exception cref="ClockodoErrorKind.Invalid">
/// Nothing to change was given, it does not belong to the type of the entry, or it cannot be read; or the service refuses it
/// (400, 422). The message names the row and every field.
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
/// Get-ClockodoEntry -Period LastMonth -Customer 4711 -Billable Billable |
///     Set-ClockodoEntry -Billable Billed
/// </code>
/// With -WhatIf it shows first which entries these are.
/// </example>
/// <example>
/// Take the project away
/// <code>
/// Get-ClockodoEntry -Period LastMonth -Project 512004 -First 3 |
///     Set-ClockodoEntry -Project $null -WhatIf
/// </code>
/// </example>
/// <example needs="shell">
/// Change entries by the rows of a CSV file
/// <code>
/// Get-ClockodoEntry -Period LastMonth -Billable Billable -First 2 |
///     Select-Object Id, @{ Name = 'Text'; Expression = { 'checked' } } |
///     Export-Csv texts.csv
///
/// Import-Csv texts.csv | Set-ClockodoEntry
/// </code>
/// The column Id says which entry, the other columns say what to change.
/// </example>
/// <seealso cref="GetClockodoEntryCommand"/>
/// <seealso cref="NewClockodoEntryCommand"/>
/// <seealso cref="RemoveClockodoEntryCommand"/>
/// <seealso href="about_ClockodoPS_Billing"/>
/// <seealso href="about_ClockodoPS_Csv"/>
/// <seealso href="about_ClockodoPS_Errors"/>
[Cmdlet(
    VerbsCommon.Set, "ClockodoEntry", DefaultParameterSetName = IdSet, SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.Medium)]
[OutputType(typeof(TimeEntry), typeof(LumpSumEntry), typeof(LumpSumServiceEntry), typeof(Entry))]
public sealed class SetClockodoEntryCommand : EntryMutationCommand
{
    private IReadOnlyDictionary<EntryInput, object> _given = null!;

    /// <summary>The customer: its number, or an object that has it.</summary>
    [Parameter]
    [Alias("CustomerId", "customers_id")]
    [ReferenceTransformation("Customer")]
    [ValidateNotNull]
    public long? Customer { get; set; }

    /// <summary>The project: its number, or an object that has it. $null or 0: no project.</summary>
    [Parameter]
    [Alias("ProjectId", "projects_id")]
    [ReferenceTransformation("Project")]
    public long? Project { get; set; }

    /// <summary>The subproject: its number, or an object that has it. $null or 0: no subproject.</summary>
    [Parameter]
    [Alias("SubprojectId", "subprojects_id")]
    [ReferenceTransformation("Subproject")]
    public long? Subproject { get; set; }

    /// <summary>The service, of time entries and lump sums: its number, or an object that has it.</summary>
    [Parameter]
    [Alias("ServiceId", "services_id")]
    [ReferenceTransformation("Service")]
    [ValidateNotNull]
    public long? Service { get; set; }

    /// <summary>The lump sum service, of lump sum services: its number, or an object that has it.</summary>
    [Parameter]
    [Alias("LumpSumServiceId", "lumpsum_services_id")]
    [ReferenceTransformation("LumpSumService")]
    [ValidateNotNull]
    public long? LumpSumService { get; set; }

    /// <summary>The co-worker: the number, or an object that has it.</summary>
    [Parameter]
    [Alias("UserId", "users_id")]
    [ReferenceTransformation("User")]
    [ValidateNotNull]
    public long? User { get; set; }

    /// <summary>Whether it is billable, or billed already. Unknown cannot be written.</summary>
    [Parameter]
    [ValidateNotNull]
    public BillableState? Billable { get; set; }

    /// <summary>The text, 1,000 characters at most. $null or empty: no text.</summary>
    [Parameter]
    [AllowNull]
    [AllowEmptyString]
    public string? Text { get; set; }

    /// <summary>
    /// The beginning: ISO 8601, or as the current culture writes it. A date alone means its first moment.
    /// </summary>
    [Parameter]
    [Alias("Since", "time_since")]
    [TimeTransformation]
    [ValidateNotNull]
    public DateTime? TimeSince { get; set; }

    /// <summary>The end, of time entries: ISO 8601, or as the current culture writes it, with a time of day.</summary>
    [Parameter]
    [Alias("Until", "time_until")]
    [TimeTransformation(NeedsTimeOfDay = true)]
    [ValidateNotNull]
    public DateTime? TimeUntil { get; set; }

    /// <summary>
    /// How long it took, of time entries: <c>1:30</c> (hours and minutes), <c>PT1H30M</c>, or a TimeSpan. A bare number is
    /// refused.
    /// </summary>
    [Parameter]
    [DurationTransformation]
    [ValidateNotNull]
    public TimeSpan? Duration { get; set; }

    /// <summary>The price of an hour, of time entries, in the company's currency, 0 or more.</summary>
    [Parameter]
    [Alias("hourly_rate")]
    [AmountTransformation]
    [ValidateNotNull]
    public decimal? HourlyRate { get; set; }

    /// <summary>The amount, of lump sums, in the company's currency, 0 or more.</summary>
    [Parameter]
    [AmountTransformation]
    [ValidateNotNull]
    public decimal? LumpSum { get; set; }

    /// <summary>How many units, of lump sum services, 0 or more.</summary>
    [Parameter]
    [Alias("lumpsum_services_amount")]
    [AmountTransformation]
    [ValidateNotNull]
    public decimal? LumpSumServiceAmount { get; set; }

    /// <summary>Takes down what was given.</summary>
    protected override void BeginProcessing() => _given = GivenColumns.Among(MyInvocation.BoundParameters!);

    private protected override string Activity => "Changing entries";

    private protected override void Mutate(EntryTarget target)
    {
        EntryType? type = target.Entry?.Type ?? target.Row?.Type;
        var change = new EntryChange { Type = type };
        target.Row?.WriteTo(change, type);
        _given.WriteTo(change);
        EntryValidator.Require(target.Id, change);

        ReadIfShown(target, ConfirmImpact.Medium);
        if (ShouldProcess(Words(target), $"Set {ContentDescription.ForChange(change, target.Entry)}"))
        {
            bool passThru = PassThru;
            EntriesEndpoint entries = Client.Entries;
            Begin($"change {Words(target)}", target.Source, token => ChangeAsync(entries, target.Id, change, passThru, token));
        }
    }

    private static async Task<Entry?> ChangeAsync(
        EntriesEndpoint entries, long id, EntryChange change, bool passThru, CancellationToken cancellationToken)
    {
        Entry changed = await entries.EditAsync(id, change, cancellationToken).ConfigureAwait(false);
        return passThru ? changed : null;
    }
}
