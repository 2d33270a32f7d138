using System;
using Clockodo.Client.Entries;

namespace Clockodo.Client.Tests.Support;

/// <summary>Entries to add, of things that the demo company has.</summary>
internal static class Drafts
{
    internal const long Customer = 4711;
    internal const long Project = 512_004;
    internal const long Subproject = 310_440;
    internal const long Service = 860_608;
    internal const long LumpSumService = 41_212;
    internal const long OtherUser = 234_602;

    internal static readonly DateTimeOffset Since = new(2026, 6, 17, 8, 0, 0, TimeSpan.Zero);

    /// <summary>A time entry with what is required.</summary>
    internal static EntryDraft TimeEntry() => Required(EntryType.TimeEntry);

    /// <summary>A lump sum with what is required.</summary>
    internal static EntryDraft LumpSum() => Required(EntryType.LumpSum);

    /// <summary>An entry with what its type requires.</summary>
    internal static EntryDraft Required(EntryType type)
    {
        var draft = new EntryDraft(type)
        {
            CustomerId = Customer,
            Billable = BillableState.Billable,
            TimeSince = Since,
        };
        switch (type)
        {
            case EntryType.TimeEntry:
                draft.ServiceId = Service;
                draft.TimeUntil = Since.AddMinutes(90);
                break;
            case EntryType.LumpSum:
                draft.ServiceId = Service;
                draft.LumpSum = 1200.50m;
                break;
            default:
                draft.LumpSumServiceId = LumpSumService;
                draft.LumpSumServiceAmount = 2.5m;
                break;
        }

        return draft;
    }

    /// <summary>An entry with everything that its type can have.</summary>
    internal static EntryDraft Full(EntryType type)
    {
        var draft = Required(type);
        draft.ProjectId = Project;
        draft.SubprojectId = Subproject;
        draft.UserId = OtherUser;
        draft.Text = "Größe \"XL\"\nzweite Zeile";
        if (type == EntryType.TimeEntry)
        {
            draft.Duration = TimeSpan.FromMinutes(80);
            draft.HourlyRate = 84.03m;
            draft.ClockedOffline = true;
            draft.TimeClockedSince = Since.AddSeconds(1);
        }

        return draft;
    }
}
