namespace Clockodo.Client.Resources;

/// <summary>A co-worker (<c>v3/users</c>, <c>v4/users/me</c>).</summary>
public sealed class User
{
    /// <summary>The number (<c>id</c>).</summary>
    public required long Id { get; init; }

    /// <summary>The name (<c>name</c>).</summary>
    public required string Name { get; init; }

    /// <summary>The e-mail address (<c>email</c>); null: the service did not tell.</summary>
    public string? Email { get; init; }

    /// <summary>The role, such as <c>owner</c> or <c>worker</c> (<c>role</c>); null: the service did not tell.</summary>
    public string? Role { get; init; }

    /// <summary>The language, such as <c>de</c> (<c>language</c>); null: the service did not tell.</summary>
    public string? Language { get; init; }

    /// <summary>The time zone, such as <c>Europe/Berlin</c> (<c>timezone</c>); null: the service did not tell.</summary>
    public string? TimeZone { get; init; }

    /// <summary>The name.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Name;
}
