using System;
using System.Linq;
using Clockodo.Sandbox.Entries;

namespace Clockodo.Sandbox.Clock;

/// <summary>An earlier time entry that contains the start of a corrected entry.</summary>
/// <param name="PreviousId">The ID of the earlier entry.</param>
/// <param name="FreeSince">Its end, where the corrected entry can start; null if that is after its own end.</param>
internal sealed record Overlap(long PreviousId, DateTimeOffset? FreeSince)
{
    /// <summary>Finds the overlap of a start with earlier time entries of the user; null if there is none.</summary>
    internal static Overlap? Find(EntryStore store, StoredEntry entry, DateTimeOffset since, DateTimeOffset until)
    {
        Overlap? overlap = null;

        // The end of one entry can lie within another.
        while (FindPrevious(store, entry, since) is { TimeUntil: { } end } previous)
        {
            if (end > until)
            {
                return new Overlap(previous.Id, null);
            }

            overlap = new Overlap(previous.Id, end);
            since = end;
        }

        return overlap;
    }

    private static StoredEntry? FindPrevious(EntryStore store, StoredEntry entry, DateTimeOffset time) =>
        store.Sorted.LastOrDefault(other =>
            other.UserId == entry.UserId
            && other.Id != entry.Id
            && other.TimeSince < time
            && other.TimeUntil > time);
}
