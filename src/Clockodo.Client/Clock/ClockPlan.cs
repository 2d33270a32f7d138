using System;
using Clockodo.Client.Entries;

namespace Clockodo.Client.Clock;

/// <summary>What the clock shows before a request, and the time that the request should send.</summary>
public sealed class ClockPlan
{
    internal ClockPlan(ClockState state, DateTimeOffset? time)
    {
        State = state;
        Time = time;
    }

    /// <summary>What the clock shows. A start will stop the running entry.</summary>
    public ClockState State { get; }

    /// <summary>The start or the end to send; null: none, so that it is the time of the request.</summary>
    public DateTimeOffset? Time { get; }

    /// <summary>An entry of the user that is still going on at <see cref="Time"/>, though it began before; null: none.</summary>
    public Entry? Overlapped { get; init; }
}
