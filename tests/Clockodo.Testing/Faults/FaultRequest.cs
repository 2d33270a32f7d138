using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Clockodo.Testing.Faults;

/// <summary>What came in.</summary>
/// <param name="Method">GET, POST, PUT or DELETE.</param>
/// <param name="Path">The path without the query.</param>
/// <param name="Query">The parameters of the query.</param>
/// <param name="User">Who asks.</param>
public sealed record FaultRequest(
    string Method, string Path, IReadOnlyDictionary<string, string> Query, string User)
{
    /// <summary>The page that is asked for; 0: none.</summary>
    public int Page => Query.TryGetValue("page", out string? page) ? int.Parse(page) : 0;

    /// <summary>The page size that is asked for.</summary>
    public int PageSize => Query.TryGetValue("items_per_page", out string? size) ? int.Parse(size) : 0;

    /// <summary>Reads one request; null: the client has closed the line.</summary>
    internal static async Task<FaultRequest?> ReadAsync(StreamReader reader, CancellationToken cancellationToken)
    {
        string? first = await reader.ReadLineAsync(cancellationToken);
        if (string.IsNullOrEmpty(first))
        {
            return null;
        }

        string user = "";
        int length = 0;
        while (await reader.ReadLineAsync(cancellationToken) is { Length: > 0 } header)
        {
            string[] parts = header.Split(": ", 2);
            user = parts[0] == "X-ClockodoApiUser" ? parts[1] : user;
            length = parts[0] == "Content-Length" ? int.Parse(parts[1]) : length;
        }

        if (length > 0)
        {
            await reader.ReadBlockAsync(new char[length], cancellationToken);
        }

        string[] words = first.Split(' ');
        string[] target = words[1].Split('?', 2);
        return new FaultRequest(words[0], target[0], Parse(target.ElementAtOrDefault(1) ?? ""), user);
    }

    private static Dictionary<string, string> Parse(string query) => query
        .Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=', 2))
        .ToDictionary(pair => Uri.UnescapeDataString(pair[0]), pair => Uri.UnescapeDataString(pair[1]));
}
