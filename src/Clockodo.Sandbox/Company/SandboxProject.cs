using System.Collections.Generic;

namespace Clockodo.Sandbox.Company;

/// <summary>A project of a customer.</summary>
public sealed record SandboxProject
{
    /// <summary>The ID, as in <c>projects_id</c>.</summary>
    public required long Id { get; init; }

    /// <summary>The ID of the customer.</summary>
    public required long CustomerId { get; init; }

    /// <summary>The name, as in <c>projects_name</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The kind of budget of the project.</summary>
    public SandboxBudget Budget { get; init; } = SandboxBudget.None;

    /// <summary>Whether the project is completed: it keeps its entries, but new ones are rejected.</summary>
    public bool Completed { get; init; }

    /// <summary>The subprojects; often none.</summary>
    public IReadOnlyList<SandboxSubproject> Subprojects { get; init; } = [];
}
