using System;
using System.Collections.Generic;
using System.Linq;
using Clockodo.Sandbox.Entries;

namespace Clockodo.Sandbox.Clock;

/// <summary>The fields of a correction: a new start or a new duration, and what the caller believes to be stored.</summary>
internal sealed class ClockChange(IReadOnlyCollection<string> given)
{
    internal DateTimeOffset? TimeSince { get; set; }

    internal long? Duration { get; set; }

    internal DateTimeOffset? TimeSinceBefore { get; set; }

    internal DateTimeOffset? TimeUntilBefore { get; set; }

    internal long? DurationBefore { get; set; }

    /// <summary>The name of the field with the new value.</summary>
    internal string Field => Duration is null ? EntryFields.TimeSince : EntryFields.Duration;

    /// <summary>The given locks that differ from the entry. A null is a value too: a running entry has no end.</summary>
    internal IReadOnlyList<string> FindConflicts(StoredEntry entry)
    {
        var locks = new (string Field, bool Matches)[]
        {
            (ClockFields.TimeSinceBefore, TimeSinceBefore == entry.TimeSince),
            (ClockFields.TimeUntilBefore, TimeUntilBefore == entry.TimeUntil),
            (ClockFields.DurationBefore, DurationBefore == entry.Duration),
        };
        return locks.Where(check => given.Contains(check.Field) && !check.Matches).Select(check => check.Field).ToArray();
    }
}
