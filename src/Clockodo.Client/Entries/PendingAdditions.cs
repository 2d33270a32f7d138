using System;
using System.Collections.Generic;
using System.Linq;

namespace Clockodo.Client.Entries;

/// <summary>
/// Which additions are under way, and which entries came of them: an entry that belongs to one addition must not be taken
/// for the lost one of another that says the same.
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
        /// <summary>Takes an entry that the service said is of this addition.</summary>
        internal void Claim(long id)
        {
            lock (owner._gate)
            {
                owner._claimed.Add(id);
            }
        }

        /// <summary>
        /// Takes the one entry among those found that belongs to no other addition. Null: there is none, or more than one, or
        /// another addition is under way of which it could be.
        /// </summary>
        internal Entry? TryClaimOnly(IReadOnlyList<Entry> found)
        {
            lock (owner._gate)
            {
                HashSet<long> claimed = owner._claimed;
                List<Entry> free = [.. found.Where(entry => !claimed.Contains(entry.Id))];
                if (free.Count != 1 || owner._drafts.Count(other => EntryMatcher.IsLike(free[0], other)) != 1)
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
