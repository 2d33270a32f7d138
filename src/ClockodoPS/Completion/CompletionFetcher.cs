using System;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Resources;
using ClockodoPS.References;
using ClockodoPS.Session;

namespace ClockodoPS.Completion;

/// <summary>
/// Lists for one press of Tab: from memory, or fetched within two seconds. What takes longer is there for the next press; what failed
/// is not tried again for half a minute; and while requests would have to wait for the rate limit, none is sent.
/// </summary>
internal sealed class CompletionFetcher(ClockodoConnection connection)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan FailureMemory = TimeSpan.FromSeconds(30);

    private readonly Stopwatch _elapsed = Stopwatch.StartNew();

    /// <summary>Begins to fetch names that will be needed.</summary>
    internal void Begin(Noun noun) => _ = Fetch(connection.Names[noun]);

    /// <summary>The names; null: they are not known yet.</summary>
    internal NameSnapshot? Get(Noun noun) => Get(connection.Names[noun]);

    /// <summary>Texts that were used before; null: they are not known yet.</summary>
    internal TextSnapshot? Get(EntryTextQuery query) => Get(connection.Names.Texts(query));

    /// <summary>A thing, if it is in memory.</summary>
    internal Resource? Recall(Noun noun, long id) => connection.Names.Recall(noun, id);

    private T? Get<T>(CachedList<T> list)
        where T : class, ISnapshot
    {
        Task<T>? fetch = Fetch(list);
        if (list.Snapshot is T known)
        {
            return known;
        }

        TimeSpan remaining = LongestWait - _elapsed.Elapsed;
        return fetch is not null && remaining > TimeSpan.Zero && fetch.Wait(remaining) ? fetch.Result : null;
    }

    private Task<T>? Fetch<T>(CachedList<T> list)
        where T : class, ISnapshot
    {
        TimeSpan now = connection.Names.Now;
        return connection.Client.IsRateLimited
            ? null
            : list.GetAsync(connection.Client, now - NameCache.Lifetime, now - FailureMemory, CancellationToken.None);
    }
}
