using System;
using System.Globalization;
using Clockodo.Client;
using Clockodo.Client.Entries;
using ClockodoPS.References;

namespace ClockodoPS.Views;

/// <summary>
/// Identifies an entry in confirmations and errors: <c>time entry 4711, 2026-11-02 09:00–10:30, ACME (4711)</c>.
/// </summary>
internal static class EntryDescription
{
    internal static string For(Entry entry, NameCache names) => Join(
        FormattableString.Invariant($"{EntryTypeName.For(entry.Type)} {entry.Id}"),
        ViewText.Period(entry.TimeSince, entry.Type == EntryType.TimeEntry ? entry.TimeUntil : entry.TimeSince),
        Customer(entry.CustomerName, entry.CustomerId, names));

    internal static string For(EntryDraft draft, NameCache names) => Join(
        EntryTypeName.For(draft.Type),
        draft.TimeSince is DateTimeOffset since
            ? ViewText.Period(
                since.LocalDateTime,
                draft.Type == EntryType.TimeEntry ? draft.TimeUntil?.LocalDateTime : since.LocalDateTime)
            : null,
        draft.CustomerId is long customer ? Customer(name: null, customer, names) : null);

    /// <summary>With the text, for an entry that has no ID yet.</summary>
    internal static string WithText(EntryDraft draft, NameCache names) =>
        string.IsNullOrEmpty(draft.Text) ? For(draft, names) : $"{For(draft, names)}, \"{DisplayText.OneLine(draft.Text!)}\"";

    internal static string For(long id) => string.Format(CultureInfo.InvariantCulture, "entry {0}", id);

    private static string Customer(string? name, long id, NameCache names) =>
        (name ?? names.RecallName(Noun.Customer, id)) is string known
            ? ViewText.NameAndId(known, id)
            : FormattableString.Invariant($"customer {id}");

    private static string Join(string first, string? second, string? third) =>
        first + (second is null ? "" : ", " + second) + (third is null ? "" : ", " + third);
}
