using System;
using System.Collections.Generic;

namespace Clockodo.Client.Entries;

/// <summary>
/// Which additions are under way, and which entries came of them: an entry that belongs to one addition must not be taken
/// for the lost one of another that says the same.
/// </summary>
internal sealed class AdditionsUnderWay
{
    private readonly object _gate = new();
    private readonly Dictionary<string, int> _bodies = [];
    private readonly HashSet<long> _claimed = [];

    internal Ticket Enter(byte[] body)
    {
        string key = Convert.ToBase64String(body);
        lock (_gate)
        {
            _bodies.TryGetValue(key, out int count);
            _bodies[key] = count + 1;
        }

        return new Ticket(this, key);
    }

    internal readonly struct Ticket(AdditionsUnderWay owner, string key) : IDisposable
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
        /// Takes an entry that was found. False: it belongs to another addition, or could: one that says the same is under way.
        /// </summary>
        internal bool TryClaimAlone(long id)
        {
            lock (owner._gate)
            {
                return owner._bodies[key] == 1 && owner._claimed.Add(id);
            }
        }

        public void Dispose()
        {
            lock (owner._gate)
            {
                if (--owner._bodies[key] == 0)
                {
                    owner._bodies.Remove(key);
                }
            }
        }
    }
}
