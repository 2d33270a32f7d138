using System;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;

namespace Clockodo.Client.Http;

/// <summary>The clock and the random numbers; tests replace them.</summary>
internal class TimeSource
{
    private static readonly Random Generator = new();

    internal static TimeSource System { get; } = new();

    /// <summary>The time since a fixed start; it never goes back.</summary>
    internal virtual TimeSpan Now => TimeSpan.FromSeconds((double)Stopwatch.GetTimestamp() / Stopwatch.Frequency);

    /// <summary>The date and time, for responses that contain one.</summary>
    internal virtual DateTimeOffset Date => DateTimeOffset.UtcNow;

    /// <summary>A random number from 0 up to but not including 1.</summary>
    internal virtual double NextRandom()
    {
        lock (Generator)
        {
            return Generator.NextDouble();
        }
    }

    internal virtual Task DelayAsync(TimeSpan delay, CancellationToken cancellationToken) =>
        Task.Delay(delay, cancellationToken);
}
