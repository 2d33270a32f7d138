namespace Clockodo.Sandbox.Company;

/// <summary>A current or former user of the demo company.</summary>
public sealed record SandboxUser
{
    /// <summary>The ID, as in <c>users_id</c>.</summary>
    public required long Id { get; init; }

    /// <summary>The name, as in <c>users_name</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The initials, one to three letters.</summary>
    public required string Initials { get; init; }

    /// <summary>The e-mail address.</summary>
    public required string Email { get; init; }

    /// <summary>The personnel number.</summary>
    public required string Number { get; init; }

    /// <summary>The team; null if the user is in none.</summary>
    public long? TeamId { get; init; }

    /// <summary>The permissions of the user.</summary>
    public SandboxRole Role { get; init; } = SandboxRole.Worker;

    /// <summary>False if the user has left; the entries still exist.</summary>
    public bool Active { get; init; } = true;
}
