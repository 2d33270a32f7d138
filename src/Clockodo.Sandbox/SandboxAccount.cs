namespace Clockodo.Sandbox;

/// <summary>Access to the sandbox: an e-mail address, the key that goes with it, and whose it is.</summary>
public sealed record SandboxAccount
{
    /// <summary>The e-mail address, as it goes into <c>X-ClockodoApiUser</c>.</summary>
    public required string Email { get; init; }

    /// <summary>The key, as it goes into <c>X-ClockodoApiKey</c>. It opens nothing but the sandbox.</summary>
    public required string ApiKey { get; init; }

    /// <summary>The id of the user whom the account belongs to.</summary>
    public required long UserId { get; init; }

    /// <summary>The name of the user whom the account belongs to.</summary>
    public required string Name { get; init; }

    /// <summary>What the account may do.</summary>
    public required SandboxRole Role { get; init; }
}
