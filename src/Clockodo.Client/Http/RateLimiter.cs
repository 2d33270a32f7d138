using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Clockodo.Client.Http;

/// <summary>
/// What the service allows one user: requests are slowed before it has to refuse them. Everybody who waits gets a moment of
/// their own, so that they do not wake together; those who wait for the same, in the order in which they asked.
/// </summary>
internal sealed class RateLimiter
{
    private const double WidestStep = 0.25;
    private const string Refused = "the service said that there were too many requests";

    private static readonly TimeSpan SmallestStep = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan WorthTelling = TimeSpan.FromMilliseconds(100);

    private readonly object _gate = new();
    private readonly TimeSource _time;
    private readonly Lane _plain;
    private readonly Lane _enhancedLists;
    private TimeSpan _closedUntil = TimeSpan.MinValue;

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
        _plain = new Lane(all);
        _enhancedLists = new Lane(
        [
            new(300, TimeSpan.FromMinutes(15), "the service allows 300 pages of enhanced lists in 15 minutes"),
            .. all,
        ]);
    }

    /// <summary>Comes back when the request may be sent.</summary>
    internal async Task EnterAsync(
        ServiceRequest request, Action<RequestNotice>? observer, CancellationToken cancellationToken)
    {
        Lane lane = request.IsEnhancedList ? _enhancedLists : _plain;
        while (true)
        {
            (TimeSpan moment, TimeSpan delay, string reason) = Reserve(lane);
            if (delay <= TimeSpan.Zero)
            {
                return;
            }

            if (delay >= WorthTelling)
            {
                observer?.Invoke(new RateLimitDelay(reason, delay));
            }

            try
            {
                await _time.DelayAsync(delay, cancellationToken).ConfigureAwait(false);
            }
            catch
            {
                GiveBack(lane, moment);
                throw;
            }

            if (!IsClosed())
            {
                return;
            }

            // It was closed meanwhile: the moment is none.
            GiveBack(lane, moment);
        }
    }

    /// <summary>The service refused all the same: others of this user have been asking. Nobody asks before then.</summary>
    internal void Close(TimeSpan duration)
    {
        lock (_gate)
        {
            TimeSpan until = _time.Now + duration;
            _closedUntil = until > _closedUntil ? until : _closedUntil;
        }
    }

    private bool IsClosed()
    {
        lock (_gate)
        {
            return _closedUntil > _time.Now;
        }
    }

    private (TimeSpan Moment, TimeSpan Delay, string Reason) Reserve(Lane lane)
    {
        lock (_gate)
        {
            TimeSpan now = _time.Now;
            (TimeSpan moment, string reason) = lane.Reserve(now, _closedUntil, _time.NextRandom);
            return (moment, moment - now, reason);
        }
    }

    private void GiveBack(Lane lane, TimeSpan moment)
    {
        lock (_gate)
        {
            lane.GiveBack(moment);
        }
    }

    /// <summary>The windows that hold for one kind of request. Kinds share some, and none waits behind the other.</summary>
    private sealed class Lane(IReadOnlyList<SlidingWindow> windows)
    {
        private TimeSpan _last = TimeSpan.MinValue;

        internal (TimeSpan Moment, string Reason) Reserve(TimeSpan now, TimeSpan closedUntil, Func<double> random)
        {
            foreach (SlidingWindow window in windows)
            {
                window.Forget(now);
            }

            string reason = closedUntil > now ? Refused : "others wait before it";
            TimeSpan open = FirstFit(Later(now, closedUntil), ref reason);
            TimeSpan moment = Later(open, _last);
            if (open > now)
            {
                // Not in step with other processes that wait for the same.
                moment += TimeSpan.FromSeconds(random() * WidestStep);
            }

            if (moment > now)
            {
                moment = OwnMoment(moment, ref reason);
            }

            _last = moment;
            foreach (SlidingWindow window in windows)
            {
                window.Add(moment);
            }

            return (moment, reason);
        }

        internal void GiveBack(TimeSpan moment)
        {
            foreach (SlidingWindow window in windows)
            {
                window.Remove(moment);
            }
        }

        // The last window is the longest, and all requests are in it.
        private TimeSpan OwnMoment(TimeSpan moment, ref string reason)
        {
            TimeSpan fit = FirstFit(moment, ref reason);
            while (windows[windows.Count - 1].Contains(fit))
            {
                fit = FirstFit(fit + SmallestStep, ref reason);
            }

            return fit;
        }

        private TimeSpan FirstFit(TimeSpan moment, ref string reason)
        {
            TimeSpan before;
            do
            {
                before = moment;
                foreach (SlidingWindow window in windows)
                {
                    TimeSpan fit = window.FirstFit(moment);
                    reason = fit > moment ? window.Name : reason;
                    moment = fit;
                }
            }
            while (moment > before);

            return moment;
        }

        private static TimeSpan Later(TimeSpan one, TimeSpan other) => one > other ? one : other;
    }
}
