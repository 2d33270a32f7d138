using System.Net.Http;

namespace Clockodo.Client.Http;

/// <summary>One request, before it has an address, headers or a connection.</summary>
/// <param name="Method">The verb.</param>
/// <param name="Path">Path and query below the base address, escaped.</param>
/// <param name="Action">What it does, to be read after "Cannot": <c>read entry 4711</c>.</param>
/// <param name="Body">The JSON body; null: none.</param>
internal sealed record ServiceRequest(HttpMethod Method, string Path, string Action, byte[]? Body = null)
{
    /// <summary>Whether it changes something, so that a lost answer leaves the outcome open.</summary>
    internal bool IsWrite => Method != HttpMethod.Get;

    /// <summary>Whether it may be sent twice without doing anything twice.</summary>
    internal bool IsRepeatable => Method != HttpMethod.Post;

    /// <summary>Which limit it counts against, besides those for all requests.</summary>
    internal QuotaKind Quota { get; init; }
}
