using System;

namespace Clockodo.Sandbox;

/// <summary>How a <see cref="SandboxService"/> is furnished. The defaults are meant for a tour.</summary>
public sealed record SandboxOptions
{
    /// <summary>Number of entries that a sandbox holds unless it is told otherwise.</summary>
    public const int DefaultEntryCount = 2000;

    /// <summary>The seed of the demo entries unless the sandbox is told otherwise.</summary>
    public const int DefaultSeed = 4711;

    /// <summary>Chooses the demo entries. The same seed and clock give the same entries, to the byte.</summary>
    public int Seed { get; init; } = DefaultSeed;

    /// <summary>Tells the time: once when the entries are made, and once for each request.</summary>
    public Func<DateTimeOffset> Clock { get; init; } = static () => DateTimeOffset.UtcNow;

    /// <summary>How many entries there are at first; the running one counts. None is allowed.</summary>
    public int EntryCount { get; init; } = DefaultEntryCount;

    /// <summary>Where the demo company works: its days and its office hours are those of this time zone.</summary>
    public TimeZoneInfo TimeZone { get; init; } = Clockodo.Sandbox.Company.HomeTimeZone.Find();

    /// <summary>
    /// The edit lock: entries that start before this moment can be neither added nor changed nor deleted (423).
    /// Null, the default: everything can be changed.
    /// </summary>
    public DateTimeOffset? LockedBefore { get; init; }
}
