namespace Clockodo.Sandbox.Company;

/// <summary>A part of a project.</summary>
public sealed record SandboxSubproject : SandboxBudgetedItem
{
    /// <summary>The ID of the project.</summary>
    public required long ProjectId { get; init; }
}
