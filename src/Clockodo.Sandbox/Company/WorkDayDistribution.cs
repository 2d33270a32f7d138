using System;
using System.Collections.Generic;
using System.Linq;

namespace Clockodo.Sandbox.Company;

/// <summary>
/// Distributes any number of entries over the working days. Days are full or empty, and the last two weeks have a fixed
/// share, so that "this week" is not empty.
/// </summary>
internal sealed class WorkDayDistribution(DemoRandom random)
{
    private const int RecentDays = 14;
    private const int RecentPercent = 15;
    private const int FewestPerDay = 2;
    private const int MostPerDay = 5;

    internal void Distribute(IReadOnlyList<WorkDay> days, int count, DateTime today)
    {
        var recent = days.Where(day => day.Date >= today.AddDays(-RecentDays)).ToList();
        var earlier = days.Where(day => day.Date < today.AddDays(-RecentDays)).ToList();
        random.Shuffle(recent);
        random.Shuffle(earlier);

        var rest = count - Fill(recent, count * RecentPercent / 100);
        rest -= Fill(earlier, rest);
        Heap(days, rest);
    }

    private int Fill(List<WorkDay> days, int count)
    {
        var placed = 0;
        foreach (var day in days.TakeWhile(_ => placed < count))
        {
            day.EntryCount = Math.Min(random.Between(FewestPerDay, MostPerDay), count - placed);
            placed += day.EntryCount;
        }

        return placed;
    }

    /// <summary>If there are more entries than normal days can hold: adds the rest evenly; entries become shorter.</summary>
    private static void Heap(IReadOnlyList<WorkDay> days, int count)
    {
        for (var index = 0; index < days.Count; index++)
        {
            days[index].EntryCount += (count / days.Count) + (index < count % days.Count ? 1 : 0);
        }
    }
}
