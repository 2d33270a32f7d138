using System.Collections.Generic;
using Clockodo.Client.Entries;

namespace Clockodo.Client.Comparison;

/// <summary>A field in which an entry of the service differs from what was expected.</summary>
public sealed class EntryDifference
{
    internal EntryDifference(WritableField field, object? expected, object? actual)
    {
        Field = field;
        Expected = expected;
        Actual = actual;
    }

    /// <summary>The field.</summary>
    public WritableField Field { get; }

    /// <summary>What was expected, of the field's <see cref="WritableField.ValueType"/>; null: none, such as no project or no text.</summary>
    public object? Expected { get; }

    /// <summary>What the service has; null: none.</summary>
    public object? Actual { get; }

    /// <summary>The fields that can be changed and differ. Most entries have none, and there may be many entries.</summary>
    internal static EntryDifference[] Find(EntryDraft expected, Entry actual, bool isPartial = false)
    {
        List<EntryDifference>? differences = null;
        foreach (WritableField field in WritableField.All)
        {
            if (field.IsEditable && !FieldComparer.IsSame(field, expected, actual, isPartial))
            {
                (differences ??= []).Add(new(field, NullIfNone(field.ValueIn(expected)), NullIfNone(field.ValueIn(actual))));
            }
        }

        return differences?.ToArray() ?? [];
    }

    /// <summary>The field and both values: <c>Text: "one" expected, "other" found</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Field.Name}: {Field.Describe(Expected)} expected, {Field.Describe(Actual)} found";

    private static object? NullIfNone(object? value) => value is 0L or "" ? null : value;
}
