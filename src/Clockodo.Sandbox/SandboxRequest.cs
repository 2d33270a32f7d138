namespace Clockodo.Sandbox;

/// <summary>
/// What the sandbox remembers of a request. Headers are not remembered, so that no key can get into a test's output.
/// </summary>
public sealed record SandboxRequest
{
    /// <summary>The method, in capitals.</summary>
    public required string Method { get; init; }

    /// <summary>Path and query as they were sent, escapes and all.</summary>
    public required string PathAndQuery { get; init; }

    /// <summary>Path and query with the escapes undone, for reading.</summary>
    public required string UnescapedPathAndQuery { get; init; }

    /// <summary>The body as text; null if there was none.</summary>
    public string? Body { get; init; }

    /// <summary>The status that the sandbox answered with.</summary>
    public required int Status { get; init; }
}
