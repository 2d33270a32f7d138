using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Clockodo.Client.Http;

/// <summary>
/// Client-side rate limiter for one user: delays requests before the service has to refuse them. A request that waits looks
/// again after each wait, and is counted when it is sent.
/// </summary>
internal sealed class RateLimiter
{
    private const double WidestJitterSeconds = 0.25;
    private const string RefusedByService = "the service reported too many requests";

    private static readonly TimeSpan WorthReporting = TimeSpan.FromMilliseconds(100);

    private readonly object _gate = new();
    private readonly TimeSource _time;
    private readonly Dictionary<QuotaKind, Quota> _quotas;
    private TimeSpan _blockedUntil;

    internal RateLimiter(TimeSource time)
    {
        _time = time;
        SlidingWindow[] all =
        [
            new(900, TimeSpan.FromMinutes(1), "the service allows 900 requests a minute"),
            new(2250, TimeSpan.FromMinutes(15), "the service allows 2,250 requests in 15 minutes"),
            new(4500, TimeSpan.FromHours(1), "the service allows 4,500 requests an hour"),
            new(20000, TimeSpan.FromDays(1), "the service allows 20,000 requests a day"),
        ];
        SlidingWindow enhancedLists =
            new(300, TimeSpan.FromMinutes(15), "the service allows 300 pages of enhanced lists in 15 minutes");
        SlidingWindow entryGroups = new(10, TimeSpan.FromMinutes(1), "the service allows 10 requests for entry groups a minute");
        _quotas = new Dictionary<QuotaKind, Quota>
        {
            [QuotaKind.Requests] = new(all),
            [QuotaKind.EnhancedLists] = new([enhancedLists, .. all]),
            [QuotaKind.EntryGroups] = new([entryGroups, .. all]),
        };
    }

    /// <summary>Returns when a request of this kind may be sent.</summary>
    internal async Task EnterAsync(QuotaKind kind, Action<RequestNotice>? observer, CancellationToken cancellationToken)
    {
        Quota quota = _quotas[kind];
        LinkedListNode<TimeSpan>? place = null;
        try
        {
            while (true)
            {
                TimeSpan delay;
                string reason;
                lock (_gate)
                {
                    TimeSpan now = _time.Now;
                    (delay, reason) = FindDelay(quota, now, place);
                    if (delay <= TimeSpan.Zero)
                    {
                        quota.Add(now);
                        return;
                    }

                    place = quota.Wait(place, now + delay + Jitter());
                    delay = place.Value - now;
                }

                if (delay >= WorthReporting)
                {
                    observer?.Invoke(new RateLimitDelay(reason, delay));
                }

                await _time.DelayAsync(delay, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            if (place is not null)
            {
                lock (_gate)
                {
                    quota.Leave(place);
                }
            }
        }
    }

    /// <summary>Whether a request would have to wait now.</summary>
    internal bool WouldWait()
    {
        lock (_gate)
        {
            return FindDelay(_quotas[QuotaKind.Requests], _time.Now, place: null).Delay > TimeSpan.Zero;
        }
    }

    /// <summary>
    /// Blocks all requests for a while: the service refused one although the limits were kept, because another program uses
    /// the account.
    /// </summary>
    internal void Block(TimeSpan duration)
    {
        lock (_gate)
        {
            TimeSpan until = _time.Now + duration;
            _blockedUntil = until > _blockedUntil ? until : _blockedUntil;
        }
    }

    private (TimeSpan Delay, string Reason) FindDelay(Quota quota, TimeSpan now, LinkedListNode<TimeSpan>? place)
    {
        (TimeSpan Delay, string Reason) found = quota.FindDelay(now, place);
        return _blockedUntil - now > found.Delay ? (_blockedUntil - now, RefusedByService) : found;
    }

    // Other processes of this user wait for the same limit and must not return at the same time.
    private TimeSpan Jitter() => TimeSpan.FromSeconds(_time.NextRandom() * WidestJitterSeconds);
}
