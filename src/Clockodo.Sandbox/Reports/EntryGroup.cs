using System.Collections.Generic;
using Clockodo.Sandbox.Entries;

namespace Clockodo.Sandbox.Reports;

/// <summary>A group of entries.</summary>
internal sealed record EntryGroup
{
    internal required Grouping Grouping { get; init; }

    internal required GroupKey Key { get; init; }

    /// <summary>At least one.</summary>
    internal required IReadOnlyList<StoredEntry> Entries { get; init; }

    internal required GroupTotals Totals { get; init; }

    internal required Restrictions Restrictions { get; init; }

    /// <summary>Null in the innermost level.</summary>
    internal required IReadOnlyList<EntryGroup>? SubGroups { get; init; }
}
