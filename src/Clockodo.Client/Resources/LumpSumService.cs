namespace Clockodo.Client.Resources;

/// <summary>
/// A lump sum service, which is billed by the unit (<c>v4/lumpSumServices</c>). What the service did not send, or the user of the
/// connection may not see, is null.
/// </summary>
public sealed class LumpSumService : ActiveResource
{
    /// <summary>The price of a unit, in the company's currency (<c>price</c>).</summary>
    public decimal? Price { get; init; }

    /// <summary>The unit, such as <c>km</c> (<c>unit</c>); null: none.</summary>
    public string? Unit { get; init; }

    /// <summary>The note (<c>note</c>); only with the right to manage services.</summary>
    public string? Note { get; init; }
}
