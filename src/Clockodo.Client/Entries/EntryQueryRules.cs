using System.Collections.Generic;
using Clockodo.Client.Http;

namespace Clockodo.Client.Entries;

/// <summary>What is wrong with a query before it is sent.</summary>
internal static class EntryQueryRules
{
    internal static void Require(EntryQuery query)
    {
        List<ContentProblem> problems = [];
        if (query.TimeUntil < query.TimeSince)
        {
            problems.Add(new(nameof(query.TimeUntil), "is before TimeSince."));
        }

        if (query.PageSize is < 1 or > EntryQuery.LargestPageSize)
        {
            problems.Add(new(nameof(query.PageSize), $"is {query.PageSize}; 1 to {EntryQuery.LargestPageSize} are possible."));
        }

        if (query.CalculateHardBudgetRevenue && !query.Enhanced)
        {
            problems.Add(new(nameof(query.CalculateHardBudgetRevenue), "needs an enhanced list."));
        }

        Refusal.IfAny("list the entries", problems);
    }
}
