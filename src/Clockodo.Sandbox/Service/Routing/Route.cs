using System;
using System.Collections.Generic;
using System.Globalization;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Service.Routing;

/// <summary>A method, a pattern such as <c>v2/entries/{id}</c>, and its handler.</summary>
internal sealed class Route(string method, string pattern, Func<SandboxCall, Response> handler)
{
    private const string Placeholder = "{id}";

    private readonly string[] _segments = pattern.Split('/');

    internal string Method { get; } = method;

    internal Func<SandboxCall, Response> Handler { get; } = handler;

    /// <summary>The IDs at the pattern's placeholders; null if the path does not match the pattern.</summary>
    internal IReadOnlyList<long>? Match(string[] path)
    {
        if (path.Length != _segments.Length)
        {
            return null;
        }

        var ids = new List<long>();
        for (var index = 0; index < path.Length; index++)
        {
            if (_segments[index] != Placeholder)
            {
                if (_segments[index] != path[index])
                {
                    return null;
                }
            }
            else if (long.TryParse(path[index], NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            {
                ids.Add(id);
            }
            else
            {
                return null;
            }
        }

        return ids;
    }
}
