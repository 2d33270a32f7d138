using System;
using System.Linq;

namespace Clockodo.Client.Entries;

/// <summary>Compares what an entry should be with what the service has.</summary>
internal static class FieldComparer
{
    /// <summary>
    /// Whether the entry may have been added from the draft. The service chooses what the draft does not have; but without a project,
    /// subproject or text, the entry must have none either.
    /// </summary>
    internal static bool IsLike(Entry entry, EntryDraft draft) =>
        entry.Type == draft.Type && WritableField.All.All(field => IsSame(field, draft, entry));

    /// <summary>Whether a field is the same. A value that was not given, or that the service does not tell, is not compared.</summary>
    /// <param name="field">The field.</param>
    /// <param name="wanted">What the entry should be.</param>
    /// <param name="actual">What the service has.</param>
    /// <param name="isPartial">Whether no project, subproject or text means that it was not given; otherwise it means none.</param>
    internal static bool IsSame(WritableField field, EntryDraft wanted, Entry actual, bool isPartial = false)
    {
        object? value = field.ValueIn(wanted);
        if (field.UseIn(wanted.Type) == FieldUse.None || (value is null && (isPartial || !CanBeEmpty(field))) || !IsTold(field, actual))
        {
            return true;
        }

        object? found = field.ValueIn(actual);
        return Equals(value, found) || Equals(Normalize(value), Normalize(found));
    }

    // Whether no value is a value too: no project, no text.
    private static bool CanBeEmpty(WritableField field) => field.CanBeNone || field.Name == nameof(EntryContent.Text);

    // What the user of the connection may not see does not come, and a response for a single entry may omit the text.
    private static bool IsTold(WritableField field, Entry actual) => field.Name switch
    {
        nameof(EntryContent.Billable) => actual.Billable != BillableState.Unknown,
        nameof(EntryContent.HourlyRate) => actual.HourlyRate is not null,
        nameof(EntryContent.Text) => actual.Text is not null || actual.TextId is null,
        _ => true,
    };

    private static object? Normalize(object? value) => value switch
    {
        0L or "" => null,
        DateTimeOffset time => time.UtcTicks / TimeSpan.TicksPerSecond,
        TimeSpan duration => (long)Math.Round(duration.TotalSeconds),
        string text => text.Replace("\r\n", "\n"),
        _ => value,
    };
}
