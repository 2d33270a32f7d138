using System.Collections.Generic;
using System.Linq;

namespace Clockodo.Client.Reports;

/// <summary>A group as the service sends it.</summary>
internal sealed record GroupData
{
    /// <summary>The ID, the state or the time; 0: none.</summary>
    public string? Group { get; init; }

    public string? Name { get; init; }

    public long? Duration { get; init; }

    public long? DurationWithoutRounding { get; init; }

    public decimal? Revenue { get; init; }

    public decimal? RevenueWithoutRounding { get; init; }

    public decimal? HourlyRate { get; init; }

    public bool? HourlyRateIsEqualAndHasNoLumpsums { get; init; }

    public bool? HasBudgetRevenuesBilled { get; init; }

    public bool? HasBudgetRevenuesNotBilled { get; init; }

    public bool? HasNonBudgetRevenuesBilled { get; init; }

    public bool? HasNonBudgetRevenuesNotBilled { get; init; }

    public bool? BudgetUsed { get; init; }

    public IReadOnlyList<GroupData>? SubGroups { get; init; }

    /// <summary>Adds up the groups of parts of a time range. 0 can occur several times in one level, so the name counts too.</summary>
    internal static IReadOnlyList<GroupData> Merge(IEnumerable<GroupData> parts) =>
    [
        .. parts.GroupBy(part => (part.Group, part.Name))
            .Select(same => same.Count() == 1 ? same.First() : same.Aggregate((left, right) => left.Plus(right))),
    ];

    private static bool? Or(bool? left, bool? right) => left == true || right == true ? true : left ?? right;

    private GroupData Plus(GroupData other) => this with
    {
        Duration = (Duration ?? 0) + (other.Duration ?? 0),
        Revenue = Revenue + other.Revenue,
        // The average of two rates is not the rate of both.
        HourlyRate = HourlyRate == other.HourlyRate ? HourlyRate : null,
        HourlyRateIsEqualAndHasNoLumpsums =
            HourlyRate == other.HourlyRate && HourlyRateIsEqualAndHasNoLumpsums == other.HourlyRateIsEqualAndHasNoLumpsums
                ? HourlyRateIsEqualAndHasNoLumpsums
                : null,
        HasBudgetRevenuesBilled = Or(HasBudgetRevenuesBilled, other.HasBudgetRevenuesBilled),
        HasBudgetRevenuesNotBilled = Or(HasBudgetRevenuesNotBilled, other.HasBudgetRevenuesNotBilled),
        HasNonBudgetRevenuesBilled = Or(HasNonBudgetRevenuesBilled, other.HasNonBudgetRevenuesBilled),
        HasNonBudgetRevenuesNotBilled = Or(HasNonBudgetRevenuesNotBilled, other.HasNonBudgetRevenuesNotBilled),
        BudgetUsed = Or(BudgetUsed, other.BudgetUsed),
        SubGroups = Merge([.. SubGroups ?? [], .. other.SubGroups ?? []]),
    };
}
