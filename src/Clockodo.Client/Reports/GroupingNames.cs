using System;

namespace Clockodo.Client.Reports;

/// <summary>What a grouping is called on the wire, and whether it is a time.</summary>
internal static class GroupingNames
{
    internal static string OnWire(this EntryGrouping grouping) => grouping switch
    {
        EntryGrouping.Customer => "customers_id",
        EntryGrouping.Project => "projects_id",
        EntryGrouping.Subproject => "subprojects_id",
        EntryGrouping.Service => "services_id",
        EntryGrouping.LumpSumService => "lumpsum_services_id",
        EntryGrouping.User => "users_id",
        EntryGrouping.Text => "texts_id",
        EntryGrouping.Billable => "billable",
        EntryGrouping.IsLumpSum => "is_lumpsum",
        EntryGrouping.Year => "year",
        EntryGrouping.Month => "month",
        EntryGrouping.Week => "week",
        EntryGrouping.Day => "day",
        _ => throw new ArgumentOutOfRangeException(nameof(grouping), grouping, "There is no such grouping."),
    };

    internal static bool IsTime(this EntryGrouping grouping) => grouping >= EntryGrouping.Year;
}
