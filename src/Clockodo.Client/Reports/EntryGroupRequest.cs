using System.Collections.Generic;
using System.Linq;
using Clockodo.Client.Entries;
using Clockodo.Client.Http;
using Clockodo.Client.Json;

namespace Clockodo.Client.Reports;

/// <summary>Writes an <see cref="EntryGroupQuery"/> as the query string or the body of <c>v2/entrygroups</c>.</summary>
internal static class EntryGroupRequest
{
    /// <summary>The query string of a report.</summary>
    internal static string ForReport(EntryGroupQuery query)
    {
        var text = new QueryStringBuilder();
        AddRange(text, query);
        text.Add("calc_also_revenues_for_projects_with_hard_budget", query.CalculateHardBudgetRevenue ? true : null)
            .Add("round_to_minutes", query.RoundToMinutes);

        // The brackets are not escaped, as the public clients of the service do it.
        return text.ToString() + string.Concat(query.GroupBy.Select(grouping => "&grouping[]=" + grouping.OnWire()));
    }

    /// <summary>The query string of a removal.</summary>
    internal static string ForRemoval(EntryGroupQuery query, string? confirmKey)
    {
        var text = new QueryStringBuilder();
        AddRange(text, query);
        return text.Add("confirm_key", confirmKey).ToString();
    }

    /// <summary>The body of a change.</summary>
    internal static byte[] ForChange(EntryGroupQuery query, EntryChange change, string? confirmKey) => JsonBody.Write(json =>
    {
        json.WriteString("time_since", WireTime.Format(query.TimeSince));
        json.WriteString("time_until", WireTime.Format(query.TimeUntil));
        EntryContentWriter.WriteFields(json, change);
        json.WriteStartObject("filter");
        foreach ((string name, object? value) in Filters(query))
        {
            if (value is long number)
            {
                json.WriteNumber(name, number);
            }
            else if (value is string text)
            {
                json.WriteString(name, text);
            }
        }

        json.WriteEndObject();
        if (confirmKey is not null)
        {
            json.WriteString("confirm_key", confirmKey);
        }
    });

    private static void AddRange(QueryStringBuilder text, EntryGroupQuery query)
    {
        text.Add("time_since", WireTime.Format(query.TimeSince)).Add("time_until", WireTime.Format(query.TimeUntil));
        foreach ((string name, object? value) in Filters(query))
        {
            text = value is long number ? text.AddFilter(name, number) : text.AddFilter(name, (string?)value);
        }
    }

    private static IEnumerable<(string Name, object? Value)> Filters(EntryGroupQuery query) =>
    [
        ("users_id", query.UserId),
        ("teams_id", query.TeamId),
        ("customers_id", query.CustomerId),
        ("projects_id", query.ProjectId),
        ("subprojects_id", query.SubprojectId),
        ("services_id", query.ServiceId),
        ("lumpsum_services_id", query.LumpSumServiceId),
        ("texts_id", query.TextId),
        ("text", query.Text),
        ("billable", (long?)query.Billable),
        ("budget_type", query.BudgetType is BudgetType budget ? EntryQueryString.WireName(budget) : null),
    ];
}
