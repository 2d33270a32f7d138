using System;
using System.Collections.Generic;

namespace Clockodo.Client.Entries;

/// <summary>Checks a query before it is sent.</summary>
internal static class EntryQueryValidator
{
    internal static void Require(EntryQuery query)
    {
        List<ContentProblem> problems = [];
        if (query.TimeUntil < query.TimeSince)
        {
            problems.Add(ContentProblem.For(nameof(query.TimeUntil), "is before TimeSince."));
        }

        if (query.PageSize is < 1 or > EntryQuery.LargestPageSize)
        {
            problems.Add(ContentProblem.For(nameof(query.PageSize), FormattableString.Invariant($"is {query.PageSize}; 1 to {EntryQuery.LargestPageSize} are possible.")));
        }

        if (query.PagesAtOnce is < 1 or > EntryQuery.MostPagesAtOnce)
        {
            problems.Add(ContentProblem.For(
                nameof(query.PagesAtOnce), FormattableString.Invariant($"is {query.PagesAtOnce}; 1 to {EntryQuery.MostPagesAtOnce} are possible.")));
        }

        if (query.Skip < 0)
        {
            problems.Add(ContentProblem.For(nameof(query.Skip), FormattableString.Invariant($"is negative: {query.Skip}.")));
        }

        if (query.First < 0)
        {
            problems.Add(ContentProblem.For(nameof(query.First), FormattableString.Invariant($"is negative: {query.First}.")));
        }

        if (query.Text is string text && EntryValidator.HasIncompleteCharacter(text))
        {
            problems.Add(ContentProblem.For(nameof(query.Text), EntryValidator.IncompleteCharacter));
        }

        if (query.CalculateHardBudgetRevenue && !query.Enhanced)
        {
            problems.Add(ContentProblem.For(nameof(query.CalculateHardBudgetRevenue), "needs an enhanced list."));
        }

        InvalidInput.ThrowIfAny("list the entries", problems);
    }
}
