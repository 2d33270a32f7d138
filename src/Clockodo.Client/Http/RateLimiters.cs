using System;
using System.Collections.Concurrent;

namespace Clockodo.Client.Http;

/// <summary>
/// The limiters of this process, one for each user: the service counts by user, whichever connection or runspace sends.
/// </summary>
internal static class RateLimiters
{
    private static readonly ConcurrentDictionary<string, RateLimiter> Known = new(StringComparer.OrdinalIgnoreCase);

    internal static RateLimiter For(Uri baseUri, string user) =>
        Known.GetOrAdd($"{baseUri.Authority} {user}", _ => new RateLimiter(TimeSource.System));
}
