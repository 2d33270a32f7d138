using System;

namespace Clockodo.Sandbox.Entries;

/// <summary>An entry as it is kept. It is replaced, not changed, so that a refused edit leaves no trace.</summary>
internal sealed record StoredEntry
{
    internal required EntryKind Kind { get; init; }

    internal long Id { get; init; }

    internal required long CustomerId { get; init; }

    internal long? ProjectId { get; init; }

    internal long? SubprojectId { get; init; }

    internal required long UserId { get; init; }

    /// <summary>Of time entries and lump sums.</summary>
    internal long? ServiceId { get; init; }

    internal required int Billable { get; init; }

    internal long? TextId { get; init; }

    internal required DateTimeOffset TimeSince { get; init; }

    /// <summary>Null while the entry runs; the same as <see cref="TimeSince"/> unless it is a time entry.</summary>
    internal required DateTimeOffset? TimeUntil { get; init; }

    internal required DateTimeOffset TimeInsert { get; init; }

    internal required DateTimeOffset TimeLastChange { get; init; }

    internal DateTimeOffset TimeLastChangeWorkTime { get; init; }

    internal DateTimeOffset? TimeClockedSince { get; init; }

    /// <summary>In seconds; null while the entry runs, and unless it is a time entry.</summary>
    internal long? Duration { get; init; }

    internal bool Clocked { get; init; }

    internal bool ClockedOffline { get; init; }

    internal decimal HourlyRate { get; init; }

    internal decimal LumpSum { get; init; }

    internal long? LumpSumServiceId { get; init; }

    internal decimal LumpSumServiceAmount { get; init; }

    /// <summary>From start to end, in seconds; null while the entry runs.</summary>
    internal long? Span => TimeUntil is { } until ? (until - TimeSince).Ticks / TimeSpan.TicksPerSecond : null;
}
