using System;

namespace Clockodo.Client.Entries;

/// <summary>Which entries to list, and how (<c>GET v2/entries</c>). What is null is not filtered by.</summary>
public sealed class EntryQuery
{
    /// <summary>The largest page the service documents.</summary>
    public const int LargestPageSize = 1000;

    /// <summary>How many pages are under way at once, where nothing else is said.</summary>
    public const int DefaultPagesAtOnce = 4;

    /// <summary>How many pages can be under way at once.</summary>
    public const int MostPagesAtOnce = 16;

    /// <summary>A query for a stretch of time; the service wants both ends.</summary>
    /// <param name="timeSince">The beginning; the wire has whole seconds, a fraction is cut off.</param>
    /// <param name="timeUntil">The end; the wire has whole seconds, a fraction is cut off.</param>
    public EntryQuery(DateTimeOffset timeSince, DateTimeOffset timeUntil)
    {
        TimeSince = timeSince;
        TimeUntil = timeUntil;
    }

    /// <summary>The beginning of the time (<c>time_since</c>).</summary>
    public DateTimeOffset TimeSince { get; }

    /// <summary>The end of the time (<c>time_until</c>).</summary>
    public DateTimeOffset TimeUntil { get; }

    /// <summary>Only this co-worker's (<c>filter[users_id]</c>).</summary>
    public long? UserId { get; init; }

    /// <summary>Only for this customer (<c>filter[customers_id]</c>).</summary>
    public long? CustomerId { get; init; }

    /// <summary>Only for this project (<c>filter[projects_id]</c>).</summary>
    public long? ProjectId { get; init; }

    /// <summary>Only for this subproject (<c>filter[subprojects_id]</c>).</summary>
    public long? SubprojectId { get; init; }

    /// <summary>Only with this service (<c>filter[services_id]</c>).</summary>
    public long? ServiceId { get; init; }

    /// <summary>Only with this lump sum service (<c>filter[lumpsum_services_id]</c>).</summary>
    public long? LumpSumServiceId { get; init; }

    /// <summary>Only with the text of this number (<c>filter[texts_id]</c>).</summary>
    public long? TextId { get; init; }

    /// <summary>Only with this text (<c>filter[text]</c>).</summary>
    public string? Text { get; init; }

    /// <summary>Only in this billable state (<c>filter[billable]</c>).</summary>
    public BillableFilter? Billable { get; init; }

    /// <summary>Only for projects with this kind of budget (<c>filter[budget_type]</c>).</summary>
    public BudgetType? BudgetType { get; init; }

    /// <summary>Also names, texts, prices and revenues (<c>enhanced_list</c>).</summary>
    public bool Enhanced { get; init; }

    /// <summary>
    /// Also the revenue of entries for projects with a hard budget, which the service leaves out otherwise
    /// (<c>calc_also_revenues_for_projects_with_hard_budget</c>). The sum of revenues may then exceed the budget of the
    /// project. Needs <see cref="Enhanced"/>.
    /// </summary>
    public bool CalculateHardBudgetRevenue { get; init; }

    /// <summary>How many entries to leave out at the beginning, as the service counts them; they are not read.</summary>
    public long Skip { get; init; }

    /// <summary>How many entries to read at most; null: all. No more pages are asked for than they need.</summary>
    public long? First { get; init; }

    /// <summary>
    /// How many entries a page has, 1 to 1,000 (<c>items_per_page</c>); null: as many as possible, and fewer where only the
    /// first few are wanted.
    /// </summary>
    public int? PageSize { get; init; }

    /// <summary>How many pages are under way at once after the first one, 1 to 16.</summary>
    public int PagesAtOnce { get; init; } = DefaultPagesAtOnce;
}
