namespace Clockodo.Sandbox.Company;

/// <summary>A service that is billed by the hour. (The sandbox itself is <see cref="SandboxService"/>.)</summary>
public sealed record SandboxWorkService : SandboxItem
{
    /// <summary>The hourly rate, unless the customer has its own.</summary>
    public required decimal HourlyRate { get; init; }
}
