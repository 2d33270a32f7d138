using System;
using Clockodo.Sandbox.Entries;

namespace Clockodo.Sandbox.Reports;

/// <summary>
/// Groups by the start of entries, in the time zone of the company. (Seen on the service: 2026 as a number, the month as
/// "202603". The day as "20260316" and the ISO week as "202612" are assumptions.)
/// </summary>
internal static class TimeGroupings
{
    internal const string Year = "year";
    internal const string Month = "month";
    internal const string Week = "week";
    internal const string Day = "day";

    internal static Grouping Find(string name, TimeZoneInfo timeZone)
    {
        Func<DateTime, GroupId> idOf = name switch
        {
            Year => day => GroupId.Number(day.Year),
            Month => day => GroupId.Of($"{day:yyyyMM}"),
            Week => WeekOf,
            Day => day => GroupId.Of($"{day:yyyyMMdd}"),
            _ => throw new ArgumentException("The groupings of a query are checked when it is read.", nameof(name)),
        };
        return new Grouping(name, entry => new GroupKey(IdOf(entry)), entry => IdOf(entry).Text);

        GroupId IdOf(StoredEntry entry) => idOf(TimeZoneInfo.ConvertTime(entry.TimeSince, timeZone).Date);
    }

    /// <summary>The ISO week and its year, which are those of its Thursday.</summary>
    private static GroupId WeekOf(DateTime day)
    {
        var sinceMonday = ((int)day.DayOfWeek + 6) % 7;
        var thursday = day.AddDays(3 - sinceMonday);
        return GroupId.Of($"{thursday.Year}{((thursday.DayOfYear - 1) / 7) + 1:00}");
    }
}
