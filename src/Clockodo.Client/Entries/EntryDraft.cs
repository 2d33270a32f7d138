using System;

namespace Clockodo.Client.Entries;

/// <summary>
/// An entry to add (<c>POST v2/entries</c>). Required are, for all types, customer, billable state and start; besides,
/// for a time entry the service and the end, for a lump sum the service and the amount, for a lump sum service its number
/// and how many units.
/// </summary>
public sealed class EntryDraft : EntryContent
{
    /// <summary>A draft without content.</summary>
    /// <param name="type">What kind of entry it becomes.</param>
    public EntryDraft(EntryType type)
    {
        Type = type;
    }

    /// <summary>What kind of entry it becomes. It is not sent: the service takes it from the fields.</summary>
    public EntryType Type { get; }

    /// <summary>Whether it was clocked without a network (<c>clocked_offline</c>), of time entries.</summary>
    public bool? ClockedOffline { get; set; }

    /// <summary>When the clock was started (<c>time_clocked_since</c>), of time entries.</summary>
    public DateTimeOffset? TimeClockedSince { get; set; }

    /// <summary>A draft of an entry like this one, with everything of it that can be written.</summary>
    /// <param name="entry">The entry to repeat.</param>
    /// <returns>The draft.</returns>
    public static EntryDraft From(Entry entry)
    {
        Guard.NotNull(entry, nameof(entry));
        bool isTimed = entry.Type == EntryType.TimeEntry;
        return new EntryDraft(entry.Type)
        {
            CustomerId = entry.CustomerId,
            ProjectId = entry.ProjectId,
            SubprojectId = entry.SubprojectId,
            UserId = entry.UserId,
            ServiceId = entry.Type == EntryType.LumpSumService ? null : entry.ServiceId,
            LumpSumServiceId = entry.LumpSumServiceId,
            Billable = entry.Billable,
            Text = entry.Text,
            TimeSince = entry.TimeSince.ToUniversalTime(),
            TimeUntil = isTimed ? entry.TimeUntil?.ToUniversalTime() : null,
            Duration = isTimed ? entry.Duration : null,
            HourlyRate = isTimed ? entry.HourlyRate : null,
            ClockedOffline = isTimed ? entry.ClockedOffline : null,
            TimeClockedSince = isTimed ? entry.TimeClockedSince?.ToUniversalTime() : null,
            LumpSum = entry.LumpSum,
            LumpSumServiceAmount = entry.LumpSumServiceAmount,
        };
    }

    /// <summary>The same draft in another billable state.</summary>
    internal EntryDraft With(BillableState billable)
    {
        var draft = (EntryDraft)MemberwiseClone();
        draft.Billable = billable;
        return draft;
    }
}
