using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using System.Text.Json;
using Clockodo.Sandbox;
using ClockodoPS.Testing;

namespace ClockodoPS.Tests.Support;

/// <summary>Reads objects of the module, which the tests know by their properties only, and what was sent.</summary>
internal static class Reading
{
    internal static object? Value(this PSObject item, string property)
    {
        PSPropertyInfo found = item.Properties[property]
            ?? throw new InvalidOperationException($"{item.BaseObject.GetType().Name} has no {property}.");
        return found.Value is PSObject { BaseObject: not PSCustomObject } wrapped ? wrapped.BaseObject : found.Value;
    }

    internal static IEnumerable<long> Ids(this Outcome outcome) => outcome.Output.Select(item => item.Long("Id"));

    /// <summary>A property of everything that came out.</summary>
    internal static IEnumerable<object?> Values(this Outcome outcome, string property) =>
        outcome.Output.Select(item => item.Value(property));

    internal static long Long(this PSObject item, string property) =>
        Convert.ToInt64(item.Value(property), CultureInfo.InvariantCulture);

    /// <summary>The value as text that does not depend on a culture.</summary>
    internal static string Text(this PSObject item, string property) =>
        Convert.ToString(item.Value(property), CultureInfo.InvariantCulture) ?? "";

    /// <summary>The first part of an error's id, which scripts match on.</summary>
    internal static string Kind(this ErrorRecord error) => error.FullyQualifiedErrorId.Split(',')[0];

    /// <summary>The query of a request; a name stands in it once.</summary>
    internal static Dictionary<string, string> Query(this SandboxRequest request) =>
        request.PathAndQuery.Split('?')[1].Split('&')
            .Select(part => part.Split('='))
            .ToDictionary(pair => Uri.UnescapeDataString(pair[0]), pair => Uri.UnescapeDataString(pair[1]));

    /// <summary>The body of a request: the raw JSON of each field.</summary>
    internal static Dictionary<string, string> Fields(this SandboxRequest request)
    {
        using var document = JsonDocument.Parse(request.Body!);
        return document.RootElement.EnumerateObject()
            .ToDictionary(property => property.Name, property => property.Value.GetRawText());
    }

    /// <summary>Whether it is a list of names, which a command asks for to look names up, or to show them.</summary>
    internal static bool IsForNames(this SandboxRequest request) =>
        request.Method == "GET" && request.PathAndQuery.Contains("?page=1&items_per_page=", StringComparison.Ordinal)
        && !request.PathAndQuery.Contains("/entries", StringComparison.Ordinal);

    internal static string Line(this SandboxRequest request) =>
        $"{request.Method} {request.UnescapedPathAndQuery.Replace("/api/", "", StringComparison.Ordinal)}";
}
