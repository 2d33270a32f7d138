using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Http;

namespace Clockodo.Client.Tests.Writing.Support;

/// <summary>Time that passes only where somebody waits for it, and at once.</summary>
internal sealed class TestTime : TimeSource
{
    /// <summary>A Wednesday in office hours, somewhere in summer time.</summary>
    internal static readonly DateTimeOffset Start = new(2026, 6, 17, 9, 30, 0, TimeSpan.Zero);

    private readonly Lock _gate = new();
    private readonly List<TimeSpan> _delays = [];
    private TimeSpan _now;

    /// <summary>Called instead of waiting.</summary>
    internal Action<TimeSpan>? Waiting { get; set; }

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

    internal override DateTimeOffset Date => Start + Now;

    internal IReadOnlyList<TimeSpan> Delays
    {
        get
        {
            lock (_gate)
            {
                return [.. _delays];
            }
        }
    }

    internal override double NextRandom() => 0.5;

    internal override Task DelayAsync(TimeSpan delay, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _now += delay;
            _delays.Add(delay);
        }

        Waiting?.Invoke(delay);
        return Task.CompletedTask;
    }
}
