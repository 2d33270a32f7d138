using System;

namespace Clockodo.Client.Entries;

/// <summary>
/// The writable fields of an entry, to add one (<see cref="EntryDraft"/>) or to change one (<see cref="EntryChange"/>). Null is
/// not sent.
/// </summary>
public abstract class EntryContent
{
    private protected EntryContent()
    {
    }

    /// <summary>The ID of the customer (<c>customers_id</c>).</summary>
    public long? CustomerId { get; set; }

    /// <summary>The ID of the project (<c>projects_id</c>); 0: no project.</summary>
    public long? ProjectId { get; set; }

    /// <summary>The ID of the subproject (<c>subprojects_id</c>); 0: no subproject.</summary>
    public long? SubprojectId { get; set; }

    /// <summary>The ID of the user (<c>users_id</c>).</summary>
    public long? UserId { get; set; }

    /// <summary>The ID of the service (<c>services_id</c>), of time entries and lump sums.</summary>
    public long? ServiceId { get; set; }

    /// <summary>The ID of the lump sum service (<c>lumpsum_services_id</c>), of lump sum services.</summary>
    public long? LumpSumServiceId { get; set; }

    /// <summary>Whether it is billable, or already billed (<c>billable</c>).</summary>
    public BillableState? Billable { get; set; }

    /// <summary>The text (<c>text</c>); empty: no text. The service judges its length.</summary>
    public string? Text { get; set; }

    /// <summary>The start (<c>time_since</c>), in whole seconds; a fraction is cut off.</summary>
    public DateTimeOffset? TimeSince { get; set; }

    /// <summary>The end (<c>time_until</c>), of time entries, in whole seconds; a fraction is cut off.</summary>
    public DateTimeOffset? TimeUntil { get; set; }

    /// <summary>
    /// The duration (<c>duration</c>), of time entries, in whole seconds; a fraction is rounded. It may differ from the time
    /// between start and end.
    /// </summary>
    public TimeSpan? Duration { get; set; }

    /// <summary>The price of an hour, in the company's currency (<c>hourly_rate</c>), of time entries; 0 or more.</summary>
    public decimal? HourlyRate { get; set; }

    /// <summary>The amount, in the company's currency (<c>lumpsum</c>), of lump sums; 0 or more.</summary>
    public decimal? LumpSum { get; set; }

    /// <summary>The number of units (<c>lumpsum_services_amount</c>), of lump sum services; 0 or more.</summary>
    public decimal? LumpSumServiceAmount { get; set; }
}
