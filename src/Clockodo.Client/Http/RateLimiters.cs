using System;
using System.Collections.Concurrent;

namespace Clockodo.Client.Http;

/// <summary>
/// The budgets of all users in this process. The service counts by user, so every connection and every runspace that
/// speaks for the same user shares one.
/// </summary>
internal static class RateLimiters
{
    private static readonly ConcurrentDictionary<string, RateLimiter> Known = new(StringComparer.OrdinalIgnoreCase);

    internal static RateLimiter For(Uri baseUri, string user) =>
        Known.GetOrAdd($"{baseUri.Authority} {user}", _ => new RateLimiter(TimeSource.System));
}
