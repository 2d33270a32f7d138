using System;
using System.Collections.Generic;
using System.Linq;

namespace Clockodo.Client.Entries;

/// <summary>
/// The pending additions, and the entries that belong to earlier ones. If two additions have the same content, the entry of one
/// must not be mistaken for the lost entry of the other.
/// </summary>
internal sealed class PendingAdditions
{
    private readonly object _gate = new();
    private readonly List<EntryDraft> _drafts = [];
    private readonly HashSet<long> _claimed = [];

    internal Ticket Enter(EntryDraft draft)
    {
        lock (_gate)
        {
            _drafts.Add(draft);
        }

        return new Ticket(this, draft);
    }

    internal readonly struct Ticket(PendingAdditions owner, EntryDraft draft) : IDisposable
    {
        /// <summary>Records the entry that the service returned for this addition.</summary>
        internal void Claim(long id)
        {
            lock (owner._gate)
            {
                owner._claimed.Add(id);
            }
        }

        /// <summary>
        /// Claims the one entry among those found that belongs to no other addition. Null: there is none or more than one, or
        /// it may belong to another pending addition.
        /// </summary>
        internal Entry? TryClaimOnly(IReadOnlyList<Entry> found)
        {
            lock (owner._gate)
            {
                HashSet<long> claimed = owner._claimed;
                List<Entry> free = [.. found.Where(entry => !claimed.Contains(entry.Id))];
                if (free.Count != 1 || owner._drafts.Count(other => FieldComparer.IsLike(free[0], other)) != 1)
                {
                    return null;
                }

                claimed.Add(free[0].Id);
                return free[0];
            }
        }

        public void Dispose()
        {
            lock (owner._gate)
            {
                owner._drafts.Remove(draft);
            }
        }
    }
}
