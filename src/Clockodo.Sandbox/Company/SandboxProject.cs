using System.Collections.Generic;
using System.Linq;

namespace Clockodo.Sandbox.Company;

/// <summary>A project of a customer.</summary>
public sealed record SandboxProject : SandboxBudgetedItem
{
    /// <summary>The ID of the customer.</summary>
    public required long CustomerId { get; init; }

    /// <summary>The subprojects; often none.</summary>
    public IReadOnlyList<SandboxSubproject> Subprojects { get; init; } = [];

    internal override decimal? TotalBudget => BudgetAmount ?? Subprojects.Sum(part => part.BudgetAmount);
}
