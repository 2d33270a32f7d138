using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Clockodo.Client.Entries;
using ClockodoPS.References;

namespace ClockodoPS.Binding;

/// <summary>
/// A writable field as users give it: its names as a parameter, a property or a column, and how its values are read. Parameters
/// and pipeline rows are read by this table, which is made from the client's table of fields.
/// </summary>
internal sealed class EntryInput
{
    private static readonly Dictionary<string, EntryInput> ByName;

    private readonly Func<object, object> _read;

    static EntryInput()
    {
        All = [.. WritableField.All.Select(field => new EntryInput(field))];
        ByName = All
            .SelectMany(input => input.Names.Distinct(StringComparer.OrdinalIgnoreCase), (input, name) => (name, input))
            .ToDictionary(pair => pair.name, pair => pair.input, StringComparer.OrdinalIgnoreCase);
    }

    private EntryInput(WritableField field)
    {
        Field = field;
        Parameter = field.ValueType == typeof(long) ? field.Name.Substring(0, field.Name.Length - "Id".Length) : field.Name;
        Noun = Noun.Find(Parameter);
        _read = ReaderFor(field, Parameter);
    }

    internal static IReadOnlyList<EntryInput> All { get; }

    /// <summary>The name of the parameter.</summary>
    internal string Parameter { get; }

    /// <summary>To what the value refers; null: it is no reference.</summary>
    internal Noun? Noun { get; }

    /// <summary>The type of the values that are written.</summary>
    internal Type ValueType => Field.ValueType;

    /// <summary>Whether the field can be changed after the entry was added.</summary>
    internal bool IsEditable => Field.IsEditable;

    /// <summary>
    /// All names of the field: parameter, property, wire name and a short name; of a reference also the names of the column with the
    /// name.
    /// </summary>
    internal IEnumerable<string> Names => new[] { Parameter, Field.Name, Field.WireName, ShortName }.OfType<string>().Concat(NameColumns);

    private IEnumerable<string> NameColumns => Noun is null ? [] : [Parameter + "Name", Field.WireName.Replace("_id", "_name")];

    private WritableField Field { get; }

    private string? ShortName => Parameter switch
    {
        "TimeSince" => "Since",
        "TimeUntil" => "Until",
        _ => null,
    };

    /// <summary>The use of the field in entries of a type.</summary>
    internal FieldUse UseIn(EntryType type) => Field.UseIn(type);

    /// <summary>The field with this parameter.</summary>
    internal static EntryInput For(string parameter) => ByName[parameter];

    /// <summary>The field with one of its names; null: there is none.</summary>
    internal static EntryInput? Find(string name) => ByName.TryGetValue(name, out EntryInput? found) ? found : null;

    /// <summary>Reads a value of any type.</summary>
    /// <returns>The value; for a field that refers to something, a <see cref="Reference"/>.</returns>
    /// <exception cref="FormatException">The value is not valid; the message says what to write.</exception>
    internal object Read(object value) =>
        _read(value);

    /// <summary>Reads a value from a column: <c>CustomerId</c> has IDs, <c>CustomerName</c> names, and <c>Customer</c> both.</summary>
    /// <exception cref="FormatException">The value is not valid; the message says what to write.</exception>
    internal object ReadColumn(string name, object value) =>
        Noun is null || Is(name, Parameter) ? Read(value)
        : Is(name, Field.Name) || Is(name, Field.WireName) ? Reference.ToId(ReferenceValue.IdFrom(value, Parameter))
        : ReferenceValue.NameFrom(value);

    /// <summary>Writes a value into a draft or a change. References must be IDs by now.</summary>
    internal void Write(EntryContent content, object value) => Field.SetValue(content, value is Reference reference ? reference.Id!.Value : value);

    /// <summary>The value in a draft or a change; null: not given.</summary>
    internal object? ValueIn(EntryContent content) => Field.ValueIn(content);

    /// <summary>A value that was read, in words.</summary>
    internal string Describe(object? readValue) => readValue is Reference reference ? reference.ToString() : Field.Describe(readValue);

    private static bool Is(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);

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
