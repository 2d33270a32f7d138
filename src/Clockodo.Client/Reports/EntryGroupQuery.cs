using System;
using System.Collections.Generic;
using Clockodo.Client.Entries;

namespace Clockodo.Client.Reports;

/// <summary>The entries to add up or to change, and how to group them (<c>v2/entrygroups</c>). A filter that is null does not apply.</summary>
/// <param name="TimeSince">The start of the time range (<c>time_since</c>), in whole seconds; a fraction is cut off.</param>
/// <param name="TimeUntil">The end of the time range (<c>time_until</c>), in whole seconds; a fraction is cut off.</param>
public sealed record EntryGroupQuery(DateTimeOffset TimeSince, DateTimeOffset TimeUntil)
{
    /// <summary>The groupings, from the outermost to the innermost one (<c>grouping[]</c>); a report needs at least one.</summary>
    public IReadOnlyList<EntryGrouping> GroupBy { get; init; } = [];

    /// <summary>Only entries of the user with this ID (<c>filter[users_id]</c>).</summary>
    public long? UserId { get; init; }

    /// <summary>Only entries of users of the team with this ID (<c>filter[teams_id]</c>).</summary>
    public long? TeamId { get; init; }

    /// <summary>Only entries for the customer with this ID (<c>filter[customers_id]</c>).</summary>
    public long? CustomerId { get; init; }

    /// <summary>Only entries for the project with this ID (<c>filter[projects_id]</c>).</summary>
    public long? ProjectId { get; init; }

    /// <summary>Only entries for the subproject with this ID (<c>filter[subprojects_id]</c>).</summary>
    public long? SubprojectId { get; init; }

    /// <summary>Only entries with the service with this ID (<c>filter[services_id]</c>).</summary>
    public long? ServiceId { get; init; }

    /// <summary>Only entries with the lump sum service with this ID (<c>filter[lumpsum_services_id]</c>).</summary>
    public long? LumpSumServiceId { get; init; }

    /// <summary>Only entries with the text with this ID (<c>filter[texts_id]</c>).</summary>
    public long? TextId { get; init; }

    /// <summary>Only entries with this text (<c>filter[text]</c>).</summary>
    public string? Text { get; init; }

    /// <summary>Only entries in this billable state (<c>filter[billable]</c>).</summary>
    public BillableState? Billable { get; init; }

    /// <summary>Only entries for projects with this type of budget (<c>filter[budget_type]</c>).</summary>
    public BudgetType? BudgetType { get; init; }

    /// <summary>To how many minutes the service rounds durations, 1 or more (<c>round_to_minutes</c>); null: it does not.</summary>
    public int? RoundToMinutes { get; init; }

    /// <summary>
    /// Whether to include the revenue of entries for projects with a hard budget, which the service otherwise omits
    /// (<c>calc_also_revenues_for_projects_with_hard_budget</c>).
    /// </summary>
    public bool CalculateHardBudgetRevenue { get; init; }

    /// <summary>The same entries as a list: <c>v2/entries</c>.</summary>
    /// <returns>Null: lists do not have one of the filters, that by team.</returns>
    public EntryQuery? ToEntryQuery() => ToEntryQuery(pageSize: null);

    /// <summary>The same, with pages of this size.</summary>
    internal EntryQuery? ToEntryQuery(int? pageSize) => TeamId is not null ? null : new EntryQuery(TimeSince, TimeUntil)
    {
        UserId = UserId,
        CustomerId = CustomerId,
        ProjectId = ProjectId,
        SubprojectId = SubprojectId,
        ServiceId = ServiceId,
        LumpSumServiceId = LumpSumServiceId,
        TextId = TextId,
        Text = Text,
        Billable = (BillableFilter?)(int?)Billable,
        BudgetType = BudgetType,
        PageSize = pageSize,
    };
}
