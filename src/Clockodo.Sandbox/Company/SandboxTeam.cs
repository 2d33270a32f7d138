namespace Clockodo.Sandbox.Company;

/// <summary>A team of users of the demo company.</summary>
public sealed record SandboxTeam
{
    /// <summary>The ID, as in <c>teams_id</c>.</summary>
    public required long Id { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The ID of the user who leads the team, as in <c>leader</c>; null if nobody does.</summary>
    public long? LeaderId { get; init; }
}
