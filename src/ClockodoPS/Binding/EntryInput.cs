using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Clockodo.Client.Entries;

namespace ClockodoPS.Binding;

/// <summary>
/// A writable field as users give it: its names as a parameter, a property or a column, and how its values are read. Parameters
/// and pipeline rows are read by this table, which is made from the client's table of fields.
/// </summary>
internal sealed class EntryInput
{
    private readonly Func<object, object> _read;

    private EntryInput(WritableField field)
    {
        Field = field;
        Parameter = field.ValueType == typeof(long) ? field.Name.Substring(0, field.Name.Length - "Id".Length) : field.Name;
        _read = ReaderFor(field, Parameter);
    }

    internal static IReadOnlyList<EntryInput> All { get; } = [.. WritableField.All.Select(field => new EntryInput(field))];

    /// <summary>The name of the parameter.</summary>
    internal string Parameter { get; }

    /// <summary>The type of the values that are read.</summary>
    internal Type ValueType => Field.ValueType;

    /// <summary>Whether the field can be changed after the entry was added.</summary>
    internal bool IsEditable => Field.IsEditable;

    /// <summary>All names of the field: parameter, property, wire name and a short name.</summary>
    internal IEnumerable<string> Names => new[] { Parameter, Field.Name, Field.WireName, ShortName }.OfType<string>().Distinct();

    private WritableField Field { get; }

    private string? ShortName => Parameter switch
    {
        "TimeSince" => "Since",
        "TimeUntil" => "Until",
        _ => null,
    };

    /// <summary>The use of the field in entries of a type.</summary>
    internal FieldUse UseIn(EntryType type) => Field.UseIn(type);

    /// <summary>Reads a value of any type.</summary>
    /// <exception cref="FormatException">The value is not valid; the message says what to write.</exception>
    internal object Read(object value) =>
        _read(value);

    /// <summary>Writes a value that was read into a draft or a change.</summary>
    internal void Write(EntryContent content, object readValue) => Field.SetValue(content, readValue);

    /// <summary>The value in a draft or a change; null: not given.</summary>
    internal object? ValueIn(EntryContent content) => Field.ValueIn(content);

    /// <summary>A value that was read, in words.</summary>
    internal string Describe(object? readValue) => Field.Describe(readValue);

    private static Func<object, object> ReaderFor(WritableField field, string parameter)
    {
        BareDate bareDate = field.Name == nameof(EntryContent.TimeSince) ? BareDate.StartOfDay : BareDate.Rejected;
        Type type = field.ValueType;
        return type == typeof(long) ? value => ReferenceValue.From(value, parameter)
            : type == typeof(BillableState) ? value => BillableValue.From(value)
            : type == typeof(DateTimeOffset) ? value => TimeValue.From(value, bareDate)
            : type == typeof(TimeSpan) ? value => DurationValue.From(value)
            : type == typeof(decimal) ? value => AmountValue.From(value, CultureInfo.CurrentCulture)
            : type == typeof(bool) ? value => BooleanValue.From(value)
            : TextValue.From;
    }
}
