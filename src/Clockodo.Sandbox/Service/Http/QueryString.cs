using System;
using System.Collections.Generic;

namespace Clockodo.Sandbox.Service.Http;

/// <summary>The parameters of a query, with the escapes undone. Of a name given twice, the last counts.</summary>
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

    /// <summary>The value; null if there is none or an empty one, which the service takes for none.</summary>
    internal string? Find(string name) =>
        _values.TryGetValue(name, out var value) && value.Length > 0 ? value : null;

    /// <summary>In a query, unlike in a path, a plus sign is a blank.</summary>
    private static string Unescape(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
