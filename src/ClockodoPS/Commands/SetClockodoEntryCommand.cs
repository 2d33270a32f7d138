using System;
using System.Collections.Generic;
using System.Management.Automation;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using ClockodoPS.Binding;
using ClockodoPS.Output;

namespace ClockodoPS.Commands;

/// <summary>
/// Changes entries. Only what is given is sent; everything else of an entry stays as it is. A row with an Id, such as one
/// of a CSV file, brings its filled columns as changes; what is given on the command line goes before them.
/// </summary>
[Cmdlet(
    VerbsCommon.Set, "ClockodoEntry", DefaultParameterSetName = IdSet, SupportsShouldProcess = true, ConfirmImpact = ConfirmImpact.Medium)]
[OutputType(typeof(TimeEntry), typeof(LumpSumEntry), typeof(LumpSumServiceEntry), typeof(Entry))]
public sealed class SetClockodoEntryCommand : EntryMutationCommand
{
    private IReadOnlyDictionary<EntryColumn, object> _given = null!;

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

    /// <summary>Whether it is billable, or billed already.</summary>
    [Parameter]
    [ValidateNotNull]
    public BillableState? Billable { get; set; }

    /// <summary>The text, up to 1,000 characters. $null or empty: no text.</summary>
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

    /// <summary>How long it took, of time entries: 1:30, PT1H30M, or a TimeSpan. A bare number is refused.</summary>
    [Parameter]
    [DurationTransformation]
    [ValidateNotNull]
    public TimeSpan? Duration { get; set; }

    /// <summary>The price of an hour, of time entries, 0 or more.</summary>
    [Parameter]
    [Alias("hourly_rate")]
    [AmountTransformation]
    [ValidateNotNull]
    public decimal? HourlyRate { get; set; }

    /// <summary>The amount, of lump sums, 0 or more.</summary>
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
        EntryContentRules.Require(target.Id, change);

        ReadIfShown(target, ConfirmImpact.Medium);
        if (ShouldProcess(Words(target), $"Set {ContentWords.OfChange(change, target.Entry)}"))
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
