using System;

namespace Clockodo.Client.Entries;

/// <summary>
/// What can be written of an entry, whether to add one (<see cref="EntryDraft"/>) or to edit one
/// (<see cref="EntryChange"/>). What is null is not sent.
/// </summary>
public abstract class EntryContent
{
    private protected EntryContent()
    {
    }

    /// <summary>The number of the customer (<c>customers_id</c>).</summary>
    public long? CustomerId { get; set; }

    /// <summary>The number of the project (<c>projects_id</c>); 0: no project.</summary>
    public long? ProjectId { get; set; }

    /// <summary>The number of the subproject (<c>subprojects_id</c>); 0: no subproject.</summary>
    public long? SubprojectId { get; set; }

    /// <summary>The number of the co-worker (<c>users_id</c>).</summary>
    public long? UserId { get; set; }

    /// <summary>The number of the service (<c>services_id</c>); time entries and lump sums.</summary>
    public long? ServiceId { get; set; }

    /// <summary>The number of the lump sum service (<c>lumpsum_services_id</c>); lump sum services.</summary>
    public long? LumpSumServiceId { get; set; }

    /// <summary>Whether it is billable, or billed already (<c>billable</c>).</summary>
    public BillableState? Billable { get; set; }

    /// <summary>The text (<c>text</c>), up to 1,000 characters; empty: no text.</summary>
    public string? Text { get; set; }

    /// <summary>The beginning (<c>time_since</c>); the wire has whole seconds, a fraction is cut off.</summary>
    public DateTimeOffset? TimeSince { get; set; }

    /// <summary>The end (<c>time_until</c>), of time entries; the wire has whole seconds, a fraction is cut off.</summary>
    public DateTimeOffset? TimeUntil { get; set; }

    /// <summary>
    /// How long it took (<c>duration</c>), of time entries, in whole seconds; differs from the time between start and end
    /// where that was corrected.
    /// </summary>
    public TimeSpan? Duration { get; set; }

    /// <summary>The price of an hour (<c>hourly_rate</c>), of time entries, 0 or more.</summary>
    public decimal? HourlyRate { get; set; }

    /// <summary>The amount (<c>lumpsum</c>), of lump sums, 0 or more.</summary>
    public decimal? LumpSum { get; set; }

    /// <summary>How many units (<c>lumpsum_services_amount</c>), of lump sum services, 0 or more.</summary>
    public decimal? LumpSumServiceAmount { get; set; }
}
