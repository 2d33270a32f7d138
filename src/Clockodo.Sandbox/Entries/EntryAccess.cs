using Clockodo.Sandbox.Service.Errors;

namespace Clockodo.Sandbox.Entries;

/// <summary>What a caller may see and do.</summary>
internal sealed class EntryAccess(SandboxAccount caller)
{
    private bool IsOwner => caller.Role == SandboxRole.Owner;

    /// <summary>Whether the caller sees hourly rates and revenue, and may set rates.</summary>
    internal bool SeesMoney => IsOwner;

    internal bool Sees(StoredEntry entry) => IsOwner || entry.UserId == caller.UserId;

    /// <summary>The billing state as the caller sees it: that of a lump sum is nothing for a worker.</summary>
    internal int BillableOf(StoredEntry entry) =>
        IsOwner || entry.Kind == EntryKind.Time ? entry.Billable : BillingState.Hidden;

    /// <summary>Refuses the work on entries of somebody else.</summary>
    internal void RequireUser(long userId)
    {
        if (!IsOwner && userId != caller.UserId)
        {
            throw RejectedRequest.General(403, Reason.EntryOfSomebodyElse);
        }
    }

    internal void RequireRates()
    {
        if (!SeesMoney)
        {
            throw RejectedRequest.General(403, Reason.RateWithoutRight, EntryFields.HourlyRate);
        }
    }
}
