using System.Collections.Generic;
using System.Linq;

namespace Clockodo.Sandbox.Entries;

/// <summary>The entries, by id and in the order of a list.</summary>
internal sealed class EntryStore
{
    /// <summary>Ids of the order that the service had reached when somebody captured its answers.</summary>
    private const long FirstId = 85_000_000;

    /// <summary>Other companies take ids in between.</summary>
    private const int IdStep = 7;

    private readonly Dictionary<long, StoredEntry> _entries = [];
    private StoredEntry[]? _sorted;
    private long _nextId = FirstId;

    internal int Count => _entries.Count;

    /// <summary>All entries by start, then id.</summary>
    internal IReadOnlyList<StoredEntry> Sorted =>
        _sorted ??= _entries.Values.OrderBy(entry => entry.TimeSince).ThenBy(entry => entry.Id).ToArray();

    internal StoredEntry? Find(long id) => _entries.TryGetValue(id, out var entry) ? entry : null;

    internal StoredEntry Add(StoredEntry entry)
    {
        var added = entry with { Id = _nextId };
        _nextId += IdStep;
        Put(added);
        return added;
    }

    internal void Put(StoredEntry entry)
    {
        _entries[entry.Id] = entry;
        _sorted = null;
    }

    internal void Remove(long id)
    {
        _entries.Remove(id);
        _sorted = null;
    }
}
