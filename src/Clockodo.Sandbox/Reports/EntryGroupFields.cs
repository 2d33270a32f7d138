using System.Collections.Generic;
using Clockodo.Sandbox.Entries;

namespace Clockodo.Sandbox.Reports;

/// <summary>The names on the wire that only entry groups have.</summary>
internal static class EntryGroupFields
{
    internal const string Grouping = "grouping[]";
    internal const string RoundToMinutes = "round_to_minutes";
    internal const string PrependCustomer = "prepend_customer_to_project_name";
    internal const string DespiteStrictBudget = "calc_also_revenues_for_projects_with_hard_budget";
    internal const string ConfirmKey = "confirm_key";
    internal const string Filter = "filter";
    internal const string TeamId = "teams_id";
    internal const string BudgetType = "budget_type";

    /// <summary>The fields of a filter.</summary>
    internal static IReadOnlyList<string> OfFilter { get; } =
    [
        EntryFields.UserId,
        TeamId,
        EntryFields.CustomerId,
        EntryFields.ProjectId,
        EntryFields.SubprojectId,
        EntryFields.ServiceId,
        EntryFields.LumpSumServiceId,
        EntryFields.TextId,
        EntryFields.Text,
        EntryFields.Billable,
        BudgetType,
    ];

    internal static string FilterName(string field) => $"{Filter}[{field}]";
}
