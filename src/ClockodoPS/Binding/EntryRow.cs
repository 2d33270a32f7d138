using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using Clockodo.Client;
using Clockodo.Client.Entries;
using ClockodoPS.References;

namespace ClockodoPS.Binding;

/// <summary>
/// A pipeline object that describes an entry by its columns: a row of a CSV file, a data row, a hashtable, a custom object.
/// Empty columns are ignored.
/// </summary>
internal sealed class EntryRow
{
    // Columns that cannot be written. Every export has them, so they are no reason for a warning.
    private static readonly HashSet<string> ReadOnlyColumns = new(
        typeof(Entry).GetProperties().Select(property => property.Name).Concat(Entry.GetWireNames().SelectMany(names => names)),
        StringComparer.OrdinalIgnoreCase);

    private static readonly EntryInput DurationColumn = EntryInput.For(nameof(EntryContent.Duration));
    private static readonly EntryInput SinceColumn = EntryInput.For(nameof(EntryContent.TimeSince));
    private static readonly EntryInput ServiceColumn = EntryInput.For("Service");
    private static readonly EntryInput LumpSumServiceColumn = EntryInput.For("LumpSumService");
    private static readonly EntryInput UntilColumn = EntryInput.For(nameof(EntryContent.TimeUntil));

    private readonly InputValues _values = new();
    private readonly HashSet<EntryInput> _columns = [];
    private readonly List<ContentProblem> _problems = [];
    private readonly HashSet<string> _unreadable = new(StringComparer.OrdinalIgnoreCase);
    private TimeSpan? _hours;

    private EntryRow()
    {
    }

    /// <summary>The ID; null if the row has none.</summary>
    internal long? Id { get; private set; }

    /// <summary>The ID of the text; null if the row has none.</summary>
    internal long? TextId { get; private set; }

    /// <summary>The type from the Type column; null if the row has none.</summary>
    internal EntryType? Type { get; private set; }

    /// <summary>
    /// By how much the duration differs from the time between start and end, as an export of entries says; null: it does not.
    /// </summary>
    internal TimeSpan? Offset { get; private set; }

    /// <summary>Whether all columns are empty, as in the blank rows of a spreadsheet.</summary>
    internal bool IsBlank { get; private set; }

    /// <summary>Whether there is a column of an entry that can be written, filled or not.</summary>
    internal bool HasAnyColumn => _columns.Count > 0;

    /// <summary>Whether there are columns for all of these fields, filled or not.</summary>
    internal bool HasColumns(params string[] parameters) => parameters.All(name => _columns.Contains(EntryInput.For(name)));

    /// <summary>Whether a column that can be written is filled.</summary>
    internal bool HasValues => _values.Count > 0;

    /// <summary>The columns that cannot be read, or contradict each other.</summary>
    internal IReadOnlyList<ContentProblem> Problems => _problems;

    /// <summary>Whether the type can be told.</summary>
    internal bool HasReadableType => !_unreadable.Contains(nameof(Type));

    /// <summary>The names of unknown columns.</summary>
    internal List<string> UnknownColumns { get; } = [];

    internal static EntryRow Read(PSObject item)
    {
        var row = new EntryRow();
        List<(string Name, object? Value)> properties = RowProperties.Read(item);
        bool isRaw = properties.Exists(property => IsWireName(property.Name));
        row.IsBlank = properties.TrueForAll(property => property.Value is null);
        foreach ((string name, object? value) in properties)
        {
            row.ReadProperty(name, value, isRaw);
        }

        row.TakeHours();
        row.MoveServiceName();
        return row;
    }

    /// <summary>Reads only the ID; other columns are neither read nor checked.</summary>
    internal static EntryRow ReadId(PSObject item)
    {
        var row = new EntryRow();
        foreach ((string name, object? value) in RowProperties.Read(item))
        {
            if (IsId(name))
            {
                row.ReadProperty(name, value, isRaw: false);
            }

            row.IsBlank |= value is not null;
        }

        row.IsBlank = !row.IsBlank;
        return row;
    }

    /// <summary>
    /// The values of the filled columns. The service returns lump sums with an end that equals the start; exports contain it, but it
    /// cannot be written.
    /// </summary>
    internal InputValues ValuesFor(EntryType? type)
    {
        InputValues values = _values.Over(new());
        if (type is EntryType.LumpSum or EntryType.LumpSumService
            && values.TryGet(SinceColumn, out _, out object since)
            && values.TryGet(UntilColumn, out _, out object until)
            && since.Equals(until))
        {
            values.Remove(UntilColumn);
        }

        return values;
    }

    /// <summary>The type from the Type column, or inferred from the fields in the row and in <paramref name="more"/>.</summary>
    internal EntryType TypeWith(InputValues more) => Type ?? _values.Over(more).Type();

    /// <summary>Whether a problem only follows from columns that cannot be read.</summary>
    internal bool Explains(ContentProblem problem) =>
        _unreadable.Count > 0 && problem.Fields.All(_unreadable.Contains);

    private void ReadProperty(string name, object? value, bool isRaw)
    {
        EntryInput? column = EntryInput.Find(name);
        if (column is null && !ReadOnlyColumns.Contains(name))
        {
            UnknownColumns.Add(name);
            return;
        }

        if (column is not null)
        {
            _columns.Add(column);
        }

        if (value is null)
        {
            return;
        }

        try
        {
            if (column is not null)
            {
                Add(column, name, isRaw ? RawColumn.Read(column, name, value) : column.ReadColumn(name, value));
            }
            else
            {
                ReadOther(name, value);
            }
        }
        catch (FormatException exception)
        {
            _problems.Add(new($"{name}: {exception.Message}", [name]));
            if (column is null)
            {
                _unreadable.Add(name);
            }
            else
            {
                _values.SetUnknown(column);
            }
        }
    }

    private void ReadOther(string name, object value)
    {
        if (IsId(name))
        {
            Id = ReferenceValue.IdFrom(value, "Entry");
        }
        else if (IsAny(name, nameof(Entry.TextId), "texts_id"))
        {
            TextId = ReferenceValue.IdFrom(value, "Text");
        }
        else if (IsAny(name, nameof(Entry.Type)))
        {
            Type = EntryTypeValue.From(value);
        }
        else if (IsAny(name, nameof(Entry.Hours)))
        {
            _hours = HoursValue.From(value, CultureInfo.CurrentCulture);
        }
        else if (IsAny(name, nameof(Entry.Offset)))
        {
            Offset = value is TimeSpan offset || TimeSpan.TryParse(value.ToString(), CultureInfo.InvariantCulture, out offset)
                ? offset
                : null;
        }
    }

    private void Add(EntryInput column, string name, object value)
    {
        if (_values.TryGet(column, out string otherName, out object other) && !other.Equals(value))
        {
            if (value is Reference reference && other is Reference otherReference && (reference.Id is null) != (otherReference.Id is null))
            {
                // Of an ID and a name, the ID counts.
                (name, value) = reference.Id is null ? (otherName, other) : (name, value);
            }
            else
            {
                _problems.Add(new(
                    $"{name}: it contradicts the column {otherName}: {column.Describe(value)} and {column.Describe(other)}. "
                    + "Remove one of the columns, or make them the same.",
                    [name, otherName]));
                return;
            }
        }

        _values.Set(column, name, value);
    }

    // In exports, the name of a lump sum service is in the column ServiceName.
    private void MoveServiceName()
    {
        bool isOfLumpSumService = Type == EntryType.LumpSumService || _values.Has(LumpSumServiceColumn);
        if (isOfLumpSumService && _values.TryGet(ServiceColumn, out string name, out object value)
            && value is Reference { Id: null } && !name.Equals(ServiceColumn.Parameter, StringComparison.OrdinalIgnoreCase))
        {
            _values.Remove(ServiceColumn);
            if (!_values.Has(LumpSumServiceColumn))
            {
                _values.Set(LumpSumServiceColumn, name, value);
            }
        }
    }

    // An export has both; its hours are rounded to a fraction of a second.
    private void TakeHours()
    {
        if (_hours is not TimeSpan hours)
        {
            return;
        }

        if (!_values.TryGet(DurationColumn, out string column, out object duration))
        {
            _values.Set(DurationColumn, nameof(Entry.Hours), hours);
        }
        else if (Math.Abs((hours - (TimeSpan)duration).TotalSeconds) > 1)
        {
            _problems.Add(new(
                $"Hours: it contradicts the column {column}: {DurationColumn.Describe(hours)} and {DurationColumn.Describe(duration)}. "
                + "Empty the one that is not meant.",
                [nameof(Entry.Hours), column]));
        }
    }

    // hourly_rate and the like are also names of parameters; these tell that a row comes from the service as it is.
    private static bool IsWireName(string name) =>
        name.StartsWith("time_", StringComparison.OrdinalIgnoreCase) || name.EndsWith("s_id", StringComparison.OrdinalIgnoreCase);

    private static bool IsId(string name) => IsAny(name, nameof(Entry.Id));

    private static bool IsAny(string name, params string[] names) => names.Contains(name, StringComparer.OrdinalIgnoreCase);
}
