using System;

namespace Clockodo.Sandbox.Entries;

/// <summary>An entry in the store. It is immutable, so that a rejected edit has no effect.</summary>
internal sealed record StoredEntry
{
    internal required EntryKind Kind { get; init; }

    internal long Id { get; init; }

    internal required long CustomerId { get; init; }

    internal long? ProjectId { get; init; }

    internal long? SubprojectId { get; init; }

    internal required long UserId { get; init; }

    /// <summary>For time entries and lump sums.</summary>
    internal long? ServiceId { get; init; }

    internal required int Billable { get; init; }

    internal long? TextId { get; init; }

    internal required DateTimeOffset TimeSince { get; init; }

    /// <summary>
    /// Null while the entry is running; equal to <see cref="TimeSince"/> for lump sums and lump sum services.
    /// </summary>
    internal required DateTimeOffset? TimeUntil { get; init; }

    internal required DateTimeOffset TimeInsert { get; init; }

    internal required DateTimeOffset TimeLastChange { get; init; }

    internal DateTimeOffset TimeLastChangeWorkTime { get; init; }

    internal DateTimeOffset? TimeClockedSince { get; init; }

    /// <summary>In seconds; null while the entry is running, and for lump sums and lump sum services.</summary>
    internal long? Duration { get; init; }

    internal bool Clocked { get; init; }

    internal bool ClockedOffline { get; init; }

    internal decimal HourlyRate { get; init; }

    internal decimal LumpSum { get; init; }

    internal long? LumpSumServiceId { get; init; }

    internal decimal LumpSumServiceAmount { get; init; }

    /// <summary>Only time entries can be running.</summary>
    internal bool IsRunning => TimeUntil is null;

    /// <summary>The time from start to end, in seconds; null while the entry is running.</summary>
    internal long? Span => TimeUntil is { } until ? (until - TimeSince).Ticks / TimeSpan.TicksPerSecond : null;
}
