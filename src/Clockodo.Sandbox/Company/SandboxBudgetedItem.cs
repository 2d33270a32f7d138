using System;
using System.Collections.Generic;

namespace Clockodo.Sandbox.Company;

/// <summary>What projects and subprojects have in common.</summary>
public abstract record SandboxBudgetedItem : SandboxItem
{
    private protected SandboxBudgetedItem()
    {
    }

    /// <summary>Whether it is completed: it keeps its entries, but new ones are rejected.</summary>
    public bool Completed { get; init; }

    /// <summary>When it was completed; null if it is not.</summary>
    public DateTimeOffset? CompletedAt { get; init; }

    /// <summary>The day from which time can be recorded; null if there is none.</summary>
    public DateTime? StartDate { get; init; }

    /// <summary>The day on which it is due; null if there is none.</summary>
    public DateTime? Deadline { get; init; }

    /// <summary>Whether it is completed automatically on its deadline.</summary>
    public bool AutomaticCompletion { get; init; }

    /// <summary>Whether new entries are billable by default.</summary>
    public bool BillableDefault { get; init; } = true;

    /// <summary>The kind of budget.</summary>
    public SandboxBudget Budget { get; init; } = SandboxBudget.None;

    /// <summary>The budget, in the company's currency or in hours; null if the subprojects have the budgets.</summary>
    public decimal? BudgetAmount { get; init; }

    /// <summary>How often the budget is renewed, as in <c>interval</c>; null if it is not.</summary>
    public int? BudgetInterval { get; init; }

    /// <summary>Whether a strict budget is an amount of hours, and not of money. (Soft ones always are.)</summary>
    public bool BudgetInHours { get; init; }

    /// <summary>The billed amount; null if nothing was billed.</summary>
    public decimal? BilledMoney { get; init; }

    /// <summary>Whether a strict budget of hours is billed. (For an amount of money, the billed amount tells.)</summary>
    public bool Billed { get; init; }

    /// <summary>The IDs of the assigned services, as in <c>service_assignments</c>.</summary>
    public IReadOnlyList<long> ServiceIds { get; init; } = [];

    /// <summary>Whether the budget is an amount of money, and not of hours.</summary>
    internal bool HasMonetaryBudget => Budget == SandboxBudget.Strict && !BudgetInHours;

    /// <summary>The budget, also if the subprojects have it; null if there is none.</summary>
    internal virtual decimal? TotalBudget => BudgetAmount;

    /// <summary>Whether a strict budget is billed completely; null for other budgets, whose entries are billed.</summary>
    internal bool? BilledCompletely =>
        Budget != SandboxBudget.Strict ? null
        : BudgetInHours ? Billed
        : BilledMoney >= TotalBudget;

    /// <summary>The factor of <c>revenue_factor</c>; null while a strict budget can still be exceeded.</summary>
    internal decimal? RevenueFactor => Budget == SandboxBudget.Strict && !Completed ? null : 1m;
}
