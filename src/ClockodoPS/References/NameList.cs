using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client;
using Clockodo.Client.Resources;

namespace ClockodoPS.References;

/// <summary>
/// The names of one kind in memory. They are fetched when they are needed first, all at once, and by one request for all who wait.
/// </summary>
/// <param name="noun">The kind.</param>
/// <param name="clock">The time since a fixed start.</param>
internal sealed class NameList(Noun noun, Func<TimeSpan> clock)
{
    private readonly object _gate = new();
    private NameSnapshot? _snapshot;
    private Fetch? _fetch;
    private (ClockodoException Error, TimeSpan At)? _failure;

    /// <summary>What is in memory, whatever its age; null: nothing yet.</summary>
    internal NameSnapshot? Snapshot
    {
        get
        {
            lock (_gate)
            {
                return _snapshot;
            }
        }
    }

    /// <summary>The names, fetched if those in memory are too old.</summary>
    /// <param name="client">Fetches them.</param>
    /// <param name="notBefore">Names from before this time are too old.</param>
    /// <param name="failedNotBefore">A fetch that failed since this time is not repeated: its error is thrown again.</param>
    /// <param name="cancellationToken">If all who wait for a fetch are cancelled, it is cancelled too.</param>
    /// <exception cref="ClockodoException">The list cannot be read.</exception>
    internal Task<NameSnapshot> GetAsync(
        ClockodoClient client, TimeSpan notBefore, TimeSpan failedNotBefore, CancellationToken cancellationToken)
    {
        Fetch fetch;
        lock (_gate)
        {
            if (_snapshot?.AsOf >= notBefore)
            {
                return Task.FromResult(_snapshot);
            }

            if (_failure is (ClockodoException error, TimeSpan at) && at >= failedNotBefore)
            {
                return Task.FromException<NameSnapshot>(error);
            }

            if (_fetch is null || _fetch.Began < notBefore)
            {
                _fetch = new Fetch(clock());
                _fetch.Task = FetchAsync(_fetch, client);
            }

            fetch = _fetch;
            fetch.Waiting++;
        }

        CancellationTokenRegistration registration = cancellationToken.Register(() => Leave(fetch));
        _ = fetch.Task.ContinueWith(
            ended =>
            {
                // Observes the exception, so that it is not reported as unobserved if nobody waits any more.
                _ = ended.Exception;
                registration.Dispose();
            },
            CancellationToken.None,
            TaskContinuationOptions.None,
            TaskScheduler.Default);
        return fetch.Task;
    }

    /// <summary>Replaces the names by a list that was read as a whole.</summary>
    internal void Replace(IReadOnlyList<Resource> items, TimeSpan asOf)
    {
        lock (_gate)
        {
            if (_snapshot is null || _snapshot.AsOf <= asOf)
            {
                _snapshot = new NameSnapshot(items, asOf);
                _failure = null;
            }
        }
    }

    private async Task<NameSnapshot> FetchAsync(Fetch fetch, ClockodoClient client)
    {
        try
        {
            // On another thread, so that the lock is not held.
            IReadOnlyList<Resource> items = await Task.Run(() => noun.ListAsync(client, fetch.Cancellation.Token)).ConfigureAwait(false);
            Replace(items, fetch.Began);
            return new NameSnapshot(items, fetch.Began);
        }
        catch (ClockodoException exception)
        {
            lock (_gate)
            {
                _failure = (exception, clock());
            }

            throw;
        }
        finally
        {
            lock (_gate)
            {
                _fetch = _fetch == fetch ? null : _fetch;
            }
        }
    }

    // If all who wait are cancelled, nobody needs the response.
    private void Leave(Fetch fetch)
    {
        lock (_gate)
        {
            if (--fetch.Waiting > 0)
            {
                return;
            }

            _fetch = _fetch == fetch ? null : _fetch;
        }

        fetch.Cancellation.Cancel();
    }

    /// <summary>A fetch that is under way, and how many wait for it.</summary>
    private sealed class Fetch(TimeSpan began)
    {
        internal TimeSpan Began => began;

        internal CancellationTokenSource Cancellation { get; } = new();

        internal Task<NameSnapshot> Task { get; set; } = null!;

        internal int Waiting { get; set; }
    }
}
