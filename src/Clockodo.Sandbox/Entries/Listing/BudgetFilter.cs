using System;
using System.Collections.Generic;
using Clockodo.Sandbox.Company;

namespace Clockodo.Sandbox.Entries.Listing;

/// <summary>
/// The values of <c>filter[budget_type]</c>, as conditions for the project of an entry (null if it has none).
/// </summary>
internal static class BudgetFilter
{
    private static readonly Dictionary<string, Func<SandboxProject?, bool>> Options = new(StringComparer.Ordinal)
    {
        ["rep_filter_budget_strict"] = project => Has(project, SandboxBudget.Strict),
        ["rep_filter_budget_strict_completed"] = project => Has(project, SandboxBudget.Strict, completed: true),
        ["rep_filter_budget_strict_incomplete"] = project => Has(project, SandboxBudget.Strict, completed: false),
        ["rep_filter_budget_soft"] = project => Has(project, SandboxBudget.Soft),
        ["rep_filter_budget_soft_completed"] = project => Has(project, SandboxBudget.Soft, completed: true),
        ["rep_filter_budget_soft_incomplete"] = project => Has(project, SandboxBudget.Soft, completed: false),
        ["rep_filter_budget_without"] = project => project is null || Has(project, SandboxBudget.None),
        ["rep_filter_budget_without_strict"] = project => !Has(project, SandboxBudget.Strict),
    };

    internal static Func<SandboxProject?, bool>? Find(string option) =>
        Options.TryGetValue(option, out var matches) ? matches : null;

    private static bool Has(SandboxProject? project, SandboxBudget budget) => project?.Budget == budget;

    private static bool Has(SandboxProject? project, SandboxBudget budget, bool completed) =>
        project?.Budget == budget && project.Completed == completed;
}
