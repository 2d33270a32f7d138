using System;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client;

namespace ClockodoPS.References;

/// <summary>
/// A list in memory. It is fetched when it is needed first, as a whole, and by one request for all who wait.
/// </summary>
/// <param name="fetchAsync">Fetches it; gets the time at which it begins.</param>
/// <param name="clock">The time since a fixed start.</param>
internal sealed class CachedList<T>(Func<ClockodoClient, TimeSpan, CancellationToken, Task<T>> fetchAsync, Func<TimeSpan> clock)
    where T : class, ISnapshot
{
    private readonly object _gate = new();
    private T? _snapshot;
    private Fetch? _fetch;
    private (ClockodoException Error, TimeSpan At)? _failure;

    /// <summary>What is in memory, whatever its age; null: nothing yet.</summary>
    internal T? Snapshot
    {
        get
        {
            lock (_gate)
            {
                return _snapshot;
            }
        }
    }

    /// <summary>The list, fetched if that in memory is too old.</summary>
    /// <param name="client">Fetches it.</param>
    /// <param name="notBefore">A list from before this time is too old.</param>
    /// <param name="failedNotBefore">A fetch that failed since this time is not repeated: its error is thrown again.</param>
    /// <param name="cancellationToken">If all who wait for a fetch are cancelled, it is cancelled too.</param>
    /// <exception cref="ClockodoException">The list cannot be read.</exception>
    internal Task<T> GetAsync(
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
                return Task.FromException<T>(error);
            }

            if (_fetch is null || _fetch.Began < notBefore)
            {
                _fetch = new Fetch(clock());
                fetch = _fetch;

                // It may have ended when this returns, and then _fetch is null again.
                fetch.Task = FetchAsync(fetch, client, fetch.Cancellation.Token);
            }
            else
            {
                fetch = _fetch;
            }

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

    /// <summary>Forgets it; it is fetched again when it is needed.</summary>
    internal void Clear()
    {
        lock (_gate)
        {
            _snapshot = null;
        }
    }

    /// <summary>Replaces it by a list that was read as a whole.</summary>
    internal void Replace(T snapshot)
    {
        lock (_gate)
        {
            if (_snapshot is null || _snapshot.AsOf <= snapshot.AsOf)
            {
                _snapshot = snapshot;
                _failure = null;
            }
        }
    }

    private async Task<T> FetchAsync(Fetch fetch, ClockodoClient client, CancellationToken cancellationToken)
    {
        try
        {
            // On another thread, so that the lock is not held.
            T snapshot = await Task.Run(() => fetchAsync(client, fetch.Began, cancellationToken), cancellationToken).ConfigureAwait(false);
            Replace(snapshot);
            return snapshot;
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

        internal Task<T> Task { get; set; } = null!;

        internal int Waiting { get; set; }
    }
}
