using System;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Support;

namespace Clockodo.Client.Tests.Clock.Support;

/// <summary>What a clock can be started for.</summary>
internal static class Work
{
    internal static EntryDraft Draft(string? text = "Migration", DateTimeOffset? since = null) => new(EntryType.TimeEntry)
    {
        CustomerId = Drafts.Customer,
        ServiceId = Drafts.Service,
        Text = text,
        TimeSince = since,
    };

    internal static EntryDraft Ended(DateTimeOffset since, TimeSpan duration)
    {
        EntryDraft draft = Drafts.TimeEntry();
        draft.TimeSince = since;
        draft.TimeUntil = since + duration;
        return draft;
    }
}
