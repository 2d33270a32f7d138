using System;

namespace Clockodo.Sandbox;

/// <summary>The settings of a <see cref="SandboxService"/>. The defaults are suitable for a demo.</summary>
public sealed record SandboxOptions
{
    /// <summary>The default number of entries.</summary>
    public const int DefaultEntryCount = 2000;

    /// <summary>The default seed of the demo entries.</summary>
    public const int DefaultSeed = 4711;

    /// <summary>The seed of the demo entries. The same seed and clock give identical entries.</summary>
    public int Seed { get; init; } = DefaultSeed;

    /// <summary>The clock. It is read once when the entries are created, and once for each request.</summary>
    public Func<DateTimeOffset> Clock { get; init; } = static () => DateTimeOffset.UtcNow;

    /// <summary>The initial number of entries, including the running one; 0 or more.</summary>
    public int EntryCount { get; init; } = DefaultEntryCount;

    /// <summary>The time zone of the demo company, for its working days, its office hours and the days of reports.</summary>
    public TimeZoneInfo TimeZone { get; init; } = Clockodo.Sandbox.Company.HomeTimeZone.Find();

    /// <summary>
    /// The edit lock: entries that start before this time cannot be added, changed or deleted (423).
    /// Null, the default, means no lock.
    /// </summary>
    public DateTimeOffset? LockedBefore { get; init; }
}
