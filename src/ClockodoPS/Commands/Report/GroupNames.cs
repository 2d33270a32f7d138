using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Clockodo.Client.Entries;
using Clockodo.Client.Reports;
using ClockodoPS.References;

namespace ClockodoPS.Commands;

/// <summary>Names of groups where the service sends none.</summary>
internal static class GroupNames
{
    /// <summary>The kinds of names that are missing.</summary>
    internal static IEnumerable<Noun> FindMissing(IEnumerable<EntryGroup> groups) =>
        groups.SelectMany(WithInner).Where(group => group.Name is null && group.Key is long)
            .Select(group => Noun.Find(group.GroupBy.ToString())).OfType<Noun>().Distinct();

    /// <summary>The name of a group; null: it is not known.</summary>
    internal static string? Find(EntryGroup group, NameCache names) => group.Key switch
    {
        null => $"(no {WordsFor(group.GroupBy)})",
        DateTime => ForTime(group),
        bool isLumpSum => isLumpSum ? "Lump sums" : "Working time",
        BillableState state => state.ToString(),
        long id => Noun.Find(group.GroupBy.ToString()) is Noun noun
            ? names.RecallName(noun, id) ?? id.ToString(CultureInfo.InvariantCulture)
            : id.ToString(CultureInfo.InvariantCulture),
        string text => text,
        _ => null,
    };

    /// <summary>A time under every culture the same, and in the order of the alphabet: <c>2026-11</c>, <c>2026-W45</c>.</summary>
    internal static string ForTime(EntryGroup group)
    {
        var first = (DateTime)group.Key!;
        return group.GroupBy switch
        {
            EntryGrouping.Year => first.ToString("yyyy", CultureInfo.InvariantCulture),
            EntryGrouping.Month => first.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            EntryGrouping.Week => IsoWeek(first),
            _ => first.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
    }

    internal static string WordsFor(EntryGrouping grouping) => Noun.Find(grouping.ToString())?.Words ?? grouping.ToString().ToLowerInvariant();

    // The year of a week is that of its Thursday.
    private static string IsoWeek(DateTime monday)
    {
        DateTime thursday = monday.AddDays(3);
        return FormattableString.Invariant($"{thursday.Year:0000}-W{((thursday.DayOfYear - 1) / 7) + 1:00}");
    }

    private static IEnumerable<EntryGroup> WithInner(EntryGroup group) => group.SubGroups.SelectMany(WithInner).Prepend(group);
}
