using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace Clockodo.Client.Resources;

/// <summary>
/// A customer of the account (<c>v3/customers</c>). What the service did not send, or the user of the connection may not see, is
/// null.
/// </summary>
public sealed class Customer : ActiveResource
{
    /// <summary>Whether new entries are billable by default (<c>billable_default</c>).</summary>
    public bool? BillableDefault { get; init; }

    /// <summary>The note (<c>note</c>); only with the right to manage customers and projects.</summary>
    public string? Note { get; init; }

    /// <summary>The colour in the calendar (<c>color</c>).</summary>
    public CustomerColor? Color { get; init; }

    /// <summary>The ID in a linked billing application (<c>bill_service_id</c>); null: none.</summary>
    public string? BillServiceId { get; init; }

    /// <summary>The IDs of the services that are assigned to it (<c>service_assignments</c>).</summary>
    [JsonPropertyName("service_assignments")]
    public IReadOnlyList<long>? ServiceIds { get; init; }

    /// <summary>Whether it belongs to the demo data of a new account (<c>test_data</c>).</summary>
    public bool? TestData { get; init; }
}
