using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using Clockodo.Client.Entries;
using ClockodoPS.References;

namespace ClockodoPS.Binding;

/// <summary>
/// An object from the pipeline that describes an entry by its properties: a row of a CSV file, a custom object, an entry
/// that was stored. An empty property is as good as none.
/// </summary>
internal sealed class EntryRow
{
    private static readonly Dictionary<string, EntryInput> Columns = EntryInput.All
        .SelectMany(column => column.Names.Distinct(StringComparer.OrdinalIgnoreCase), (column, name) => (name, column))
        .ToDictionary(pair => pair.name, pair => pair.column, StringComparer.OrdinalIgnoreCase);

    // What an entry has besides: it comes along in every export, and is no mistake.
    private static readonly HashSet<string> ReadOnlyColumns = new(
        [
            .. typeof(Entry).GetProperties().Select(property => property.Name),
            "texts_id", "lumpsum_services_price", "customers_name", "projects_name", "subprojects_name", "users_name",
            "services_name", "time_insert", "time_last_change", "time_last_change_work_time", "time_last_change_worktime",
            "test_data",
        ],
        StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<EntryInput, object> _values = [];
    private readonly List<string> _problems = [];

    private EntryRow()
    {
    }

    /// <summary>The number, if the row has one.</summary>
    internal long? Id { get; private set; }

    /// <summary>The number of the text, if the row has one.</summary>
    internal long? TextId { get; private set; }

    /// <summary>What the row itself says of its type.</summary>
    internal EntryType? Type { get; private set; }

    /// <summary>What could not be read, each with the name of its column.</summary>
    internal IReadOnlyList<string> Problems => _problems;

    /// <summary>Names of columns that nothing here knows.</summary>
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

    /// <summary>The type: said, or told by the fields that are filled here or on the command line.</summary>
    internal EntryType TypeWith(IReadOnlyDictionary<EntryInput, object> more)
    {
        bool Has(string parameter) => _values.Keys.Concat(more.Keys).Any(column => column.Parameter == parameter);

        return Type
            ?? (Has("LumpSum") ? EntryType.LumpSum
                : Has("LumpSumService") || Has("LumpSumServiceAmount") ? EntryType.LumpSumService
                : EntryType.TimeEntry);
    }

    /// <summary>Writes what is filled, and can be written there.</summary>
    internal void WriteTo(EntryContent content, EntryType? type)
    {
        foreach (KeyValuePair<EntryInput, object> value in _values)
        {
            if ((content is EntryDraft || value.Key.IsEditable) && !IsEndOfLumpSum(value, type))
            {
                value.Key.WriteRead(content, value.Value);
            }
        }
    }

    // The service gives a lump sum an end that equals its start. An export carries it; it cannot be written.
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
                // The service counts a duration in seconds, and so does a row as the service sends it.
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
            // A property that throws is not filled.
            return null;
        }
    }
}
