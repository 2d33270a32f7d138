namespace Clockodo.Sandbox.Company;

/// <summary>What customers, projects, subprojects and services have in common.</summary>
public abstract record SandboxItem
{
    private protected SandboxItem()
    {
    }

    /// <summary>The ID.</summary>
    public required long Id { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>A text of the company's own, as in <c>number</c>; null if there is none.</summary>
    public string? Number { get; init; }

    /// <summary>False if it is not offered for new entries; its entries still exist.</summary>
    public bool Active { get; init; } = true;

    /// <summary>The note; null if there is none.</summary>
    public string? Note { get; init; }

    /// <summary>The ID in the linked billing application, as in <c>bill_service_id</c>; null if there is none.</summary>
    public string? BillServiceId { get; init; }
}
