using System;
using System.Collections.Generic;
using System.Linq;
using Clockodo.Client.Entries;

namespace Clockodo.Client.Comparison;

/// <summary>Entries of the service that are looked for by ID and by content. What is taken is not found again.</summary>
internal sealed class EntryIndex
{
    private readonly Dictionary<long, Entry> _byId = [];
    private readonly Dictionary<EntryKey, List<Entry>> _byKey = [];
    private readonly HashSet<long> _taken = [];

    /// <summary>Those that were not taken, in the order in which they were added.</summary>
    internal IEnumerable<Entry> Rest => _byId.Values.Where(entry => !_taken.Contains(entry.Id));

    /// <summary>Adds an entry, or replaces what is known of it.</summary>
    internal void Add(Entry entry)
    {
        if (_byId.TryGetValue(entry.Id, out Entry? known))
        {
            _byKey[EntryKey.Of(known)].Remove(known);
        }

        _byId[entry.Id] = entry;
        EntryKey key = EntryKey.Of(entry);
        if (!_byKey.TryGetValue(key, out List<Entry>? alike))
        {
            _byKey[key] = alike = [];
        }

        alike.Add(entry);
    }

    internal bool Contains(long id) => _byId.ContainsKey(id);

    /// <summary>The entry with an ID, also if it was taken; null: there is none.</summary>
    internal Entry? Find(long id) => _byId.TryGetValue(id, out Entry? entry) ? entry : null;

    /// <summary>Takes the entry with an ID, if it has the type; null: there is none, or it was taken.</summary>
    internal Entry? Take(long id, EntryType type) =>
        _byId.TryGetValue(id, out Entry? entry) && entry.Type == type && _taken.Add(id) ? entry : null;

    /// <summary>
    /// Takes an entry that is the same work, of several one without differences in other fields; null: there is none.
    /// </summary>
    /// <param name="content">The work.</param>
    /// <param name="addedSince">The earliest time at which it may have been added; null: any.</param>
    /// <param name="isExact">Whether no field may differ.</param>
    internal Entry? TakeAlike(EntryDraft content, DateTimeOffset? addedSince = null, bool isExact = false)
    {
        List<Entry> free = _byKey.TryGetValue(EntryKey.Of(content), out List<Entry>? alike)
            ? alike.FindAll(entry => !_taken.Contains(entry.Id) && !(entry.Values.TimeInsert < addedSince?.UtcTicks))
            : [];
        Entry? found = free.Find(entry => EntryDifference.Find(content, entry).Length == 0) ?? (isExact ? null : free.FirstOrDefault());
        if (found is not null)
        {
            _taken.Add(found.Id);
        }

        return found;
    }
}
