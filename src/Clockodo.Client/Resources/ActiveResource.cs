namespace Clockodo.Client.Resources;

/// <summary>A resource that can be made inactive: it keeps its entries, but is not offered for new ones.</summary>
public abstract class ActiveResource : Resource
{
    private protected ActiveResource()
    {
    }

    /// <summary>The number, a text of the company's own (<c>number</c>); null: none. It is not the ID.</summary>
    public string? Number { get; init; }

    /// <summary>Whether it is active (<c>active</c>). The entries of inactive ones remain.</summary>
    public bool Active { get; init; }
}
