using System.Collections.Generic;

namespace Clockodo.Sandbox.Reports;

/// <summary>The query of entry groups.</summary>
internal sealed record EntryGroupQuery
{
    internal required EntrySelection Selection { get; init; }

    /// <summary>The names of the groupings, from the outermost level to the innermost.</summary>
    internal required IReadOnlyList<string> Groupings { get; init; }

    /// <summary>Rounds up to a multiple of as many minutes; null for exact durations.</summary>
    internal int? RoundToMinutes { get; init; }

    internal bool PrependCustomer { get; init; }

    internal bool DespiteStrictBudget { get; init; }
}
