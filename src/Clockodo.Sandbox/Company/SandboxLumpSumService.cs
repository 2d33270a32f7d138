namespace Clockodo.Sandbox.Company;

/// <summary>A service that is paid by the piece.</summary>
public sealed record SandboxLumpSumService
{
    /// <summary>The id, as in <c>lumpsum_services_id</c>.</summary>
    public required long Id { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>What one piece costs, as in <c>lumpsum_services_price</c>.</summary>
    public required decimal Price { get; init; }
}
