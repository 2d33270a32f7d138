using System.Collections.Generic;
using System.Linq;
using Clockodo.Client.Comparison;
using Clockodo.Client.Entries;
using ClockodoPS.References;

namespace ClockodoPS.Views;

/// <summary>
/// Describes the fields of an entry that will be written or removed: <c>Billable: Billed, Text: "Migration"</c>.
/// </summary>
internal static class ContentDescription
{
    // EntryDescription already contains these fields.
    private static readonly string[] NamedByEntry = ["CustomerId", "TimeSince", "TimeUntil"];

    /// <summary>All given fields.</summary>
    internal static string For(EntryContent content, NameCache names) => Join(
        from field in WritableField.All
        let value = field.ValueIn(content)
        where value is not null
        select $"{field.Name}: {Describe(field, value, names)}");

    /// <summary>
    /// Old and new values of what changes: <c>Billable: Billable → Billed</c>; only new values if the entry is null.
    /// </summary>
    internal static string ForChange(EntryChange change, Entry? entry, NameCache names)
    {
        if (entry is null)
        {
            return For(change, names);
        }

        var before = EntryDraft.From(entry);
        string changes = Join(
            from field in WritableField.All
            let value = field.ValueIn(change)
            let was = field.ValueIn(before)
            where value is not null && !value.Equals(was) && field.Describe(value) != field.Describe(was)
            select $"{field.Name}: {Describe(field, was, names)} → {Describe(field, value, names)}");
        return changes.Length > 0 ? changes : $"(no change) {For(change, names)}";
    }

    /// <summary>What would be changed: <c>Text: "OOPS" → "Migration"; ProjectId: Relaunch (512004) → none</c>.</summary>
    internal static string ForDifferences(IEnumerable<EntryDifference> differences, NameCache names) => string.Join(
        "; ",
        differences.Select(difference =>
            $"{difference.Field.Name}: {Describe(difference.Field, difference.Actual, names)} → {Describe(difference.Field, difference.Expected, names)}"));

    /// <summary>What differs: <c>Text: "OOPS" expected, "Migration" found</c>.</summary>
    internal static string ForComparison(IEnumerable<EntryDifference> differences, NameCache names) => string.Join(
        "; ",
        differences.Select(difference => $"{difference.Field.Name}: {Describe(difference.Field, difference.Expected, names)} expected, "
            + $"{Describe(difference.Field, difference.Actual, names)} found"));

    /// <summary>The fields of an entry without its customer and its time.</summary>
    internal static string ForRest(Entry entry, NameCache names)
    {
        var content = EntryDraft.From(entry);
        return Join(
            from field in WritableField.All
            let value = field.ValueIn(content)
            where value is not null && !NamedByEntry.Contains(field.Name)
            select $"{field.Name}: {Describe(field, value, names)}");
    }

    private static string Describe(WritableField field, object? value, NameCache names) =>
        value is long id and not 0 && Noun.Find(field) is Noun noun ? names.Describe(noun, id) : field.Describe(value);

    private static string Join(IEnumerable<string> parts) => string.Join(", ", parts);
}
