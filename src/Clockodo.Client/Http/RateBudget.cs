using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Clockodo.Client.Http;

/// <summary>
/// What the service allows one user: requests are slowed before it has to refuse them. Everybody gets a moment of their own,
/// in the order in which they asked, so that those who wait do not wake together.
/// </summary>
internal sealed class RateBudget(TimeSource time)
{
    private static readonly TimeSpan WorthTelling = TimeSpan.FromMilliseconds(100);

    private readonly object _gate = new();
    private readonly Lane _all = new(
    [
        new(900, TimeSpan.FromMinutes(1), "the service allows 900 requests a minute"),
        new(2250, TimeSpan.FromMinutes(15), "the service allows 2,250 requests in 15 minutes"),
        new(4500, TimeSpan.FromHours(1), "the service allows 4,500 requests an hour"),
        new(20000, TimeSpan.FromDays(1), "the service allows 20,000 requests a day"),
    ]);

    private readonly Lane _enhancedLists = new(
    [
        new(300, TimeSpan.FromMinutes(15), "the service allows 300 pages of enhanced lists in 15 minutes"),
    ]);

    private TimeSpan _closedUntil;

    /// <summary>Comes back when the request may be sent.</summary>
    internal async Task EnterAsync(
        ServiceRequest request, Action<RequestNotice>? observer, CancellationToken cancellationToken)
    {
        if (request.IsEnhancedList)
        {
            await WaitInAsync(_enhancedLists, observer, cancellationToken).ConfigureAwait(false);
        }

        await WaitInAsync(_all, observer, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The service refused all the same: others of this user have been asking. Nobody asks before then.</summary>
    internal void Close(TimeSpan duration)
    {
        lock (_gate)
        {
            TimeSpan until = time.Now + duration;
            _closedUntil = until > _closedUntil ? until : _closedUntil;
        }
    }

    private async Task WaitInAsync(Lane lane, Action<RequestNotice>? observer, CancellationToken cancellationToken)
    {
        TimeSpan delay;
        string reason;
        lock (_gate)
        {
            TimeSpan now = time.Now;
            (TimeSpan moment, reason) = lane.Reserve(now, _closedUntil, time.NextRandom);
            delay = moment - now;
        }

        if (delay <= TimeSpan.Zero)
        {
            return;
        }

        if (delay >= WorthTelling)
        {
            observer?.Invoke(new BudgetWait(reason, delay));
        }

        await time.DelayAsync(delay, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Windows that hold for the same requests.</summary>
    private sealed class Lane(IReadOnlyList<RateWindow> windows)
    {
        private const double WidestStep = 0.25;

        private TimeSpan _last;

        internal (TimeSpan Moment, string Reason) Reserve(TimeSpan now, TimeSpan closedUntil, Func<double> random)
        {
            TimeSpan moment = now;
            string reason = "";
            foreach (RateWindow window in windows)
            {
                TimeSpan fit = window.FirstFit(now);
                if (fit > moment)
                {
                    moment = fit;
                    reason = window.Name;
                }
            }

            if (closedUntil > moment)
            {
                moment = closedUntil;
                reason = "the service said that there were too many requests";
            }

            if (moment > now)
            {
                // Behind the one before, and not in step with other processes that wait for the same.
                TimeSpan earliest = moment > _last ? moment : _last;
                moment = earliest + TimeSpan.FromSeconds(random() * WidestStep);
            }

            _last = moment;
            foreach (RateWindow window in windows)
            {
                window.Add(moment);
            }

            return (moment, reason);
        }
    }
}
