using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using Clockodo.Client.Entries;

namespace ClockodoPS.Binding;

/// <summary>
/// A pipeline object that describes an entry by its properties: a row of a CSV file, a custom object, a deserialized entry.
/// Empty properties are ignored.
/// </summary>
internal sealed class EntryRow
{
    private static readonly Dictionary<string, EntryInput> Columns = EntryInput.All
        .SelectMany(column => column.Names.Distinct(StringComparer.OrdinalIgnoreCase), (column, name) => (name, column))
        .ToDictionary(pair => pair.name, pair => pair.column, StringComparer.OrdinalIgnoreCase);

    // Properties that cannot be written. Every export has them, so they are no reason for a warning.
    private static readonly HashSet<string> ReadOnlyColumns = new(
        typeof(Entry).GetProperties().Select(property => property.Name).Concat(Entry.GetWireNames().SelectMany(names => names)),
        StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<EntryInput, object> _values = [];
    private readonly List<string> _problems = [];

    private EntryRow()
    {
    }

    /// <summary>The ID; null if the row has none.</summary>
    internal long? Id { get; private set; }

    /// <summary>The ID of the text; null if the row has none.</summary>
    internal long? TextId { get; private set; }

    /// <summary>The type from the Type column; null if the row has none.</summary>
    internal EntryType? Type { get; private set; }

    /// <summary>The values that are not valid, each with the name of its column.</summary>
    internal IReadOnlyList<string> Problems => _problems;

    /// <summary>The names of unknown columns.</summary>
    internal List<string> UnknownColumns { get; } = [];

    internal static EntryRow Read(PSObject item)
    {
        var row = new EntryRow();
        List<(string Name, object? Value)> properties = [.. PropertiesOf(item)];
        bool isRaw = properties.Exists(property => property.Name.Equals("customers_id", StringComparison.OrdinalIgnoreCase));
        foreach ((string name, object? value) in properties)
        {
            row.ReadProperty(name, value, isRaw);
        }

        return row;
    }

    /// <summary>The type from the Type column, or inferred from the fields in the row and in <paramref name="more"/>.</summary>
    internal EntryType TypeWith(IReadOnlyDictionary<EntryInput, object> more)
    {
        bool Has(string parameter) => _values.Keys.Concat(more.Keys).Any(column => column.Parameter == parameter);

        return Type
            ?? (Has("LumpSum") ? EntryType.LumpSum
                : Has("LumpSumService") || Has("LumpSumServiceAmount") ? EntryType.LumpSumService
                : EntryType.TimeEntry);
    }

    /// <summary>Copies the filled fields that the content can take.</summary>
    internal void WriteTo(EntryContent content, EntryType? type)
    {
        foreach (KeyValuePair<EntryInput, object> value in _values)
        {
            if ((content is EntryDraft || value.Key.IsEditable) && !IsEndOfLumpSum(value, type))
            {
                value.Key.Write(content, value.Value);
            }
        }
    }

    // The service returns lump sums with an end that equals the start. Exports contain it, but it cannot be written.
    private bool IsEndOfLumpSum(KeyValuePair<EntryInput, object> value, EntryType? type) =>
        type is EntryType.LumpSum or EntryType.LumpSumService
        && value.Key.Parameter == "TimeUntil"
        && _values.Any(other => other.Key.Parameter == "TimeSince" && other.Value.Equals(value.Value));

    private void ReadProperty(string name, object? value, bool isRaw)
    {
        bool isKnown = Columns.TryGetValue(name, out EntryInput? column);
        if (!isKnown && !ReadOnlyColumns.Contains(name))
        {
            UnknownColumns.Add(name);
            return;
        }

        if (value is null || (value is string text && text.Trim().Length == 0))
        {
            return;
        }

        try
        {
            if (isKnown)
            {
                // In raw rows of the service, a duration is a number of seconds.
                bool isSeconds = isRaw && column!.Parameter == "Duration" && value is int or long;
                _values[column!] = isSeconds
                    ? TimeSpan.FromSeconds(Convert.ToInt64(value, CultureInfo.InvariantCulture))
                    : column!.Read(value);
            }
            else if (name.Equals("Id", StringComparison.OrdinalIgnoreCase))
            {
                Id = ReferenceValue.From(value, "Entry");
            }
            else if (name.Equals("TextId", StringComparison.OrdinalIgnoreCase)
                || name.Equals("texts_id", StringComparison.OrdinalIgnoreCase))
            {
                TextId = ReferenceValue.From(value, "Text");
            }
            else if (name.Equals("Type", StringComparison.OrdinalIgnoreCase))
            {
                Type = EntryTypeValue.From(value);
            }
        }
        catch (FormatException exception)
        {
            _problems.Add($"{name}: {exception.Message}");
        }
    }

    private static IEnumerable<(string Name, object? Value)> PropertiesOf(PSObject item)
    {
        if (item.BaseObject is IDictionary dictionary)
        {
            foreach (DictionaryEntry pair in dictionary)
            {
                yield return (pair.Key.ToString()!, pair.Value);
            }

            yield break;
        }

        foreach (PSPropertyInfo property in item.Properties)
        {
            yield return (property.Name, ValueOf(property));
        }
    }

    private static object? ValueOf(PSPropertyInfo property)
    {
        try
        {
            return property.Value is PSObject { BaseObject: not PSCustomObject } wrapped ? wrapped.BaseObject : property.Value;
        }
        catch (GetValueException)
        {
            // A property that throws counts as empty.
            return null;
        }
    }
}
