namespace Clockodo.Sandbox;

/// <summary>
/// A recorded request. Headers are not recorded, so that no key can appear in the output of a test.
/// </summary>
public sealed record SandboxRequest
{
    /// <summary>The method, in upper case.</summary>
    public required string Method { get; init; }

    /// <summary>Path and query as they were sent, percent-encoded.</summary>
    public required string PathAndQuery { get; init; }

    /// <summary>Path and query, decoded.</summary>
    public required string UnescapedPathAndQuery { get; init; }

    /// <summary>The body as text; null if there was none.</summary>
    public string? Body { get; init; }

    /// <summary>The status of the response.</summary>
    public required int Status { get; init; }
}
