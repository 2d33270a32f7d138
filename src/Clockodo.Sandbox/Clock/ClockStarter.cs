using System;
using Clockodo.Sandbox.Company;
using Clockodo.Sandbox.Entries;
using Clockodo.Sandbox.Entries.Changing;
using Clockodo.Sandbox.Service.Errors;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Clock;

/// <summary>Starts an entry. The running entry of the user ends at the new start.</summary>
internal sealed class ClockStarter(SandboxCompany company, EntryStore store, EntryBuilder builder, EntryRules rules)
{
    internal ClockResult Start(SandboxCall call, EntryAccess access)
    {
        var start = ClockStartReader.Read(call);
        var userId = start.UserId ?? call.Caller.UserId;
        access.RequireUser(userId);
        var since = start.TimeSince ?? call.Now;
        ClockRules.RequireRunningStart(since, call.Now, EntryFields.TimeSince);

        start.TimeSince = since;
        start.Billable ??= BillableDefault.Find(company, start);
        var end = EndRunning(userId, since, call.Now);
        var started = builder.Build(EntryKind.Time, start, call) with { Clocked = true, TimeClockedSince = call.Now };
        if (end is not null)
        {
            store.Put(end.Stopped);
        }

        return new ClockResult(store.Add(started), end?.Stopped, end is { Truncated: true });
    }

    private ClockEnd? EndRunning(long userId, DateTimeOffset until, DateTimeOffset now)
    {
        if (store.FindRunning(userId) is not { } running)
        {
            return null;
        }

        if (until < running.TimeSince)
        {
            throw RejectedRequest.General(409, Reason.StartBeforeRunningEntry, EntryFields.TimeSince);
        }

        rules.RequireUnlocked(running.TimeSince);
        return ClockEnd.Create(running, until, now);
    }
}
