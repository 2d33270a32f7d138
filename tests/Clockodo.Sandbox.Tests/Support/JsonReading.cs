using System;
using System.Linq;
using System.Text.Json;

namespace Clockodo.Sandbox.Tests.Support;

/// <summary>Short names for reading responses.</summary>
internal static class JsonReading
{
    internal static long Long(this JsonElement element, string name) => element.GetProperty(name).GetInt64();

    internal static decimal Decimal(this JsonElement element, string name) => element.GetProperty(name).GetDecimal();

    internal static string? String(this JsonElement element, string name) => element.GetProperty(name).GetString();

    internal static bool Flag(this JsonElement element, string name) => element.GetProperty(name).GetBoolean();

    internal static DateTimeOffset Time(this JsonElement element, string name) => Known.At(element.String(name)!);

    internal static bool IsNull(this JsonElement element, string name) =>
        element.GetProperty(name).ValueKind == JsonValueKind.Null;

    internal static bool Has(this JsonElement element, string name) => element.TryGetProperty(name, out _);

    internal static string Raw(this JsonElement element, string name) => element.GetProperty(name).GetRawText();

    internal static string[] Names(this JsonElement element) =>
        [.. element.EnumerateObject().Select(property => property.Name)];
}
