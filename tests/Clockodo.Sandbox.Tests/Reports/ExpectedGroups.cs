using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Clockodo.Sandbox.Company;
using Clockodo.Sandbox.Tests.Support;

namespace Clockodo.Sandbox.Tests.Reports;

/// <summary>The groups that follow from an enhanced list of entries: their paths, durations and revenue.</summary>
internal sealed class ExpectedGroups(SandboxCompany company, TimeZoneInfo timeZone)
{
    /// <summary>The sums of a group; the revenue is null if no entry has a revenue of its own.</summary>
    internal sealed record Sums(long Duration, decimal? Revenue);

    internal static IReadOnlyList<string> Groupings { get; } =
    [
        "customers_id", "projects_id", "subprojects_id", "services_id", "lumpsum_services_id", "users_id", "texts_id", "billable",
        "is_lumpsum", "year", "month", "week", "day",
    ];

    internal static IReadOnlyList<string> Filters { get; } =
    [
        "users_id", "teams_id", "customers_id", "projects_id", "subprojects_id", "services_id", "lumpsum_services_id", "texts_id",
        "billable", "text", "budget_type",
    ];

    internal Dictionary<string, Sums> Group(IReadOnlyCollection<JsonElement> entries, string[] groupings, bool strictBudgets) =>
        Enumerable.Range(1, groupings.Length)
            .SelectMany(depth => entries.GroupBy(entry =>
                string.Concat(groupings.Take(depth).Select(grouping => PartOf(entry, grouping)))))
            .ToDictionary(group => group.Key, group => SumUp([.. group], strictBudgets));

    /// <summary>The same of the groups of a response.</summary>
    internal static Dictionary<string, Sums> Flatten(IEnumerable<JsonElement> groups, string path = "") =>
        groups.SelectMany(group =>
        {
            var here = $"{path}/{group.String("grouped_by")}:{Value(group.GetProperty("group"))}{OwnersOf(group)}";
            var below = group.Has("sub_groups") ? Flatten(group.GetProperty("sub_groups").EnumerateArray(), here) : [];
            return below.Prepend(KeyValuePair.Create(here, new Sums(
                group.Long("duration"), group.IsNull("revenue") ? null : group.Decimal("revenue"))));
        }).ToDictionary();

    /// <summary>A value of an entry to filter by; null if it has none.</summary>
    internal string? FilterValueOf(JsonElement entry, string filter) => filter switch
    {
        "teams_id" => company.Users.Single(user => user.Id == entry.Long("users_id")).TeamId?.ToString(),
        "text" => entry.String("text") is { } text ? text[..(text.Length / 2)].ToUpperInvariant() : null,
        "budget_type" => BudgetOf(entry) switch
        {
            SandboxBudget.Strict => "rep_filter_budget_strict",
            SandboxBudget.Soft => "rep_filter_budget_soft",
            _ => "rep_filter_budget_without",
        },
        "billable" => entry.Raw("billable"),
        _ => IdOf(entry, filter) is > 0 and var id ? id.ToString(CultureInfo.InvariantCulture) : null,
    };

    internal bool Matches(JsonElement entry, string filter, string value) => filter == "text"
        ? entry.String("text")?.Contains(value, StringComparison.OrdinalIgnoreCase) == true
        : FilterValueOf(entry, filter) == value;

    private string PartOf(JsonElement entry, string grouping)
    {
        var day = TimeZoneInfo.ConvertTime(entry.Time("time_since"), timeZone).Date;
        var value = grouping switch
        {
            "year" => $"{day.Year}",
            "month" => $"{day:yyyyMM}",
            "week" => $"{ISOWeek.GetYear(day)}{ISOWeek.GetWeekOfYear(day):00}",
            "day" => $"{day:yyyyMMdd}",
            "is_lumpsum" => entry.Long("type") == 1 ? "0" : "1",
            "projects_id" => $"{IdOf(entry, grouping)} of {IdOf(entry, "customers_id")}",
            "subprojects_id" =>
                $"{IdOf(entry, grouping)} of {IdOf(entry, "customers_id")} {IdOf(entry, "projects_id")}",
            _ => $"{IdOf(entry, grouping)}",
        };
        return $"/{grouping}:{value}";
    }

    private static string OwnersOf(JsonElement group)
    {
        JsonElement Owner(string name) => group.GetProperty("restrictions").GetProperty(name);
        return group.String("grouped_by") switch
        {
            "projects_id" => $" of {Value(Owner("customers_id"))}",
            "subprojects_id" => $" of {Value(Owner("customers_id"))} {Value(Owner("projects_id"))}",
            _ => "",
        };
    }

    private Sums SumUp(JsonElement[] entries, bool strictBudgets) => new(
        entries.Sum(entry => IdOf(entry, "duration")),
        strictBudgets || entries.Any(entry => BudgetOf(entry) != SandboxBudget.Strict)
            ? entries.Sum(entry => entry.Decimal("revenue"))
            : null);

    private SandboxBudget BudgetOf(JsonElement entry) =>
        company.Projects.SingleOrDefault(project => project.Id == IdOf(entry, "projects_id"))?.Budget ?? SandboxBudget.None;

    private static long IdOf(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var id) && id.ValueKind == JsonValueKind.Number ? id.GetInt64() : 0;

    private static string Value(JsonElement value) => value.ToString();
}
