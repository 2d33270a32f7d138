using System;
using Clockodo.Client.Entries;

namespace Clockodo.Client.Tests.Support;

/// <summary>Entries to add.</summary>
internal static class Drafts
{
    /// <summary>What the type requires, and nothing else.</summary>
    internal static EntryDraft Required(EntryType type)
    {
        var draft = new EntryDraft(type)
        {
            CustomerId = 12,
            Billable = BillableState.Billable,
            TimeSince = Known.At("2026-11-02T09:00:00+01:00"),
        };
        switch (type)
        {
            case EntryType.TimeEntry:
                draft.ServiceId = 17;
                draft.TimeUntil = Known.At("2026-11-02T10:30:00+01:00");
                break;
            case EntryType.LumpSum:
                draft.ServiceId = 17;
                draft.LumpSum = 1200.50m;
                break;
            default:
                draft.LumpSumServiceId = 37;
                draft.LumpSumServiceAmount = 2.5m;
                break;
        }

        return draft;
    }

    /// <summary>Whatever the type can have.</summary>
    internal static EntryDraft Full(EntryType type)
    {
        var draft = Required(type);
        draft.ProjectId = 13;
        draft.SubprojectId = 14;
        draft.UserId = 15;
        draft.Text = "Größe \"XL\"\nzweite Zeile";
        if (type == EntryType.TimeEntry)
        {
            draft.Duration = TimeSpan.FromMinutes(80);
            draft.HourlyRate = 84.03m;
            draft.ClockedOffline = true;
            draft.TimeClockedSince = Known.At("2026-11-02T09:00:01+01:00");
        }

        return draft;
    }
}
