using System;
using Clockodo.Client.Entries;

namespace Clockodo.Client.Clock;

/// <summary>The clock of a user, as a response of <c>v2/clock</c> describes it.</summary>
public sealed class ClockState
{
    internal ClockState(DateTimeOffset currentTime)
    {
        CurrentTime = currentTime;
    }

    /// <summary>The running entry (<c>running</c>); null: nothing runs.</summary>
    public Entry? Running { get; init; }

    /// <summary>The entry that the request stopped, as it ended (<c>stopped</c>); null: none, or it is not readable.</summary>
    public Entry? Stopped { get; init; }

    /// <summary>Whether the stopped entry was cut at 24 hours (<c>stopped_has_been_truncated</c>).</summary>
    public bool StoppedIsTruncated { get; init; }

    /// <summary>The entry that the request corrected, as it is now (<c>updated</c>); null: the request was another one.</summary>
    public Entry? Updated { get; init; }

    /// <summary>What became of an overlap with another entry (<c>overlapping_correction</c>); null: nothing was said.</summary>
    public OverlapCorrection? Overlap { get; init; }

    /// <summary>A message of the service to the user (<c>additional_message</c>); null: none.</summary>
    public string? AdditionalMessage { get; init; }

    /// <summary>The time of the service's clock (<c>current_time</c>). The machine's own clock may differ.</summary>
    public DateTimeOffset CurrentTime { get; }
}
