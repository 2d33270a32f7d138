using System;
using System.Linq;
using System.Text.RegularExpressions;

namespace Clockodo.Client.Requests;

/// <summary>
/// The rules for the path of a raw request. It stays below the address of the API: only characters without a meaning of their own
/// are possible, so nothing in it can be a scheme, another host, or a way out.
/// </summary>
internal static class RequestPath
{
    private const string HowToWrite = "Write the part after the address of the API, such as v4/absences or v4/absences/17.";

    private static readonly Regex Allowed =
        new(@"^/?[A-Za-z0-9._~-]+(/[A-Za-z0-9._~-]+)*\z", RegexOptions.CultureInvariant);

    private static readonly Regex Scheme = new(@"^[A-Za-z][A-Za-z0-9+.-]*:", RegexOptions.CultureInvariant);

    /// <summary>The problem of a path without a query; null: there is none.</summary>
    internal static string? FindProblem(string path)
    {
        string[] parts = Trim(path).Split('/');
        string? problem = string.IsNullOrWhiteSpace(path) ? "is empty."
            : path.StartsWith("//", StringComparison.Ordinal) || Scheme.IsMatch(path) ? "is an address, and could be another server."
            : path.Trim().Length < path.Length ? "begins or ends with white space."
            : Array.Exists(parts, part => part.Length == 0) ? "ends in a slash, or has an empty part. Is the variable of an ID empty?"
            : parts.Any(IsDots) ? "has a part that consists of dots."
            : !Allowed.IsMatch(path) ? "has a character other than letters (a to z), digits, '-', '_', '.', '~' and '/'."
            : parts.Any(part => Is(part, "register")) ? "would register another company: its response contains the key of another account."
            : Is(parts[0], "api") ? "begins with 'api', which is part of the address already."
            : null;
        return problem is null ? null : $"The path {Quote(path)} {problem} {HowToWrite}";
    }

    /// <summary>The path relative to the base address.</summary>
    internal static string Trim(string path) => path.Length > 0 && path[0] == '/' ? path.Substring(1) : path;

    private static bool IsDots(string part) => part.Trim('.').Length == 0;

    private static bool Is(string part, string name) => part.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static string Quote(string path) => path.Length > 100 ? $"'{path.Substring(0, 100)}…'" : $"'{path}'";
}
