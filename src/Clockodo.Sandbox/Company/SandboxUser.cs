namespace Clockodo.Sandbox.Company;

/// <summary>Somebody who works, or has worked, at the demo company.</summary>
public sealed record SandboxUser
{
    /// <summary>The id, as in <c>users_id</c>.</summary>
    public required long Id { get; init; }

    /// <summary>The name, as in <c>users_name</c>.</summary>
    public required string Name { get; init; }

    /// <summary>One to three letters that stand for the name.</summary>
    public required string Initials { get; init; }

    /// <summary>The e-mail address.</summary>
    public required string Email { get; init; }

    /// <summary>The personnel number.</summary>
    public required string Number { get; init; }

    /// <summary>The team; null if the user is in none.</summary>
    public long? TeamId { get; init; }

    /// <summary>What the user may do.</summary>
    public SandboxRole Role { get; init; } = SandboxRole.Worker;

    /// <summary>False: has left, but the entries are still there.</summary>
    public bool Active { get; init; } = true;
}
