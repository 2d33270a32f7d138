namespace Clockodo.Sandbox.Company;

/// <summary>A service that is billed by the unit.</summary>
public sealed record SandboxLumpSumService
{
    /// <summary>The ID, as in <c>lumpsum_services_id</c>.</summary>
    public required long Id { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The price of a unit, as in <c>lumpsum_services_price</c>.</summary>
    public required decimal Price { get; init; }
}
