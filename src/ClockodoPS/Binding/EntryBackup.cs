using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using Clockodo.Client.Comparison;
using Clockodo.Client.Entries;
using ClockodoPS.References;

namespace ClockodoPS.Binding;

/// <summary>
/// Reads entries as they once were: entries, copies of entries, and rows with all columns. What does not hold all that an entry had is
/// refused, because it would bring back something else.
/// </summary>
internal sealed class EntryBackup
{
    private static readonly string[] TimeColumns = ["TimeSince", "TimeUntil", "TimeClockedSince", "TimeInsert", "TimeLastChange"];

    private readonly HashSet<long> _ids = [];

    /// <summary>What the dates of the rows tell about their order.</summary>
    internal DateOrder Dates { get; } = new();

    /// <summary>Reads an item of the pipeline.</summary>
    /// <returns>The entry as it was; null: a row in which everything is empty.</returns>
    /// <exception cref="FormatException">It does not hold all of an entry; the message says what is missing.</exception>
    internal ExpectedEntry? Read(PSObject item)
    {
        if (item.BaseObject is string or ValueType || ScalarValue.Elements(item.BaseObject) is not null)
        {
            throw new FormatException(
                $"{ScalarValue.Describe(item.BaseObject)} is not an entry. Pipe entries or rows with all columns, one after another. A file has to be read "
                + "first: Import-Clixml before.xml | Restore-ClockodoEntry.");
        }

        item = ComparedInput.Of(item);
        ExpectedEntry? read = (item.BaseObject as Entry ?? EntryCopy.Find(item)) is Entry entry ? OfEntry(entry, item) : OfRow(item);
        return read is null || _ids.Add(read.Id!.Value) ? read : throw new FormatException(
            FormattableString.Invariant($"Entry {read.Id} comes twice, so it is not clear which values are meant. Give only the file from before the change."));
    }

    private static ExpectedEntry OfEntry(Entry entry, PSObject item)
    {
        if (entry.Billable is < BillableState.Unknown or > BillableState.Billed)
        {
            throw new FormatException(FormattableString.Invariant($"Entry {entry.Id}: Billable is {(int)entry.Billable}, which is not a valid billable state."));
        }

        var read = ExpectedEntry.From(entry, item);
        RequireWhole(read, entry.TextId, entry.CustomerName, entry.Billable == BillableState.Unknown);
        return read;
    }

    private static void RequireWhole(ExpectedEntry read, long? textId, object? customerName, bool isBillableHidden)
    {
        EntryDraft content = read.Content;
        bool isRunning = content is { TimeUntil: null, Duration: null };
        RequireFilled(read.Id!.Value, WritableField.All.Where(field =>
            field.ValueIn(content) is null && field.Name switch
            {
                nameof(EntryContent.TimeUntil) or nameof(EntryContent.Duration) => content.Type == EntryType.TimeEntry && !isRunning,
                nameof(EntryContent.Billable) => !isBillableHidden,
                nameof(EntryContent.UserId) => true,
                _ => field.UseIn(content.Type) == FieldUse.Required,
            }).Select(field => field.Name));

        // Without the right to see it, the rate never comes, and stays as it is. In a plain list it is only left out.
        string? lost = content.Text is null && textId is not null ? "text"
            : content.Type == EntryType.TimeEntry && content.HourlyRate is null && customerName is null ? "hourly rate"
            : null;
        if (lost is not null)
        {
            throw new FormatException(FormattableString.Invariant($"Entry {read.Id}: its {lost} did not come with the list."));
        }
    }

    private ExpectedEntry? OfRow(PSObject item)
    {
        Dictionary<string, object?> columns = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string name, object? value) in RowProperties.Read(item))
        {
            columns[name] = value;
        }

        if (columns.Values.All(value => value is null))
        {
            return null;
        }

        Array.ForEach(TimeColumns, name => Dates.Take(Find(columns, name)));
        var row = EntryRow.Read(item);
        EntryType? type = row.Type;
        List<string> missing =
        [
            .. type is null && row.HasReadableType ? ["Type"] : Array.Empty<string>(),
            .. row.Id is null && !row.Problems.Any(problem => problem.Fields.Contains("Id")) ? ["Id"] : Array.Empty<string>(),
            .. Has(columns, "TextId") ? Array.Empty<string>() : ["TextId"],
            .. WritableField.All
                .Where(field => (type is null || field.UseIn(type.Value) != FieldUse.None) && !Has(columns, field.Name))
                .Select(field => field.Name),
        ];
        if (missing.Count > 0)
        {
            throw new FormatException(
                columns.Count == 1 && columns.Keys.Single().IndexOfAny([';', ',', '\t', '|']) >= 0 ? "It looks like several columns in one: use Import-Csv with the -Delimiter of the file."
                : !WritableField.All.Any(field => Has(columns, field.Name)) ? $"{ScalarValue.Describe(item.BaseObject)} is not an entry."
                : missing.Count == 1 ? $"The column {missing[0]} is missing or empty."
                : $"The columns {string.Join(", ", missing)} are missing or empty.");
        }

        if (row.Problems.Count > 0)
        {
            throw new FormatException(string.Join(" ", row.Problems));
        }

        return Of(row, type!.Value, columns, item);
    }

    private static ExpectedEntry Of(EntryRow row, EntryType type, Dictionary<string, object?> columns, PSObject item)
    {
        var content = new EntryDraft(type);
        InputValues values = row.ValuesFor(type);
        long id = row.Id!.Value;

        // A name alone does not say which one the entry had.
        RequireFilled(id, values.Inputs.Where(input => values.TryGet(input, out _, out object value) && value is Reference { Id: null })
            .Select(input => input.Parameter + "Id"));
        values.WriteTo(content);
        ExpectedEntry read = new(content)
        {
            Id = id,
            TimeInsert = TimeIn(columns, "TimeInsert"),
            TimeLastChange = TimeIn(columns, "TimeLastChange"),
            Source = item,
        };
        RequireWhole(read, row.TextId, Find(columns, "CustomerName"), isBillableHidden: false);
        return read;
    }

    private static void RequireFilled(long id, IEnumerable<string> empty)
    {
        string names = string.Join(", ", empty);
        if (names.Length > 0)
        {
            throw new FormatException(FormattableString.Invariant($"Entry {id}: {names} is empty."));
        }
    }

    // Only checks use it, so a time that cannot be read is one that is not known.
    private static DateTimeOffset? TimeIn(Dictionary<string, object?> columns, string property)
    {
        try
        {
            return Find(columns, property) is object value ? TimeValue.From(value, BareDate.Rejected) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static bool Has(Dictionary<string, object?> columns, string property) =>
        columns.ContainsKey(property) || WireNames(property).Any(columns.ContainsKey);

    private static object? Find(Dictionary<string, object?> columns, string property) =>
        columns.TryGetValue(property, out object? value) ? value
        : WireNames(property).FirstOrDefault(columns.ContainsKey) is string name ? columns[name]
        : null;

    private static IEnumerable<string> WireNames(string property) => Entry.GetWireNames()[property];
}
