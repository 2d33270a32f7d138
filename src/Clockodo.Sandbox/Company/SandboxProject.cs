using System.Collections.Generic;

namespace Clockodo.Sandbox.Company;

/// <summary>A project of a customer.</summary>
public sealed record SandboxProject
{
    /// <summary>The id, as in <c>projects_id</c>.</summary>
    public required long Id { get; init; }

    /// <summary>The customer whose project it is.</summary>
    public required long CustomerId { get; init; }

    /// <summary>The name, as in <c>projects_name</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The kind of budget that the project has.</summary>
    public SandboxBudget Budget { get; init; } = SandboxBudget.None;

    /// <summary>Whether the project is completed: it keeps its entries, and takes no new ones.</summary>
    public bool Completed { get; init; }

    /// <summary>The parts of the project; often none.</summary>
    public IReadOnlyList<SandboxSubproject> Subprojects { get; init; } = [];
}
