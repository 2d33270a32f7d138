using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Clockodo.Testing;

/// <summary>
/// Time that does not take any. It moves on by itself, at once, wherever something waits; if it is stopped, it moves only
/// when a test says so.
/// </summary>
public sealed class VirtualTime
{
    /// <summary>The date at which it begins: a Wednesday in office hours, in summer time.</summary>
    public static readonly DateTimeOffset Start = new(2026, 6, 17, 9, 30, 0, TimeSpan.Zero);

    private readonly Lock _gate = new();
    private readonly List<TimeSpan> _delays = [];
    private readonly PriorityQueue<TaskCompletionSource, TimeSpan> _waiting = new();
    private TimeSpan _now;

    /// <summary>Whether only <see cref="Pass"/> moves it on.</summary>
    public bool IsStopped { get; init; }

    /// <summary>Random numbers from 0 up to but not including 1.</summary>
    public Func<double> NextRandom { get; init; } = () => 0.5;

    /// <summary>Called at the end of each delay that takes no time.</summary>
    public Action<TimeSpan>? Waiting { get; set; }

    /// <summary>The time since the beginning.</summary>
    public TimeSpan Now
    {
        get
        {
            lock (_gate)
            {
                return _now;
            }
        }
    }

    /// <summary>The date.</summary>
    public DateTimeOffset Date => Start + Now;

    /// <summary>Every delay that was requested.</summary>
    public IReadOnlyList<TimeSpan> Delays
    {
        get
        {
            lock (_gate)
            {
                return [.. _delays];
            }
        }
    }

    /// <summary>Completed when that much time has passed.</summary>
    public Task DelayAsync(TimeSpan delay, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled(cancellationToken);
        }

        lock (_gate)
        {
            _delays.Add(delay);
            if (IsStopped)
            {
                var done = new TaskCompletionSource();
                cancellationToken.Register(() => done.TrySetCanceled(cancellationToken));
                _waiting.Enqueue(done, _now + delay);
                return done.Task;
            }

            _now += delay;
        }

        Waiting?.Invoke(delay);
        return Task.CompletedTask;
    }

    /// <summary>Moves stopped time on; each delay ends at its own time.</summary>
    public void Pass(TimeSpan duration)
    {
        TimeSpan end = _now + duration;
        while (_waiting.TryPeek(out TaskCompletionSource? done, out TimeSpan next) && next <= end)
        {
            _waiting.Dequeue();
            _now = next > _now ? next : _now;
            done.TrySetResult();
        }

        _now = end;
    }

    /// <summary>Moves stopped time on until nothing waits.</summary>
    public void PassUntilNothingWaits()
    {
        while (_waiting.TryPeek(out _, out TimeSpan next))
        {
            Pass(next - _now);
        }
    }
}
