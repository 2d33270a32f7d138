using System;
using Clockodo.Client.Entries;

namespace Clockodo.Client.Comparison;

/// <summary>
/// What two entries have in common if they are the same work: the user, what it was for, when or how much, and the text. Whether it is
/// billable, the duration of a break and the rate are not part of it: they are edited after the work was entered.
/// </summary>
internal readonly record struct EntryKey
{
    internal EntryType Type { get; private init; }

    internal long? UserId { get; private init; }

    internal long? CustomerId { get; private init; }

    internal long ProjectId { get; private init; }

    internal long SubprojectId { get; private init; }

    /// <summary>The service, or the lump sum service.</summary>
    internal long? ServiceId { get; private init; }

    /// <summary>The start in seconds.</summary>
    internal long Since { get; private init; }

    /// <summary>The end in seconds; 0: none.</summary>
    internal long Until { get; private init; }

    /// <summary>The amount of a lump sum, or the units of a lump sum service.</summary>
    internal decimal? Amount { get; private init; }

    internal string Text { get; private init; }

    internal static EntryKey Of(EntryDraft draft) => new()
    {
        Type = draft.Type,
        UserId = draft.UserId,
        CustomerId = draft.CustomerId,
        ProjectId = draft.ProjectId ?? 0,
        SubprojectId = draft.SubprojectId ?? 0,
        ServiceId = draft.Type == EntryType.LumpSumService ? draft.LumpSumServiceId : draft.ServiceId,
        Since = Seconds(draft.TimeSince?.UtcTicks),
        Until = draft.Type == EntryType.TimeEntry ? Seconds(draft.TimeUntil?.UtcTicks) : 0,
        Amount = draft.Type == EntryType.LumpSumService ? draft.LumpSumServiceAmount : draft.LumpSum,
        Text = WithoutEnds(draft.Text),
    };

    internal static EntryKey Of(Entry entry) => new()
    {
        Type = entry.Type,
        UserId = entry.UserId,
        CustomerId = entry.CustomerId,
        ProjectId = entry.ProjectId ?? 0,
        SubprojectId = entry.SubprojectId ?? 0,
        ServiceId = entry.Type == EntryType.LumpSumService ? entry.LumpSumServiceId : entry.ServiceId,
        Since = Seconds(entry.Values.TimeSince),
        Until = entry.Type == EntryType.TimeEntry ? Seconds(entry.Values.TimeUntil) : 0,
        Amount = entry.Type == EntryType.LumpSumService ? entry.LumpSumServiceAmount : entry.LumpSum,
        Text = WithoutEnds(entry.Text),
    };

    /// <summary>Only who, when it began, and of which type.</summary>
    internal EntryKey OfStart() => new() { Type = Type, UserId = UserId, Since = Since, Text = "" };

    /// <summary>Who, on which day in local time, and what it was for; not when and how much.</summary>
    internal EntryKey OfDay() => this with { Since = Seconds(StartOfDay().ToUniversalTime().Ticks), Until = 0, Amount = null };

    // Line ends and space around a text may be lost on the way through files and the service.
    private static string WithoutEnds(string? text) => (text ?? "").Replace("\r\n", "\n").Replace('\r', '\n').Trim();

    private static long Seconds(long? ticks) => (ticks ?? 0) / TimeSpan.TicksPerSecond;

    private DateTime StartOfDay() => new DateTime(Since * TimeSpan.TicksPerSecond, DateTimeKind.Utc).ToLocalTime().Date;
}
