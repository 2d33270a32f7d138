using System.Collections.Generic;
using System.Linq;

namespace Clockodo.Sandbox.Entries;

/// <summary>The entries, by ID and in the order of the list.</summary>
internal sealed class EntryStore
{
    /// <summary>The first ID, similar to the IDs in captured responses of the service.</summary>
    private const long FirstId = 85_000_000;

    /// <summary>The distance between IDs: other companies use the IDs in between.</summary>
    private const int IdStep = 7;

    private readonly Dictionary<long, StoredEntry> _entries = [];
    private StoredEntry[]? _sorted;
    private long _nextId = FirstId;

    internal int Count => _entries.Count;

    /// <summary>All entries, sorted by start and ID.</summary>
    internal IReadOnlyList<StoredEntry> Sorted =>
        _sorted ??= _entries.Values.OrderBy(entry => entry.TimeSince).ThenBy(entry => entry.Id).ToArray();

    internal StoredEntry? Find(long id) => _entries.TryGetValue(id, out var entry) ? entry : null;

    /// <summary>The running entry of a user; the latest, if an edit has given the user several.</summary>
    internal StoredEntry? FindRunning(long userId) =>
        Sorted.LastOrDefault(entry => entry.IsRunning && entry.UserId == userId);

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
