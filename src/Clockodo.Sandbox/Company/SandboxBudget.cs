namespace Clockodo.Sandbox.Company;

/// <summary>The kind of budget that a project has.</summary>
public enum SandboxBudget
{
    /// <summary>No budget.</summary>
    None,

    /// <summary>A budget that may be exceeded.</summary>
    Soft,

    /// <summary>A budget that is what the customer pays, however long it takes (also called "hard").</summary>
    Strict,
}
