using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Http;

namespace Clockodo.Client.Tests.Support;

/// <summary>Time that stands still until a test moves it on, with everybody who waits in it.</summary>
internal sealed class VirtualTime : TimeSource
{
    private readonly Random _chance = new(4711);
    private readonly PriorityQueue<TaskCompletionSource, TimeSpan> _waiting = new();
    private TimeSpan _now = TimeSpan.FromDays(3);

    internal override TimeSpan Now => _now;

    internal override DateTimeOffset Date => new DateTimeOffset(2025, 6, 2, 9, 0, 0, TimeSpan.Zero) + _now;

    internal override double NextRandom() => _chance.NextDouble();

    internal override Task DelayAsync(TimeSpan delay, CancellationToken cancellationToken)
    {
        var done = new TaskCompletionSource();
        cancellationToken.Register(() => done.TrySetCanceled(cancellationToken));
        _waiting.Enqueue(done, _now + delay);
        return done.Task;
    }

    /// <summary>Time passes; who waits wakes at the time that was waited for.</summary>
    internal void Pass(TimeSpan duration)
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

    internal void PassUntilNobodyWaits()
    {
        while (_waiting.TryPeek(out _, out TimeSpan next))
        {
            Pass(next - _now);
        }
    }
}
