using System;
using System.Collections.Generic;
using System.Linq;
using Clockodo.Client.Entries;

namespace Clockodo.Client.Comparison;

/// <summary>Compares the fields that can be changed. Values that were not given, or that the service does not tell, are not compared.</summary>
internal static class FieldComparer
{
    private static readonly WritableField[] Comparable = [.. WritableField.All.Where(field => field.IsEditable)];

    internal static EntryDifference[] Compare(ExpectedEntry expected, Entry actual) => Compare(expected.Content, actual, expected.IsPartial);

    internal static EntryDifference[] Compare(EntryDraft expected, Entry actual, bool isPartial = false)
    {
        // Most entries have no differences, and there may be many entries.
        List<EntryDifference>? differences = null;
        foreach (WritableField field in Comparable)
        {
            object? wanted = field.ValueIn(expected);
            if (field.UseIn(expected.Type) == FieldUse.None || (wanted is null && (isPartial || !CanBeEmpty(field))) || !IsTold(field, actual))
            {
                continue;
            }

            object? found = field.ValueIn(actual);
            if (!Equals(wanted, found) && !Equals(Normalize(wanted), Normalize(found)))
            {
                (differences ??= []).Add(new(field, wanted is 0L or "" ? null : wanted, found is 0L or "" ? null : found));
            }
        }

        return differences?.ToArray() ?? [];
    }

    /// <summary>Whether no value of the field is a value too: no project, no text.</summary>
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
