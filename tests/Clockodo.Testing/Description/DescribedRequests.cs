using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Clockodo.Sandbox;

namespace Clockodo.Testing.Description;

/// <summary>The requests of the service's description, from <c>requests.txt</c>.</summary>
public static class DescribedRequests
{
    private static readonly Dictionary<string, HashSet<string>> Requests = Read();

    /// <summary>Method, path, and one name of a parameter or a field: <c>GET v3/users page</c>.</summary>
    public static IEnumerable<string> All => Requests.SelectMany(request => request.Value.Select(name => $"{request.Key} {name}"));

    /// <summary>Whether a request has this method and path.</summary>
    /// <param name="request">Method and path, without the query.</param>
    public static bool Contains(string request) => Requests.ContainsKey(request);

    /// <summary>Method and path of a request, with <c>{id}</c> for an ID.</summary>
    public static string PathOf(SandboxRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        string path = request.PathAndQuery.Split('?')[0].Replace("/api/", "", StringComparison.Ordinal);
        return $"{request.Method} {Regex.Replace(path, @"/\d+(?=/|$)", "/{id}")}";
    }

    /// <summary>The names of the parameters in the query and of the fields in the body.</summary>
    public static IEnumerable<string> NamesIn(SandboxRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        string[] parts = request.PathAndQuery.Split('?');
        IEnumerable<string> query = parts.Length == 1
            ? []
            : parts[1].Split('&').Select(pair => Uri.UnescapeDataString(pair.Split('=')[0]));
        return request.Body is not { Length: > 0 } body
            ? query
            : query.Concat(JsonDocument.Parse(body).RootElement.EnumerateObject().Select(field => field.Name));
    }

    // A line that begins with blanks continues the one before.
    private static Dictionary<string, HashSet<string>> Read()
    {
        using var reader = new StreamReader(typeof(DescribedRequests).Assembly.GetManifestResourceStream("requests.txt")!);
        string text = Regex.Replace(reader.ReadToEnd().ReplaceLineEndings("\n"), @"\n +", " ");
        return text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split(' '))
            .ToDictionary(words => $"{words[0]} {words[1]}", words => words.Skip(2).ToHashSet());
    }
}
