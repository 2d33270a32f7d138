using System.Collections.Generic;
using System.Linq;
using Clockodo.Sandbox.Entries;

namespace Clockodo.Sandbox.Reports;

/// <summary>
/// Groups entries level by level. In each level, the group with the largest duration comes first, as seen on the service.
/// </summary>
internal sealed class EntryGrouper(IReadOnlyList<Grouping> levels, TotalsCalculator totals)
{
    internal IReadOnlyList<EntryGroup> Group(IReadOnlyList<StoredEntry> entries, Restrictions restrictions) =>
        Group(entries, restrictions, level: 0);

    private EntryGroup[] Group(IReadOnlyList<StoredEntry> entries, Restrictions above, int level) =>
        entries
            .GroupBy(levels[level].KeyOf)
            .Select(group => Create(group.Key, group.ToArray(), above.Of(levels[level], group.Key), level))
            .OrderByDescending(group => group.Totals.Duration)
            .ToArray();

    private EntryGroup Create(GroupKey key, StoredEntry[] entries, Restrictions restrictions, int level)
    {
        var subGroups = level + 1 < levels.Count
            ? Group(entries, restrictions.Below(levels[level], key), level + 1)
            : null;
        return new EntryGroup
        {
            Grouping = levels[level],
            Key = key,
            Entries = entries,
            Totals = subGroups is null ? totals.CalculateInnermost(entries) : totals.CalculateOuter(entries, subGroups),
            Restrictions = restrictions,
            SubGroups = subGroups,
        };
    }
}
