using System.Collections.Generic;
using System.Linq;
using Clockodo.Sandbox.Company;
using Clockodo.Sandbox.Entries;

namespace Clockodo.Sandbox.Reports;

/// <summary>
/// Calculates the totals of groups. Revenue is the sum of what enhanced lists say of the entries. The groups of the
/// innermost level are rounded up; a group above them has the sums of its rounded groups.
/// </summary>
internal sealed class TotalsCalculator(SandboxCompany company, EntryAccess access, EntryGroupQuery query)
{
    internal GroupTotals CalculateInnermost(IReadOnlyList<StoredEntry> entries)
    {
        var exact = Calculate(entries);
        if (query.RoundToMinutes is not { } minutes)
        {
            return exact;
        }

        var unit = minutes * 60L;
        var duration = (exact.Duration + unit - 1) / unit * unit;
        var revenue = duration == exact.Duration ? exact.Revenue : Stretch(entries, exact, duration);
        return exact with
        {
            Duration = duration,
            Revenue = revenue ?? exact.Revenue,
            Rounding = new RoundedFrom(exact.Duration, exact.Revenue, Success: revenue is not null || exact.Revenue is null),
        };
    }

    internal GroupTotals CalculateOuter(IReadOnlyList<StoredEntry> entries, IReadOnlyList<EntryGroup> groups)
    {
        var exact = Calculate(entries);
        return query.RoundToMinutes is null ? exact : exact with
        {
            Duration = groups.Sum(group => group.Totals.Duration),
            Revenue = exact.Revenue is null ? null : groups.Sum(group => group.Totals.Revenue ?? 0m),
            Rounding = new RoundedFrom(
                exact.Duration, exact.Revenue, groups.All(group => group.Totals.Rounding is { Success: true })),
        };
    }

    private GroupTotals Calculate(IReadOnlyList<StoredEntry> entries) => new()
    {
        Duration = entries.Sum(entry => entry.Duration ?? 0),
        Revenue = access.SeesMoney && entries.Any(HasRevenue) ? SumRevenue(entries) : null,
        HourlyRate = entries.All(entry => entry.Kind == EntryKind.Time && HasRevenue(entry)) ? FindRate(entries) : null,
    };

    /// <summary>
    /// The revenue for a longer duration: that of time grows with it, that of lump sums does not. Null if it is not known,
    /// or if the rates differ: then it is not known at which rate the additional time is billed.
    /// </summary>
    private decimal? Stretch(IReadOnlyList<StoredEntry> entries, GroupTotals exact, long duration)
    {
        var timeEntries = entries.Where(entry => entry.Kind == EntryKind.Time && HasRevenue(entry)).ToArray();
        if (exact.Revenue is null || FindRate(timeEntries) is not { } rate)
        {
            return null;
        }

        var seconds = timeEntries.Where(IsBillable).Sum(entry => entry.Duration ?? 0);
        var stretched = Revenue.ToCents(seconds * rate / Revenue.SecondsPerHour * duration / exact.Duration);
        return exact.Revenue - SumRevenue(timeEntries) + stretched;
    }

    private decimal SumRevenue(IEnumerable<StoredEntry> entries) =>
        entries.Sum(entry => Revenue.Calculate(entry, company, query.DespiteStrictBudget));

    /// <summary>The rate of all billable entries; 0 if no entry is billable, null if the rates differ.</summary>
    private static decimal? FindRate(IEnumerable<StoredEntry> timeEntries)
    {
        var rates = timeEntries.Where(IsBillable).Select(entry => entry.HourlyRate).Distinct().Take(2).ToArray();
        return rates.Length < 2 ? rates.FirstOrDefault() : null;
    }

    /// <summary>Whether the revenue of an entry is calculated: strict budgets are billed as a whole.</summary>
    private bool HasRevenue(StoredEntry entry) =>
        query.DespiteStrictBudget || Revenue.FindStrictBudget(entry, company) is null;

    private static bool IsBillable(StoredEntry entry) => entry.Billable != BillingState.NotBillable;
}
