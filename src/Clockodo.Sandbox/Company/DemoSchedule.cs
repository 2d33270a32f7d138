using System;
using System.Collections.Generic;
using System.Linq;

namespace Clockodo.Sandbox.Company;

/// <summary>Plans the working times of the users: between 8:00 and 18:00, without overlaps.</summary>
internal sealed class DemoSchedule(DemoRandom random, WorkCalendar calendar, IReadOnlyList<SandboxUser> users)
{
    /// <summary>How many months ago inactive users left.</summary>
    private const int MonthsSinceLeft = 5;

    private const int AbsentPercent = 12;
    private const int ClockedPercent = 35;
    private const int FirstHour = 8;
    private const int LastHour = 18;
    private const int Minute = 60;
    private const int Hour = 60 * Minute;

    /// <summary>The rounding of times that were entered by hand, in seconds.</summary>
    private const int Rounding = 5 * Minute;

    private const int LongestEntry = 4 * Hour;

    private readonly IReadOnlyList<DateTime> _workingDays = calendar.ReadWorkingDays();
    private readonly SandboxUser[] _staff = [.. users.Where(user => user.Active)];

    /// <summary>Plans this many time ranges of work.</summary>
    internal IReadOnlyList<TimeSlot> Plan(int count)
    {
        var days = ReadDays();
        new WorkDayDistribution(random).Distribute(days, count, calendar.Today);
        return [.. days.Where(day => day.EntryCount > 0).SelectMany(Divide)];
    }

    /// <summary>A random time in office hours, for entries without a duration.</summary>
    internal (long UserId, DateTimeOffset Time) PlanTime()
    {
        var minutes = random.Between(FirstHour * 4, (LastHour * 4) - 1) * 15;
        return (random.Pick(_staff).Id, calendar.ToUtc(random.Pick(_workingDays).AddMinutes(minutes)));
    }

    private List<WorkDay> ReadDays()
    {
        var left = calendar.Today.AddMonths(-MonthsSinceLeft);
        return
        [
            .. from date in _workingDays
               from user in users
               where (user.Active || date < left) && !random.Chance(AbsentPercent)
               select new WorkDay(user.Id, date),
        ];
    }

    private IEnumerable<TimeSlot> Divide(WorkDay day)
    {
        var first = (FirstHour * Hour) + (random.Below(9) * Rounding);
        var share = ((LastHour * Hour) - first) / day.EntryCount;
        for (var index = 0; index < day.EntryCount; index++)
        {
            yield return Place(day, first + (index * share), share);
        }
    }

    /// <summary>Places an entry in its part of the day: rounded to five minutes, or exact to the second if clocked.</summary>
    private TimeSlot Place(WorkDay day, int earliest, int share)
    {
        var clocked = random.Chance(ClockedPercent) || share < 4 * Rounding;
        var longest = Math.Min(share, LongestEntry);
        var length = Math.Max(1, longest * random.Between(35, 90) / 100);
        var start = earliest + random.Below(Math.Max(1, (share - length) / 2));
        if (clocked)
        {
            length += random.Below(Minute);
        }
        else
        {
            start = (start + Rounding - 1) / Rounding * Rounding;
            length = Math.Max(Rounding, length / Rounding * Rounding);
        }

        var end = Math.Min(start + length, earliest + share);
        return new TimeSlot(
            day.UserId, calendar.ToUtc(day.Date.AddSeconds(start)), calendar.ToUtc(day.Date.AddSeconds(end)), clocked);
    }
}
