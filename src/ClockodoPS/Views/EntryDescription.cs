using System;
using System.Globalization;
using Clockodo.Client;
using Clockodo.Client.Entries;

namespace ClockodoPS.Views;

/// <summary>
/// Identifies an entry in confirmations and errors: <c>time entry 4711, 2026-11-02 09:00–10:30, ACME</c>.
/// </summary>
internal static class EntryDescription
{
    internal static string For(Entry entry) => Join(
        FormattableString.Invariant($"{EntryTypeName.For(entry.Type)} {entry.Id}"),
        ViewText.Period(entry.TimeSince, entry.Type == EntryType.TimeEntry ? entry.TimeUntil : entry.TimeSince),
        entry.CustomerName ?? Customer(entry.CustomerId));

    internal static string For(EntryDraft draft) => Join(
        EntryTypeName.For(draft.Type),
        draft.TimeSince is DateTimeOffset since
            ? ViewText.Period(
                since.LocalDateTime,
                draft.Type == EntryType.TimeEntry ? draft.TimeUntil?.LocalDateTime : since.LocalDateTime)
            : null,
        draft.CustomerId is long customer ? Customer(customer) : null);

    /// <summary>With the text, for an entry that has no ID yet.</summary>
    internal static string WithText(EntryDraft draft) =>
        string.IsNullOrEmpty(draft.Text) ? For(draft) : $"{For(draft)}, \"{DisplayText.OneLine(draft.Text!)}\"";

    internal static string For(long id) => string.Format(CultureInfo.InvariantCulture, "entry {0}", id);

    private static string Customer(long id) => string.Format(CultureInfo.InvariantCulture, "customer {0}", id);

    private static string Join(string first, string? second, string? third) =>
        first + (second is null ? "" : ", " + second) + (third is null ? "" : ", " + third);
}
