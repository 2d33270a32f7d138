using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace Clockodo.Client.Resources;

/// <summary>A team of users (<c>v3/teams</c>).</summary>
public sealed class Team : Resource
{
    /// <summary>The ID of the user who leads it (<c>leader</c>); null: nobody.</summary>
    [JsonPropertyName("leader")]
    public long? LeaderId { get; init; }

    /// <summary>The IDs of its users (<c>user_ids</c>).</summary>
    public IReadOnlyList<long>? UserIds { get; init; }
}
