using System;
using System.Collections.Generic;

namespace Clockodo.Sandbox.Company;

/// <summary>The working days and the local time of the demo company.</summary>
internal sealed class WorkCalendar(DateTimeOffset now, TimeZoneInfo timeZone)
{
    private const int Months = 12;

    internal DateTimeOffset Now { get; } = now;

    /// <summary>Today, in the company's time zone.</summary>
    internal DateTime Today { get; } = TimeZoneInfo.ConvertTime(now, timeZone).Date;

    /// <summary>Work before this time is invoiced: everything except this month and the one before.</summary>
    internal DateTimeOffset BilledBefore =>
        ToUtc(new DateTime(Today.Year, Today.Month, 1, 0, 0, 0, DateTimeKind.Unspecified).AddMonths(-1));

    /// <summary>The working days of a year, up to yesterday, so that no entry is in the future.</summary>
    internal IReadOnlyList<DateTime> ReadWorkingDays()
    {
        var days = new List<DateTime>();
        for (var day = Today.AddMonths(-Months); day < Today; day = day.AddDays(1))
        {
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsHoliday(day))
            {
                days.Add(day);
            }
        }

        return days;
    }

    /// <summary>Converts the company's local time to UTC. (Daylight saving time never changes in office hours.)</summary>
    internal DateTimeOffset ToUtc(DateTime local) =>
        new DateTimeOffset(local, timeZone.GetUtcOffset(local)).ToUniversalTime();

    private static bool IsHoliday(DateTime day) =>
        (day.Month, day.Day) is (1, 1) or (5, 1) or (10, 3) or (12, 24) or (12, 25) or (12, 26) or (12, 31);
}
