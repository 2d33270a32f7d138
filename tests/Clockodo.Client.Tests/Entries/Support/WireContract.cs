using System;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace Clockodo.Client.Tests.Entries.Support;

/// <summary>What the API description allows in a write, independent of the client.</summary>
internal static partial class WireContract
{
    private static readonly string[] OfChanges =
    [
        "customers_id", "projects_id", "subprojects_id", "services_id", "lumpsum_services_id", "users_id", "billable", "text",
        "duration", "lumpsum", "lumpsum_services_amount", "hourly_rate", "time_since", "time_until",
    ];

    private static readonly string[] OfTimeEntry =
    [
        "customers_id", "services_id", "billable", "time_since", "time_until", "users_id", "duration", "hourly_rate",
        "projects_id", "subprojects_id", "text", "clocked_offline", "time_clocked_since",
    ];

    private static readonly string[] OfLumpSum =
        ["customers_id", "services_id", "lumpsum", "billable", "time_since", "users_id", "projects_id", "subprojects_id", "text"];

    private static readonly string[] OfLumpSumService =
    [
        "customers_id", "lumpsum_services_id", "lumpsum_services_amount", "billable", "time_since", "users_id", "projects_id",
        "subprojects_id", "text",
    ];

    /// <summary>Checks a body against the description, field by field.</summary>
    internal static void AssertAllowed(string method, string body)
    {
        using var document = JsonDocument.Parse(body);
        JsonProperty[] fields = [.. document.RootElement.EnumerateObject()];
        string[] names = [.. fields.Select(field => field.Name)];
        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.Empty(names.Except(method == "PUT" ? OfChanges : AllowedFor(names)));
        Assert.All(fields, AssertFormat);
    }

    private static string[] AllowedFor(string[] names) =>
        names.Contains("lumpsum") ? OfLumpSum
        : names.Contains("lumpsum_services_id") ? OfLumpSumService
        : OfTimeEntry;

    private static void AssertFormat(JsonProperty field)
    {
        string raw = field.Value.GetRawText();
        switch (field.Name)
        {
            case "billable":
                Assert.Contains(raw, new[] { "0", "1", "2" });
                break;
            case "text":
                Assert.Equal(JsonValueKind.String, field.Value.ValueKind);
                break;
            case "clocked_offline":
                Assert.Contains(raw, new[] { "true", "false" });
                break;
            case "time_since" or "time_until" or "time_clocked_since":
                Assert.Matches(Time(), raw);
                break;
            case "hourly_rate" or "lumpsum" or "lumpsum_services_amount":
                Assert.Matches(Amount(), raw);
                break;
            default:
                Assert.Matches(Count(), raw);
                break;
        }
    }

    [GeneratedRegex(@"^""\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\dZ""$")]
    private static partial Regex Time();

    [GeneratedRegex(@"^\d+(\.\d+)?$")]
    private static partial Regex Amount();

    [GeneratedRegex(@"^\d+$")]
    private static partial Regex Count();
}
