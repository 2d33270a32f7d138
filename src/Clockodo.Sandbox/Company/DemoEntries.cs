using System.Collections.Generic;
using System.Linq;
using Clockodo.Sandbox.Entries;

namespace Clockodo.Sandbox.Company;

/// <summary>
/// Creates the entries of a year. Nine of ten are time entries; the others are lump sums and lump sum services.
/// </summary>
internal static class DemoEntries
{
    private const int LumpSumsPerHundred = 10;

    internal static EntryStore Create(
        SandboxCompany company, TextRegistry texts, SandboxOptions options, WorkCalendar calendar)
    {
        var random = new DemoRandom(options.Seed);
        var schedule = new DemoSchedule(random, calendar, DemoUsers.WithEntries);
        var factory = new DemoEntryFactory(random, calendar, company, texts);
        var store = new EntryStore();

        // IDs increase in the order in which the entries were added.
        foreach (var entry in Make(options.EntryCount).OrderBy(entry => entry.TimeInsert))
        {
            store.Add(entry);
        }

        return store;

        IEnumerable<StoredEntry> Make(int count)
        {
            if (count <= 0)
            {
                yield break;
            }

            yield return factory.CreateRunning(
                DemoUsers.Owner.UserId, calendar.Now.AddMinutes(-random.Between(25, 110)));

            var lumpSums = (count - 1) * LumpSumsPerHundred / 100;
            foreach (var slot in schedule.Plan(count - 1 - lumpSums))
            {
                yield return factory.CreateTimeEntry(slot);
            }

            for (var index = 0; index < lumpSums; index++)
            {
                var (userId, time) = schedule.PlanTime();
                yield return index % 2 == 0
                    ? factory.CreateLumpSum(userId, time)
                    : factory.CreateLumpSumService(userId, time);
            }
        }
    }
}
