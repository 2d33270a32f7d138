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

    /// <summary>The field and both values: <c>Text: "expected", but "actual"</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Field.Name}: {Field.Describe(Expected)} expected, {Field.Describe(Actual)} found";
}
