namespace Clockodo.Sandbox.Reports;

/// <summary>What is calculated from the entries of a group.</summary>
internal sealed record GroupTotals
{
    /// <summary>In seconds. Running entries, lump sums and lump sum services have no duration.</summary>
    internal required long Duration { get; init; }

    /// <summary>
    /// Null if the caller may not see it, or if all entries belong to strict budgets, which are billed as a whole.
    /// </summary>
    internal required decimal? Revenue { get; init; }

    /// <summary>The common rate of the billable entries; null if there is none, 0 if no entry is billable.</summary>
    internal required decimal? HourlyRate { get; init; }

    /// <summary>Null without rounding.</summary>
    internal RoundedFrom? Rounding { get; init; }
}
