using System;
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;

namespace Clockodo.Client.Http;

/// <summary>Time that passes, and chance; a test has its own.</summary>
internal class TimeSource
{
    private static readonly Random Chance = new();

    internal static TimeSource System { get; } = new();

    /// <summary>Time since some beginning; it never goes back.</summary>
    internal virtual TimeSpan Now => TimeSpan.FromSeconds((double)Stopwatch.GetTimestamp() / Stopwatch.Frequency);

    /// <summary>The date, for answers that name one.</summary>
    internal virtual DateTimeOffset Date => DateTimeOffset.UtcNow;

    /// <summary>A number from 0 up to but not including 1.</summary>
    internal virtual double NextRandom()
    {
        lock (Chance)
        {
            return Chance.NextDouble();
        }
    }

    internal virtual Task DelayAsync(TimeSpan delay, CancellationToken cancellationToken) =>
        Task.Delay(delay, cancellationToken);
}
