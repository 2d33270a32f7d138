using System;
using System.Globalization;
using System.Text;
using Clockodo.Client.Http;

namespace Clockodo.Client.Entries;

/// <summary>Writes an <see cref="EntryQuery"/> as the query string of <c>GET v2/entries</c>.</summary>
internal static class EntryQueryString
{
    internal static string For(EntryQuery query, int pageSize, int page)
    {
        var text = new StringBuilder();
        Append(text, "time_since", WireTime.Format(query.TimeSince));
        Append(text, "time_until", WireTime.Format(query.TimeUntil));
        AppendFilter(text, "users_id", query.UserId);
        AppendFilter(text, "customers_id", query.CustomerId);
        AppendFilter(text, "projects_id", query.ProjectId);
        AppendFilter(text, "subprojects_id", query.SubprojectId);
        AppendFilter(text, "services_id", query.ServiceId);
        AppendFilter(text, "lumpsum_services_id", query.LumpSumServiceId);
        AppendFilter(text, "texts_id", query.TextId);
        AppendFilter(text, "text", query.Text);
        AppendFilter(text, "billable", (int?)query.Billable);
        AppendFilter(text, "budget_type", query.BudgetType is BudgetType budget ? WireName(budget) : null);

        if (query.Enhanced)
        {
            Append(text, "enhanced_list", "true");
        }

        if (query.CalculateHardBudgetRevenue)
        {
            Append(text, "calc_also_revenues_for_projects_with_hard_budget", "true");
        }

        Append(text, "page", page.ToString(CultureInfo.InvariantCulture));
        Append(text, "items_per_page", pageSize.ToString(CultureInfo.InvariantCulture));
        return text.ToString();
    }

    private static string WireName(BudgetType budget) => budget switch
    {
        BudgetType.Strict => "rep_filter_budget_strict",
        BudgetType.StrictCompleted => "rep_filter_budget_strict_completed",
        BudgetType.StrictIncomplete => "rep_filter_budget_strict_incomplete",
        BudgetType.Soft => "rep_filter_budget_soft",
        BudgetType.SoftCompleted => "rep_filter_budget_soft_completed",
        BudgetType.SoftIncomplete => "rep_filter_budget_soft_incomplete",
        BudgetType.Without => "rep_filter_budget_without",
        BudgetType.WithoutStrict => "rep_filter_budget_without_strict",
        _ => throw new ArgumentOutOfRangeException(nameof(budget), budget, "There is no such budget type."),
    };

    private static void AppendFilter(StringBuilder text, string name, long? value) =>
        AppendFilter(text, name, value?.ToString(CultureInfo.InvariantCulture));

    private static void AppendFilter(StringBuilder text, string name, string? value)
    {
        if (value is not null)
        {
            Append(text, $"filter[{name}]", value);
        }
    }

    private static void Append(StringBuilder text, string name, string value)
    {
        if (text.Length > 0)
        {
            text.Append('&');
        }

        text.Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
    }
}
