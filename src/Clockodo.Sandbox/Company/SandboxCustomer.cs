using System.Collections.Generic;

namespace Clockodo.Sandbox.Company;

/// <summary>A customer of the demo company.</summary>
public sealed record SandboxCustomer : SandboxItem
{
    /// <summary>The hourly rate of this customer; null if the rates of the services apply.</summary>
    public decimal? HourlyRate { get; init; }

    /// <summary>The colour, 1 to 9, as in <c>color</c>.</summary>
    public int Color { get; init; } = 6;

    /// <summary>Whether new entries are billable by default.</summary>
    public bool BillableDefault { get; init; } = true;

    /// <summary>The IDs of the assigned services, as in <c>service_assignments</c>.</summary>
    public IReadOnlyList<long> ServiceIds { get; init; } = [];
}
