using System.Text.Json.Serialization;

namespace Clockodo.Client.Resources;

/// <summary>
/// A project of a customer (<c>v4/projects</c>). What the service did not send, or the user of the connection may not see, is
/// null.
/// </summary>
public class Project : BudgetedResource
{
    /// <summary>The ID of the customer (<c>customers_id</c>).</summary>
    [JsonPropertyName("customers_id")]
    public long CustomerId { get; init; }

    /// <summary>The name of the customer, if it was looked up; the service does not send it.</summary>
    [JsonIgnore]
    public string? CustomerName { get; set; }

    /// <summary>The number of subprojects (<c>count_subprojects</c>).</summary>
    [JsonPropertyName("count_subprojects")]
    public int? SubprojectCount { get; init; }

    /// <summary>Whether it belongs to the demo data of a new account (<c>test_data</c>).</summary>
    public bool? TestData { get; init; }
}
