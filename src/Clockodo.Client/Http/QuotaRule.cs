using System;
using System.Linq;
using System.Net.Http;

namespace Clockodo.Client.Http;

/// <summary>Decides against which of the service's limits a request counts.</summary>
internal static class QuotaRule
{
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">Path and query, relative to the base address, escaped.</param>
    internal static QuotaKind For(HttpMethod method, string path)
    {
        string[] parts = path.Split(['?'], 2);
        return Is(parts[0], "v2/entrygroups") ? QuotaKind.EntryGroups
            : method == HttpMethod.Get && Is(parts[0], "v2/entries") && parts.Length > 1 && parts[1].Split('&').Any(AsksForEnhancedList)
                ? QuotaKind.EnhancedLists
                : QuotaKind.Requests;
    }

    // What the service may read as true counts. Counting too much costs time, counting too little gets a 429.
    private static bool AsksForEnhancedList(string pair)
    {
        string[] parts = pair.Split(['='], 2);
        return Is(Uri.UnescapeDataString(parts[0]), "enhanced_list") && !(parts.Length == 1 || Is(parts[1], "false") || parts[1] is "" or "0");
    }

    private static bool Is(string text, string expected) => text.Equals(expected, StringComparison.OrdinalIgnoreCase);
}
