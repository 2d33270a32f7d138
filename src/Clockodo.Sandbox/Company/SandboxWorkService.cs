namespace Clockodo.Sandbox.Company;

/// <summary>A service that is paid by the hour; not to be confused with the service that is called Clockodo.</summary>
public sealed record SandboxWorkService
{
    /// <summary>The id, as in <c>services_id</c>.</summary>
    public required long Id { get; init; }

    /// <summary>The name, as in <c>services_name</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What an hour costs, unless the customer has a rate of its own.</summary>
    public required decimal HourlyRate { get; init; }
}
