using System;
using System.Collections.Generic;

namespace Clockodo.Sandbox.Service.Http;

/// <summary>The decoded parameters of a query. If a name occurs twice, the last one is used.</summary>
internal sealed class QueryString
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    internal QueryString(string query)
    {
        foreach (var pair in query.TrimStart('?').Split('&'))
        {
            if (pair.Length == 0)
            {
                continue;
            }

            var equals = pair.IndexOf('=');
            var name = equals < 0 ? pair : pair.Substring(0, equals);
            var value = equals < 0 ? string.Empty : pair.Substring(equals + 1);
            _values[Unescape(name)] = Unescape(value);
        }
    }

    /// <summary>The value; null if it is missing or empty, which is the same for the service.</summary>
    internal string? Find(string name) =>
        _values.TryGetValue(name, out var value) && value.Length > 0 ? value : null;

    /// <summary>In a query, unlike in a path, a plus sign means a space.</summary>
    private static string Unescape(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
