using System;
using Clockodo.Sandbox.Entries;
using Clockodo.Sandbox.Entries.Changing;
using Clockodo.Sandbox.Service.Errors;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Clock;

/// <summary>Stops a running entry, and starts a new one with the same content if the caller wants it.</summary>
internal sealed class ClockStopper(EntryStore store, EntryRules rules)
{
    internal ClockResult Stop(StoredEntry entry, SandboxCall call, EntryAccess access)
    {
        var stop = ClockStop.Read(call);
        access.RequireUser(stop.UserId ?? entry.UserId);
        if (!entry.IsRunning || (stop.UserId ?? entry.UserId) != entry.UserId)
        {
            throw RejectedRequest.General(404, Reason.EntryNotRunning);
        }

        ClockRules.RequirePast(stop.Until, call.Now, EntryFields.TimeUntil);
        ClockRules.RequireOrder(entry.TimeSince, stop.Until, EntryFields.TimeUntil);
        rules.RequireUnlocked(entry.TimeSince);
        var next = stop.StartNew ? Repeat(entry, stop.Until, call.Now) : null;

        var end = ClockEnd.Create(entry, stop.Until, call.Now);
        store.Put(end.Stopped);
        return new ClockResult(next is null ? null : store.Add(next), end.Stopped, end.Truncated);
    }

    /// <summary>The new entry starts at the requested end, also if the old entry is cut before it.</summary>
    private StoredEntry Repeat(StoredEntry entry, DateTimeOffset since, DateTimeOffset now)
    {
        ClockRules.RequireShort(since, now, EntryFields.TimeUntil);
        var next = entry with
        {
            Billable = entry.Billable == BillingState.Billed ? BillingState.Billable : entry.Billable,
            TimeSince = since,
            TimeInsert = now,
            TimeLastChange = now,
            TimeLastChangeWorkTime = now,
            TimeClockedSince = now,
            Clocked = true,
            ClockedOffline = false,
        };
        rules.RequireAddable(next);
        return next;
    }
}
