using System;
using System.Collections.Concurrent;

namespace Clockodo.Client.Http;

/// <summary>
/// The budgets of all users in this process. The service counts by user, so every connection and every runspace that
/// speaks for the same user shares one.
/// </summary>
internal static class RateBudgets
{
    private static readonly ConcurrentDictionary<string, RateBudget> Known = new(StringComparer.OrdinalIgnoreCase);

    internal static RateBudget Of(Uri baseUri, string user) =>
        Known.GetOrAdd($"{baseUri.Authority} {user}", _ => new RateBudget(TimeSource.System));
}
