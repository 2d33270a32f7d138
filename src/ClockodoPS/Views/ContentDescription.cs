using System.Collections.Generic;
using System.Linq;
using Clockodo.Client.Entries;

namespace ClockodoPS.Views;

/// <summary>
/// Describes the fields of an entry that will be written or removed: <c>Billable: Billed, Text: "Migration"</c>.
/// </summary>
internal static class ContentDescription
{
    // EntryDescription already contains these fields.
    private static readonly string[] NamedByEntry = ["CustomerId", "TimeSince", "TimeUntil"];

    /// <summary>All given fields.</summary>
    internal static string For(EntryContent content) => Join(
        from field in WritableField.All
        let value = field.ValueIn(content)
        where value is not null
        select $"{field.Name}: {field.Describe(value)}");

    /// <summary>
    /// Old and new values of what changes: <c>Billable: Billable → Billed</c>; only new values if the entry is null.
    /// </summary>
    internal static string ForChange(EntryChange change, Entry? entry)
    {
        if (entry is null)
        {
            return For(change);
        }

        var before = EntryDraft.From(entry);
        string changes = Join(
            from field in WritableField.All
            let value = field.ValueIn(change)
            let was = field.ValueIn(before)
            where value is not null && !value.Equals(was) && field.Describe(value) != field.Describe(was)
            select $"{field.Name}: {field.Describe(was)} → {field.Describe(value)}");
        return changes.Length > 0 ? changes : $"(no change) {For(change)}";
    }

    /// <summary>The fields of an entry without its customer and its time.</summary>
    internal static string ForRest(Entry entry)
    {
        var content = EntryDraft.From(entry);
        return Join(
            from field in WritableField.All
            let value = field.ValueIn(content)
            where value is not null && !NamedByEntry.Contains(field.Name)
            select $"{field.Name}: {field.Describe(value)}");
    }

    private static string Join(IEnumerable<string> parts) => string.Join(", ", parts);
}
