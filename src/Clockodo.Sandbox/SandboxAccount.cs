namespace Clockodo.Sandbox;

/// <summary>An account of the sandbox: e-mail address, key and user.</summary>
public sealed record SandboxAccount
{
    /// <summary>The e-mail address, for <c>X-ClockodoApiUser</c>.</summary>
    public required string Email { get; init; }

    /// <summary>The key, for <c>X-ClockodoApiKey</c>. It is valid in the sandbox only.</summary>
    public required string ApiKey { get; init; }

    /// <summary>The ID of the user.</summary>
    public required long UserId { get; init; }

    /// <summary>The name of the user.</summary>
    public required string Name { get; init; }

    /// <summary>The permissions of the user.</summary>
    public required SandboxRole Role { get; init; }
}
