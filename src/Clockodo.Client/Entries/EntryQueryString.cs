using System;
using Clockodo.Client.Http;

namespace Clockodo.Client.Entries;

/// <summary>Writes an <see cref="EntryQuery"/> as the query string of <c>GET v2/entries</c>.</summary>
internal static class EntryQueryString
{
    internal static string For(EntryQuery query, int pageSize, int page) => new QueryStringBuilder()
        .Add("time_since", WireTime.Format(query.TimeSince))
        .Add("time_until", WireTime.Format(query.TimeUntil))
        .AddFilter("users_id", query.UserId)
        .AddFilter("customers_id", query.CustomerId)
        .AddFilter("projects_id", query.ProjectId)
        .AddFilter("subprojects_id", query.SubprojectId)
        .AddFilter("services_id", query.ServiceId)
        .AddFilter("lumpsum_services_id", query.LumpSumServiceId)
        .AddFilter("texts_id", query.TextId)
        .AddFilter("text", query.Text)
        .AddFilter("billable", (int?)query.Billable)
        .AddFilter("budget_type", query.BudgetType is BudgetType budget ? WireName(budget) : null)
        .Add("enhanced_list", query.Enhanced ? true : null)
        .Add("calc_also_revenues_for_projects_with_hard_budget", query.CalculateHardBudgetRevenue ? true : null)
        .Add("page", page)
        .Add("items_per_page", pageSize)
        .ToString();

    internal static string WireName(BudgetType budget) => budget switch
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
}
