using System;
using System.Collections.Generic;
using System.Linq;

namespace Clockodo.Sandbox.Service.Http;

/// <summary>The decoded parameters of a query.</summary>
internal sealed class QueryString
{
    private readonly List<KeyValuePair<string, string>> _parameters = [];

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
            _parameters.Add(new KeyValuePair<string, string>(Unescape(name), Unescape(value)));
        }
    }

    internal IEnumerable<string> Names => _parameters.Select(parameter => parameter.Key).Distinct();

    /// <summary>
    /// The value; null if it is missing or empty, which is the same for the service. If the name occurs twice, the last value is
    /// used.
    /// </summary>
    internal string? Find(string name) => FindAll(name).LastOrDefault() is { Length: > 0 } value ? value : null;

    /// <summary>All values of a name that may occur several times, in their order.</summary>
    internal IEnumerable<string> FindAll(string name) =>
        _parameters.Where(parameter => parameter.Key == name).Select(parameter => parameter.Value);

    /// <summary>In a query, unlike in a path, a plus sign means a space.</summary>
    private static string Unescape(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
