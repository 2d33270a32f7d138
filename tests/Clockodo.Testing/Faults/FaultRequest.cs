using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Clockodo.Testing.Faults;

/// <summary>A request as its bytes came in.</summary>
public sealed class FaultRequest
{
    internal FaultRequest(string head, string body)
    {
        Head = head;
        Body = body;
        string[] lines = head.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        string[] words = lines[0].Split(' ');
        Method = words[0];
        Target = words[1];
        Headers = lines.Skip(1)
            .Select(line => line.Split(':', 2))
            .ToDictionary(parts => parts[0], parts => parts[1].Trim(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The request line and the headers, as they were spelled.</summary>
    public string Head { get; }

    /// <summary>The body; empty if there is none.</summary>
    public string Body { get; }

    /// <summary>GET, POST, PUT or DELETE.</summary>
    public string Method { get; }

    /// <summary>The path and the query, still escaped.</summary>
    public string Target { get; }

    /// <summary>The headers by their names.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>The user that the request is for.</summary>
    public string User => Headers.GetValueOrDefault("X-ClockodoApiUser", "");

    /// <summary>The requested page; 0 if the request is not for a page.</summary>
    public int Page => Number("page");

    /// <summary>The requested page size.</summary>
    public int PageSize => Number("items_per_page");

    private int Number(string parameter) => Target[(Target.IndexOf('?') + 1)..]
        .Split('&')
        .Where(pair => pair.StartsWith(parameter + "=", StringComparison.Ordinal))
        .Select(pair => int.Parse(pair[(parameter.Length + 1)..], CultureInfo.InvariantCulture))
        .FirstOrDefault();
}
