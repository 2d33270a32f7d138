using System.Net.Http;

namespace Clockodo.Client.Http;

/// <summary>A request, without the base address and the headers.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">Path and query, relative to the base address, escaped.</param>
/// <param name="Action">What it does, for messages that begin with "Cannot": <c>read entry 4711</c>.</param>
/// <param name="Body">The JSON body; null: none.</param>
internal sealed record ServiceRequest(HttpMethod Method, string Path, string Action, byte[]? Body = null)
{
    /// <summary>Whether it changes something. If its response is lost, the outcome is unknown.</summary>
    internal bool IsWrite { get; init; } = Method != HttpMethod.Get;

    /// <summary>Whether sending it twice changes no more than sending it once.</summary>
    internal bool IsRepeatable { get; init; } = Method != HttpMethod.Post;

    /// <summary>Which limit it counts against, besides those for all requests.</summary>
    internal QuotaKind Quota => QuotaRule.For(Method, Path);
}
