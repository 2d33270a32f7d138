using System;
using Clockodo.Sandbox.Entries;

namespace Clockodo.Sandbox.Clock;

/// <summary>A running entry with its end.</summary>
internal sealed record ClockEnd(StoredEntry Stopped, bool Truncated)
{
    /// <summary>Ends an entry; one of more than 24 hours is cut.</summary>
    internal static ClockEnd Create(StoredEntry running, DateTimeOffset until, DateTimeOffset now)
    {
        var latest = running.TimeSince + ClockRules.LongestEntry;
        var ended = running with
        {
            TimeUntil = until > latest ? latest : until,
            TimeLastChange = now,
            TimeLastChangeWorkTime = now,
        };
        return new ClockEnd(ended with { Duration = ended.Span }, until > latest);
    }
}
