namespace Clockodo.Sandbox.Company;

/// <summary>The kind of budget that a project has.</summary>
public enum SandboxBudget
{
    /// <summary>No budget.</summary>
    None,

    /// <summary>A budget that may be exceeded.</summary>
    Soft,

    /// <summary>A fixed price: the customer pays the budget, regardless of the hours (also called "hard").</summary>
    Strict,
}
