using System;

namespace Clockodo.Client.Entries;

/// <summary>The entries to list, and how (<c>GET v2/entries</c>). A filter that is null does not apply.</summary>
public sealed class EntryQuery
{
    /// <summary>The largest page size that the service documents, in entries.</summary>
    public const int LargestPageSize = 1000;

    /// <summary>The default of <see cref="PagesAtOnce"/>.</summary>
    public const int DefaultPagesAtOnce = 4;

    /// <summary>The maximum of <see cref="PagesAtOnce"/>.</summary>
    public const int MostPagesAtOnce = 16;

    /// <summary>Creates a query for a time range. The service requires start and end.</summary>
    /// <param name="timeSince">The start, in whole seconds; a fraction is cut off.</param>
    /// <param name="timeUntil">The end, in whole seconds; a fraction is cut off.</param>
    public EntryQuery(DateTimeOffset timeSince, DateTimeOffset timeUntil)
    {
        TimeSince = timeSince;
        TimeUntil = timeUntil;
    }

    /// <summary>The start of the time range (<c>time_since</c>).</summary>
    public DateTimeOffset TimeSince { get; }

    /// <summary>The end of the time range (<c>time_until</c>).</summary>
    public DateTimeOffset TimeUntil { get; }

    /// <summary>Only entries of the user with this ID (<c>filter[users_id]</c>).</summary>
    public long? UserId { get; init; }

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

    /// <summary>Only entries in these billable states (<c>filter[billable]</c>).</summary>
    public BillableFilter? Billable { get; init; }

    /// <summary>Only entries for projects with this type of budget (<c>filter[budget_type]</c>).</summary>
    public BudgetType? BudgetType { get; init; }

    /// <summary>
    /// Whether to include names, texts, prices and revenues (<c>enhanced_list</c>). The service allows 300 pages of such lists
    /// in 15 minutes.
    /// </summary>
    public bool Enhanced { get; init; }

    /// <summary>
    /// Whether to include the revenue of entries for projects with a hard budget, which the service otherwise omits
    /// (<c>calc_also_revenues_for_projects_with_hard_budget</c>). The sum of the revenues may then exceed the budget of the
    /// project. Requires <see cref="Enhanced"/>.
    /// </summary>
    public bool CalculateHardBudgetRevenue { get; init; }

    /// <summary>The number of entries to skip at the beginning, in the service's order; 0 or more.</summary>
    public long Skip { get; init; }

    /// <summary>The maximum number of entries to read, 0 or more; null: all. No more pages are requested than needed.</summary>
    public long? First { get; init; }

    /// <summary>
    /// The number of entries of a page, 1 to 1,000 (<c>items_per_page</c>); null: chosen by the client, usually the largest
    /// possible.
    /// </summary>
    public int? PageSize { get; init; }

    /// <summary>The maximum number of pages requested at the same time, after the first page; 1 to 16. The default is 4.</summary>
    public int PagesAtOnce { get; init; } = DefaultPagesAtOnce;
}
