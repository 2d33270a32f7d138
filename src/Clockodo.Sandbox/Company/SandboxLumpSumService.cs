namespace Clockodo.Sandbox.Company;

/// <summary>A service that is billed by the unit.</summary>
public sealed record SandboxLumpSumService : SandboxItem
{
    /// <summary>The price of a unit, as in <c>price</c> and <c>lumpsum_services_price</c>.</summary>
    public required decimal Price { get; init; }

    /// <summary>The unit, up to six characters; null if there is none.</summary>
    public string? Unit { get; init; }
}
