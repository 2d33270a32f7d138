using System;
using System.Linq;
using static Clockodo.Sandbox.Company.SandboxBudget;

namespace Clockodo.Sandbox.Company;

/// <summary>Adds budgets, days and numbers to the declared projects. The days are relative to the sandbox's clock.</summary>
internal sealed class DemoProjectDetails(WorkCalendar calendar)
{
    /// <summary>For how many months completed projects have been completed, and have had no new entries.</summary>
    internal const int MonthsSinceCompleted = 4;

    private const int Monthly = 1;

    private static readonly decimal[] Amounts = [12_500m, 4_999.5m, 8_400m, 25_000m, 1_200m];

    private static readonly decimal[] Hours = [80m, 120.5m, 40m, 7.75m];

    internal SandboxProject Add(SandboxProject project, int index)
    {
        var parts = project.Subprojects.Select((part, place) => Complete(WithBudget(part, project, place))).ToArray();
        var amount = AmountOf(project, index);
        return Complete(project) with
        {
            Number = project.Number ?? FormattableString.Invariant($"PR-{index + 1:000}"),
            Active = project.Active && !(project.Completed && index % 3 == 0),
            BillableDefault = project.CustomerId != DemoCustomers.Internal,
            Note = project.Note ?? (index % 5 == 0 ? "Angebot vom Frühjahr gilt; Nachträge nur schriftlich" : null),
            StartDate = calendar.Today.AddMonths(-18).AddDays(index),
            AutomaticCompletion = index % 4 == 0,
            BudgetAmount = parts.Length > 0 ? null : amount,
            BudgetInterval = project.Budget == Soft && parts.Length == 0 ? Monthly : null,
            BilledMoney = project.Completed ? amount : null,
            ServiceIds = index % 6 == 0 ? [DemoServices.Development, DemoServices.Design] : [],
            BillServiceId = index == 0 ? "P-77" : null,
            Subprojects = parts,
        };
    }

    private static SandboxSubproject WithBudget(SandboxSubproject part, SandboxProject project, int place) => part with
    {
        Number = part.Number ?? FormattableString.Invariant($"{place + 1:00}"),
        Budget = project.Budget,
        BudgetInHours = project.BudgetInHours,
        BudgetAmount = AmountOf(project, place),
    };

    private static decimal? AmountOf(SandboxProject project, int index) =>
        project.Budget == None ? null
        : project.HasMonetaryBudget ? Amounts[index % Amounts.Length]
        : Hours[index % Hours.Length];

    /// <summary>The time of completion, or the day on which it is due.</summary>
    private T Complete<T>(T item)
        where T : SandboxBudgetedItem
    {
        var completed = calendar.Today.AddMonths(-MonthsSinceCompleted);
        return item.Completed
            ? item with { CompletedAt = calendar.ToUtc(completed.AddHours(12)), Deadline = completed }
            : item with { Deadline = item.Budget == Strict ? calendar.Today.AddMonths(3) : null };
    }
}
