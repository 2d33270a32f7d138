using System;
using Clockodo.Sandbox.Entries;
using Clockodo.Sandbox.Entries.Changing;
using Clockodo.Sandbox.Service.Errors;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Clock;

/// <summary>Changes the start or the duration of an entry of the clock.</summary>
internal sealed class ClockCorrector(EntryStore store, EntryRules rules)
{
    internal ClockCorrection Correct(StoredEntry before, SandboxCall call)
    {
        var change = ClockChangeReader.Read(call);
        ClockRules.RequireClocked(before);
        if (change.FindConflicts(before) is { Count: > 0 } conflicts)
        {
            throw RejectedRequest.General(409, Reason.EntryChanged, conflicts);
        }

        rules.RequireUnlocked(before.TimeSince);
        var since = FindStart(before, change, call.Now);
        var overlap = since is { } wanted ? Overlap.Find(store, before, wanted, before.TimeUntil ?? call.Now) : null;
        var moved = since is { } start
            ? before with { TimeSince = overlap?.FreeSince ?? start }
            : before with { TimeUntil = FindEnd(before, change, call.Now) };
        rules.RequireUnlocked(moved.TimeSince);

        var updated = moved with
        {
            Duration = moved.Span,
            TimeLastChange = call.Now,
            TimeLastChangeWorkTime = call.Now,
        };
        store.Put(updated);
        return new ClockCorrection(updated, store.FindRunning(updated.UserId), overlap);
    }

    /// <summary>The new start; null if the change concerns the end.</summary>
    private static DateTimeOffset? FindStart(StoredEntry entry, ClockChange change, DateTimeOffset now)
    {
        if (entry.TimeUntil is not { } until)
        {
            var since = change.TimeSince ?? now - ToTime(change.Duration);
            ClockRules.RequireRunningStart(since, now, change.Field);
            return since;
        }

        if (change.TimeSince is { } start)
        {
            ClockRules.RequireOrder(start, until, EntryFields.TimeSince);
            ClockRules.RequireShort(start, until, EntryFields.TimeSince);
        }

        return change.TimeSince;
    }

    private static DateTimeOffset FindEnd(StoredEntry entry, ClockChange change, DateTimeOffset now)
    {
        var until = entry.TimeSince + ToTime(change.Duration);
        ClockRules.RequirePast(until, now, EntryFields.Duration);
        ClockRules.RequireShort(entry.TimeSince, until, EntryFields.Duration);
        return until;
    }

    private static TimeSpan ToTime(long? seconds) => TimeSpan.FromTicks((seconds ?? 0) * TimeSpan.TicksPerSecond);
}
