using System.Text.Json.Serialization;

namespace Clockodo.Client.Resources;

/// <summary>
/// A part of a project (<c>v3/subprojects</c>). What the service did not send, or the user of the connection may not see, is null.
/// </summary>
public sealed class Subproject : BudgetedResource
{
    /// <summary>The ID of the project (<c>projects_id</c>).</summary>
    [JsonPropertyName("projects_id")]
    public long ProjectId { get; init; }

    /// <summary>The name of the project, if it was looked up; the service does not send it.</summary>
    [JsonIgnore]
    public string? ProjectName { get; set; }

    /// <summary>The ID of the customer, if it was looked up; the service does not send it.</summary>
    [JsonIgnore]
    public long? CustomerId { get; set; }

    /// <summary>The name of the customer, if it was looked up; the service does not send it.</summary>
    [JsonIgnore]
    public string? CustomerName { get; set; }

    /// <summary>What was billed, as a whole number (<c>billed</c>); the description does not say more.</summary>
    public long? Billed { get; init; }
}
