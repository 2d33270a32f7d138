using System;
using System.Collections.Concurrent;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Http;

namespace Clockodo.Client.Tests.Support;

/// <summary>Time that takes down for how long somebody wanted to wait, and passes at once.</summary>
internal sealed class RecordingTime(double chance = 0.5) : TimeSource
{
    private readonly Lock _gate = new();
    private TimeSpan _now;

    internal ConcurrentQueue<TimeSpan> Delays { get; } = new();

    internal override TimeSpan Now
    {
        get
        {
            lock (_gate)
            {
                return _now;
            }
        }
    }

    internal override double NextRandom() => chance;

    internal override Task DelayAsync(TimeSpan delay, CancellationToken cancellationToken)
    {
        Delays.Enqueue(delay);
        lock (_gate)
        {
            _now += delay;
        }

        return Task.CompletedTask;
    }
}
