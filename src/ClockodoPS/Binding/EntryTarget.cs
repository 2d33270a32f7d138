using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using Clockodo.Client.Entries;

namespace ClockodoPS.Binding;

/// <summary>An entry to change: its ID, and its content if it is known.</summary>
internal sealed class EntryTarget
{
    private EntryTarget(long id, object source, Entry? entry, EntryRow? row)
    {
        Id = id;
        Source = source;
        Entry = entry;
        Row = row;
    }

    internal long Id { get; }

    /// <summary>The input item, for errors.</summary>
    internal object Source { get; }

    /// <summary>The entry; null if it was not fetched.</summary>
    internal Entry? Entry { get; set; }

    /// <summary>The row; null if the input was an entry or an ID.</summary>
    internal EntryRow? Row { get; }

    internal static EntryTarget From(long id) => new(id, id, entry: null, row: null);

    /// <exception cref="FormatException">It has no valid ID; the message says why.</exception>
    internal static EntryTarget From(PSObject item)
    {
        switch (item.BaseObject)
        {
            case Entry entry:
                return new EntryTarget(entry.Id, entry, entry, row: null);
            case string or ValueType:
                return From(ReferenceValue.From(item.BaseObject, "Entry"));
            default:
                var row = EntryRow.Read(item);
                List<string> problems = [.. row.Problems];
                if (row.Id is null && !problems.Any(problem => problem.StartsWith("Id:", StringComparison.OrdinalIgnoreCase)))
                {
                    problems.Insert(0, "Id: it is missing or empty.");
                }

                return problems.Count == 0
                    ? new EntryTarget(row.Id!.Value, item, entry: null, row)
                    : throw new FormatException(string.Join(" ", problems));
        }
    }
}
