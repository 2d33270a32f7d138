using System;
using System.Collections.Generic;
using System.Linq;
using Clockodo.Client.Entries;

namespace Clockodo.Client.Reports;

/// <summary>
/// The sums of the entries that have something in common: a customer, a user, a month (<c>GET v2/entrygroups</c>). What the user of the
/// connection may not see is null.
/// </summary>
public sealed class EntryGroup
{
    private const int HourDigits = 8;
    private const decimal SecondsPerHour = 3600m;

    private readonly EntryGroupQuery _query;
    private readonly EntryGroup? _parent;

    internal EntryGroup(GroupData data, EntryGroupQuery query, EntryGroup? parent, int level)
    {
        _query = query;
        _parent = parent;
        GroupBy = query.GroupBy[level];
        Key = GroupKey.Read(GroupBy, data.Group);

        // 202610 is no name for a month.
        Name = string.IsNullOrWhiteSpace(data.Name) || (GroupBy.IsTime() && data.Name == data.Group) ? null : data.Name;
        Duration = TimeSpan.FromSeconds(data.Duration ?? 0);
        ExactDuration = query.RoundToMinutes is null ? Duration
            : data.DurationWithoutRounding is long seconds ? TimeSpan.FromSeconds(seconds)
            : null;
        Revenue = data.Revenue;
        ExactRevenue = query.RoundToMinutes is null ? Revenue : data.RevenueWithoutRounding;
        HourlyRate = data.HourlyRate;
        HasEqualHourlyRate = data.HourlyRateIsEqualAndHasNoLumpsums;
        HasBilledBudgetRevenue = data.HasBudgetRevenuesBilled;
        HasUnbilledBudgetRevenue = data.HasBudgetRevenuesNotBilled;
        HasBilledRevenue = data.HasNonBudgetRevenuesBilled;
        HasUnbilledRevenue = data.HasNonBudgetRevenuesNotBilled;
        UsesHardBudget = data.BudgetUsed;
        SubGroups = level + 1 < query.GroupBy.Count ? From(data.SubGroups ?? [], query, this, level + 1) : [];
    }

    /// <summary>By what the group was formed (<c>grouped_by</c>).</summary>
    public EntryGrouping GroupBy { get; }

    /// <summary>
    /// What the entries have in common (<c>group</c>): the ID, the <see cref="BillableState"/>, whether they are lump sums, or the first
    /// day of the day, week, month or year; null: none, such as entries without a project.
    /// </summary>
    public object? Key { get; }

    /// <summary>The name of that (<c>name</c>); null: the service sent none.</summary>
    public string? Name { get; private set; }

    /// <summary>The names from the outermost group to this one.</summary>
    public IReadOnlyList<string> Path => GetLevels().Select(level => level.Name ?? "").ToArray();

    /// <summary>The working time (<c>duration</c>), as rounded by the service, if it was asked to round.</summary>
    public TimeSpan Duration { get; }

    /// <summary><see cref="Duration"/> in hours, rounded to eight digits.</summary>
    public decimal Hours => HoursOf(Duration);

    /// <summary>
    /// The working time without rounding (<c>duration_without_rounding</c>); null: the service rounded and did not send it. The sum of
    /// rounded parts is not the rounded sum.
    /// </summary>
    public TimeSpan? ExactDuration { get; }

    /// <summary><see cref="ExactDuration"/> in hours, rounded to eight digits.</summary>
    public decimal? ExactHours => ExactDuration is TimeSpan duration ? HoursOf(duration) : null;

    /// <summary>The revenue, in the company's currency (<c>revenue</c>), of rounded times, if the service was asked to round.</summary>
    public decimal? Revenue { get; }

    /// <summary>The revenue without rounding (<c>revenue_without_rounding</c>); null: the service did not send it.</summary>
    public decimal? ExactRevenue { get; }

    /// <summary>The average price of an hour (<c>hourly_rate</c>); usually null.</summary>
    public decimal? HourlyRate { get; }

    /// <summary>
    /// Whether all billable entries have the same hourly rate and there are no lump sums, so that the revenue is rate times hours
    /// (<c>hourly_rate_is_equal_and_has_no_lumpsums</c>).
    /// </summary>
    public bool? HasEqualHourlyRate { get; }

    /// <summary>Whether it has work for a hard budget that is billed (<c>has_budget_revenues_billed</c>).</summary>
    public bool? HasBilledBudgetRevenue { get; }

    /// <summary>Whether it has work for a hard budget that is not billed yet (<c>has_budget_revenues_not_billed</c>).</summary>
    public bool? HasUnbilledBudgetRevenue { get; }

    /// <summary>Whether it has work outside of hard budgets that is billed (<c>has_non_budget_revenues_billed</c>).</summary>
    public bool? HasBilledRevenue { get; }

    /// <summary>Whether it has work outside of hard budgets that is not billed yet (<c>has_non_budget_revenues_not_billed</c>).</summary>
    public bool? HasUnbilledRevenue { get; }

    /// <summary>Whether it has work for a project with a hard budget (<c>budget_used</c>).</summary>
    public bool? UsesHardBudget { get; }

    /// <summary>
    /// The part that it has of the hours of all groups of its level within the same group, 0 to 1; null: there are no hours.
    /// </summary>
    public decimal? Share { get; private set; }

    /// <summary>The groups within this one (<c>sub_groups</c>): times in their order, everything else by hours, largest first.</summary>
    public IReadOnlyList<EntryGroup> SubGroups { get; }

    /// <summary>How many groups this one is in; 0: none.</summary>
    public int Level => _parent is null ? 0 : _parent.Level + 1;

    /// <summary>The filter that selects exactly the entries of this group: what was asked, and what its path says.</summary>
    /// <returns>A query without groupings.</returns>
    /// <exception cref="ClockodoException">The service cannot filter by it, such as by "no project"
    /// (<see cref="ClockodoErrorKind.Invalid"/>).</exception>
    public EntryGroupQuery ToFilter() =>
        EntryGroupFilter.Narrow(_parent?.ToFilter() ?? _query with { GroupBy = [], RoundToMinutes = null, CalculateHardBudgetRevenue = false }, this);

    /// <summary>All groups within this one that have no groups in them; this one, if it has none.</summary>
    /// <returns>In their order.</returns>
    public IEnumerable<EntryGroup> GetInnermost() => SubGroups.Count == 0 ? [this] : SubGroups.SelectMany(group => group.GetInnermost());

    /// <summary>The groups from the outermost one to this one.</summary>
    /// <returns>At least this one.</returns>
    public IReadOnlyList<EntryGroup> GetLevels() => (_parent?.GetLevels() ?? []).Append(this).ToArray();

    /// <summary>Fills in names that the service did not send, here and in the groups within.</summary>
    /// <param name="nameOf">The name of a group; null: it is not known.</param>
    public void FillNames(Func<EntryGroup, string?> nameOf)
    {
        Guard.NotNull(nameOf, nameof(nameOf));
        Name ??= nameOf(this);
        foreach (EntryGroup group in SubGroups)
        {
            group.FillNames(nameOf);
        }
    }

    /// <summary>The path and the hours.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => DisplayText.OneLine($"{string.Join(" / ", Path)}: {DurationText.For(Duration)}");

    internal static IReadOnlyList<EntryGroup> From(IEnumerable<GroupData> groups, EntryGroupQuery query, EntryGroup? parent, int level)
    {
        EntryGroup[] read = [.. groups.Select(data => new EntryGroup(data, query, parent, level))];
        long total = read.Sum(group => group.Duration.Ticks);
        foreach (EntryGroup group in read)
        {
            group.Share = total == 0 ? null : (decimal)group.Duration.Ticks / total;
        }

        IEnumerable<EntryGroup> sorted = query.GroupBy[level].IsTime()
            ? read.OrderBy(group => group.Key as DateTime? ?? DateTime.MaxValue)
            : read.OrderByDescending(group => group.Duration).ThenByDescending(group => group.Revenue ?? 0);

        // An array: PowerShell cannot index every read-only list.
        return sorted.ToArray();
    }

    private static decimal HoursOf(TimeSpan duration) =>
        Math.Round(duration.Ticks / TimeSpan.TicksPerSecond / SecondsPerHour, HourDigits);
}
