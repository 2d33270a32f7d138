using System;
using Clockodo.Sandbox.Entries;
using Clockodo.Sandbox.Service.Errors;

namespace Clockodo.Sandbox.Clock;

/// <summary>The rules for the times of the clock.</summary>
internal static class ClockRules
{
    internal static readonly TimeSpan LongestEntry = TimeSpan.FromHours(24);

    internal static void RequirePast(DateTimeOffset time, DateTimeOffset now, string field)
    {
        if (time > now)
        {
            throw RejectedRequest.Invalid(Reason.TimeInFuture, field);
        }
    }

    /// <summary>Rejects a time before the start.</summary>
    internal static void RequireOrder(DateTimeOffset since, DateTimeOffset until, string field)
    {
        if (until < since)
        {
            throw RejectedRequest.Invalid(Reason.EndBeforeStart, field);
        }
    }

    internal static void RequireShort(DateTimeOffset since, DateTimeOffset until, string field)
    {
        if (until - since > LongestEntry)
        {
            throw RejectedRequest.Invalid(Reason.EntryTooLong, field);
        }
    }

    /// <summary>Rejects a start of a running entry in the future, or more than 24 hours ago.</summary>
    internal static void RequireRunningStart(DateTimeOffset since, DateTimeOffset now, string field)
    {
        RequirePast(since, now, field);
        RequireShort(since, now, field);
    }

    /// <summary>Rejects lump sums, and time entries that were added by hand.</summary>
    internal static void RequireClocked(StoredEntry entry)
    {
        if (!entry.IsRunning && !entry.Clocked)
        {
            throw RejectedRequest.Invalid(Reason.EntryNotClocked);
        }
    }
}
