using System;
using Clockodo.Client.Http;

namespace Clockodo.Client.Entries;

/// <summary>A time entry that was running when the service sent it. It has a start, and neither an end nor a duration.</summary>
public sealed class RunningEntry : TimeEntry
{
    internal RunningEntry(in EntryValues values, ServiceClock clock)
        : base(values)
    {
        Clock = clock;
    }

    internal override ServiceClock Clock { get; }

    /// <inheritdoc/>
    public override TimeSpan? GetElapsed() =>
        Clock.Now is DateTimeOffset now
            ? new TimeSpan(Math.Max(0, (now.UtcTicks - Values.TimeSince) / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond))
            : null;
}
