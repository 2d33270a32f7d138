using System;
using System.Collections.Generic;
using System.Management.Automation;
using Clockodo.Client;
using Clockodo.Client.Comparison;
using Clockodo.Client.Entries;
using Clockodo.Client.Reports;

namespace ClockodoPS.Binding;

/// <summary>An entry to change: its ID, and its content if it is known.</summary>
internal sealed class EntryTarget
{
    private EntryTarget(long number, long id, object source, Entry? entry, EntryRow? row)
    {
        Number = number;
        Id = id;
        Source = source;
        Entry = entry;
        Row = row;
    }

    /// <summary>The place in the input, from 1.</summary>
    internal long Number { get; }

    internal long Id { get; }

    /// <summary>The input item, for errors.</summary>
    internal object Source { get; }

    /// <summary>The entry; null if it was not fetched.</summary>
    internal Entry? Entry { get; set; }

    /// <summary>The change to make; null if the entry is to be removed.</summary>
    internal EntryChange? Change { get; set; }

    /// <summary>The row; null if the input was an entry or an ID.</summary>
    internal EntryRow? Row { get; }

    /// <summary>What is wrong with the row. Without a valid ID, the ID is 0.</summary>
    internal IReadOnlyList<ContentProblem> Problems { get; private init; } = [];

    /// <summary>Whether the entry is a copy, from a file, a job or JSON.</summary>
    internal bool IsCopy { get; private init; }

    internal static EntryTarget From(long number, long id) => new(number, id, id, entry: null, row: null);

    /// <summary>The target of a pipeline object; null: a row in which everything is empty.</summary>
    /// <param name="number">The place in the input, from 1.</param>
    /// <param name="item">An entry, a copy of one, an ID, or a row with a column Id.</param>
    /// <param name="isIdEnough">Whether other columns of a row are left alone.</param>
    /// <exception cref="FormatException">It is neither; the message says why.</exception>
    internal static EntryTarget? From(long number, PSObject item, bool isIdEnough)
    {
        switch (item.BaseObject)
        {
            case Entry entry:
                return new EntryTarget(number, entry.Id, entry, entry, row: null);
            case EntryComparison { Actual: Entry actual }:
                return new EntryTarget(number, actual.Id, item, actual, row: null);
            case EntryComparison:
                throw new FormatException("It is missing: the service has no such entry.");
            case object list when ScalarValue.Elements(list) is not null:
                throw new FormatException(
                    $"{ScalarValue.Describe(list)} is not an entry. Pipe entries, IDs or rows one after another, or use -Id.");
            case string or ValueType or EntryGroup:
            case object when ReferenceValue.IsOther(item, "Entry"):
                return From(number, ReferenceValue.IdFrom(item, "Entry"));
        }

        if (EntryCopy.Find(item) is Entry copy)
        {
            return new EntryTarget(number, copy.Id, item, copy, row: null) { IsCopy = true };
        }

        EntryRow row = isIdEnough ? EntryRow.ReadId(item) : EntryRow.Read(item);
        if (row.IsBlank)
        {
            return null;
        }

        ContentProblem missing = new("Id: it is missing or empty.", [nameof(Id)]);
        return new EntryTarget(number, row.Id ?? 0, item, entry: null, row)
        {
            Problems = row.Id is null && !row.Explains(missing) ? [missing, .. row.Problems] : row.Problems,
        };
    }
}
