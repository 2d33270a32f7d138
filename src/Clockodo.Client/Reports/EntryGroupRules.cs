using System;
using System.Collections.Generic;
using System.Linq;
using Clockodo.Client.Entries;

namespace Clockodo.Client.Reports;

/// <summary>Checks a report or a change of a group before it is sent.</summary>
internal static class EntryGroupRules
{
    // The service's own values for a change of a group; times and amounts belong to single entries.
    private static readonly string[] Changeable =
    [
        nameof(EntryContent.UserId), nameof(EntryContent.CustomerId), nameof(EntryContent.ProjectId), nameof(EntryContent.SubprojectId),
        nameof(EntryContent.ServiceId), nameof(EntryContent.LumpSumServiceId), nameof(EntryContent.Billable), nameof(EntryContent.Text),
        nameof(EntryContent.HourlyRate),
    ];

    /// <exception cref="ClockodoException">The report is not valid.</exception>
    internal static void Require(EntryGroupQuery query)
    {
        List<ContentProblem> problems = RangeProblems(query);
        if (query.GroupBy.Count == 0)
        {
            problems.Add(ContentProblem.For(nameof(query.GroupBy), "is missing."));
        }

        if (query.GroupBy.Distinct().Count() < query.GroupBy.Count)
        {
            problems.Add(ContentProblem.For(nameof(query.GroupBy), "has a grouping twice."));
        }

        if (query.RoundToMinutes < 1)
        {
            problems.Add(ContentProblem.For(nameof(query.RoundToMinutes), FormattableString.Invariant($"is {query.RoundToMinutes}; 1 or more is possible.")));
        }

        InvalidInput.ThrowIfAny("add the entries up", problems);
    }

    /// <exception cref="ClockodoException">The change is not valid.</exception>
    internal static void Require(EntryGroupQuery filter, EntryChange? change)
    {
        List<ContentProblem> problems = RangeProblems(filter);
        if (change is not null)
        {
            problems.AddRange(change.FindProblems());
            foreach (WritableField field in WritableField.All.Where(field => field.ValueIn(change) is not null))
            {
                if (!Changeable.Contains(field.Name))
                {
                    problems.Add(ContentProblem.For(field.Name, "cannot be changed for a group of entries. Change them one by one."));
                }
                else if (field.ValueIn(change) is 0L)
                {
                    problems.Add(ContentProblem.For(field.Name, "cannot be removed for a group of entries. Change them one by one."));
                }
            }
        }

        InvalidInput.ThrowIfAny(change is null ? "remove the group of entries" : "change the group of entries", problems);
    }

    private static List<ContentProblem> RangeProblems(EntryGroupQuery query)
    {
        List<ContentProblem> problems = [];
        if (query.TimeUntil < query.TimeSince)
        {
            problems.Add(ContentProblem.For(nameof(query.TimeUntil), "is before TimeSince."));
        }

        if (query.Text is string text && EntryValidator.HasIncompleteCharacter(text))
        {
            problems.Add(ContentProblem.For(nameof(query.Text), EntryValidator.IncompleteCharacter));
        }

        if (query.Billable is BillableState state && state is < BillableState.NotBillable or > BillableState.Billed)
        {
            problems.Add(ContentProblem.For(nameof(query.Billable), "must be NotBillable, Billable or Billed."));
        }

        return problems;
    }
}
