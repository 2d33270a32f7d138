using System;
using System.Collections.Concurrent;
using Clockodo.Client.Entries;
using ClockodoPS.References;

namespace ClockodoPS.Session;

/// <summary>What ran on the clocks of users when they were read last, for callers that must not wait, such as a prompt.</summary>
/// <param name="clock">The time since a fixed start.</param>
internal sealed class ClockCache(Func<TimeSpan> clock)
{
    /// <summary>How long a clock is not read again; also after an error.</summary>
    internal static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);

    // 0 is the user of the connection.
    private readonly ConcurrentDictionary<long, CachedList<ClockSnapshot>> _users = new();

    /// <summary>The clock of a user; null: the user of the connection.</summary>
    internal CachedList<ClockSnapshot> this[long? userId] => _users.GetOrAdd(userId ?? 0, id => new(
        async (client, asOf, token) =>
            new ClockSnapshot((await client.Clock.GetAsync(id == 0 ? null : id, token).ConfigureAwait(false)).Running, asOf),
        clock));

    /// <summary>Forgets the clocks on which this entry ran, because it will be changed.</summary>
    internal void Forget(long entryId)
    {
        foreach (CachedList<ClockSnapshot> clock in _users.Values)
        {
            if (clock.Snapshot?.Running?.Id == entryId)
            {
                clock.Clear();
            }
        }
    }

    /// <summary>Takes what a response tells.</summary>
    internal void Replace(long? userId, Entry? running) => this[userId].Replace(new ClockSnapshot(running, clock()));
}
