namespace Clockodo.Client.Entries;

/// <summary>
/// The projects whose entries to list, by the budget of the project (<c>filter[budget_type]</c> of <c>v2/entries</c>).
/// </summary>
public enum BudgetType
{
    /// <summary>Projects with a strict (hard) budget.</summary>
    Strict,

    /// <summary>Completed projects with a strict budget.</summary>
    StrictCompleted,

    /// <summary>Projects with a strict budget that are not completed yet.</summary>
    StrictIncomplete,

    /// <summary>Projects with a soft budget.</summary>
    Soft,

    /// <summary>Completed projects with a soft budget.</summary>
    SoftCompleted,

    /// <summary>Projects with a soft budget that are not completed yet.</summary>
    SoftIncomplete,

    /// <summary>Projects without a budget.</summary>
    Without,

    /// <summary>Projects without a strict budget: with a soft budget, or without a budget.</summary>
    WithoutStrict,
}
