namespace Clockodo.Sandbox.Company;

/// <summary>A service that is billed by the hour. (The sandbox itself is <see cref="SandboxService"/>.)</summary>
public sealed record SandboxWorkService
{
    /// <summary>The ID, as in <c>services_id</c>.</summary>
    public required long Id { get; init; }

    /// <summary>The name, as in <c>services_name</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The hourly rate, unless the customer has its own.</summary>
    public required decimal HourlyRate { get; init; }
}
