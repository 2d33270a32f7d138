using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using Clockodo.Client.Entries;
using ClockodoPS.References;

namespace ClockodoPS.Binding;

/// <summary>Which entry is meant, and what is known of it.</summary>
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

    /// <summary>What it was taken from, for errors.</summary>
    internal object Source { get; }

    /// <summary>The entry, where it is known.</summary>
    internal Entry? Entry { get; set; }

    /// <summary>The row that names it; null: it came as an entry or a number.</summary>
    internal EntryRow? Row { get; }

    internal static EntryTarget From(long id) => new(id, id, entry: null, row: null);

    /// <exception cref="FormatException">It names no entry; the message says why.</exception>
    internal static EntryTarget From(PSObject item)
    {
        switch (item.BaseObject)
        {
            case Entry entry:
                return new EntryTarget(entry.Id, entry, entry, row: null);
            case string or byte or sbyte or short or ushort or int or uint or long:
                return From(ReferenceValue.From(item.BaseObject, "Entry"));
            default:
                var row = EntryRow.Read(item);
                List<string> problems = [.. row.Problems];
                if (row.Id is null && !problems.Any(problem => problem.StartsWith("Id:", StringComparison.OrdinalIgnoreCase)))
                {
                    problems.Insert(0, "Id: is missing or empty.");
                }

                return problems.Count == 0
                    ? new EntryTarget(row.Id!.Value, item, entry: null, row)
                    : throw new FormatException(string.Join(" ", problems));
        }
    }
}
