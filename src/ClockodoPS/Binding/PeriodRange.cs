using System;

namespace ClockodoPS.Binding;

/// <summary>Converts a period to its start and end.</summary>
internal static class PeriodRange
{
    /// <summary>The first and the last second of a period, in local time of the zone.</summary>
    internal static (DateTimeOffset Since, DateTimeOffset Until) For(Period period, DateTimeOffset now, TimeZoneInfo zone)
    {
        DateTime today = TimeZoneInfo.ConvertTime(now, zone).Date;
        (DateTime first, DateTime next) = Days(period, today);
        return (LocalTime.StartOfDay(first, zone), LocalTime.EndOfDay(next.AddDays(-1), zone));
    }

    private static (DateTime First, DateTime Next) Days(Period period, DateTime today)
    {
        DateTime monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        DateTime month = new(today.Year, today.Month, 1);
        DateTime year = new(today.Year, 1, 1);
        return period switch
        {
            Period.Today => (today, today.AddDays(1)),
            Period.Yesterday => (today.AddDays(-1), today),
            Period.ThisWeek => (monday, monday.AddDays(7)),
            Period.LastWeek => (monday.AddDays(-7), monday),
            Period.ThisMonth => (month, month.AddMonths(1)),
            Period.LastMonth => (month.AddMonths(-1), month),
            Period.ThisYear => (year, year.AddYears(1)),
            Period.LastYear => (year.AddYears(-1), year),
            _ => throw new ArgumentOutOfRangeException(nameof(period), period, "There is no such period."),
        };
    }
}
