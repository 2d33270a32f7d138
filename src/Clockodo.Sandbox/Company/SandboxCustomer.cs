namespace Clockodo.Sandbox.Company;

/// <summary>A customer of the demo company.</summary>
public sealed record SandboxCustomer
{
    /// <summary>The ID, as in <c>customers_id</c>.</summary>
    public required long Id { get; init; }

    /// <summary>The name, as in <c>customers_name</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The hourly rate of this customer; null if the rates of the services apply.</summary>
    public decimal? HourlyRate { get; init; }
}
