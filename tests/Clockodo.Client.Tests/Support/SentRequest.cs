using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Clockodo.Client.Tests.Support;

/// <summary>A request that the client passed to its handler.</summary>
internal sealed record SentRequest(
    string Method, Uri Uri, IReadOnlyDictionary<string, string> Headers, string? ContentType, string? Body)
{
    /// <summary>The escaped query, without its question mark.</summary>
    internal string Query => Uri.Query.TrimStart('?');

    internal static async Task<SentRequest> OfAsync(HttpRequestMessage message, CancellationToken cancellationToken) => new(
        message.Method.Method,
        message.RequestUri!,
        message.Headers.ToDictionary(header => header.Key, header => string.Join(", ", header.Value)),
        message.Content?.Headers.ContentType?.ToString(),
        message.Content is null ? null : await message.Content.ReadAsStringAsync(cancellationToken));
}
