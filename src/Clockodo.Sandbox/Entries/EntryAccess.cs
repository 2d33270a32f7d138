using Clockodo.Sandbox.Service.Errors;

namespace Clockodo.Sandbox.Entries;

/// <summary>The permissions of a caller.</summary>
internal sealed class EntryAccess(SandboxAccount caller)
{
    private bool IsOwner => caller.Role == SandboxRole.Owner;

    /// <summary>Whether the caller can see hourly rates and revenue, and set rates.</summary>
    internal bool SeesMoney => IsOwner;

    internal bool Sees(StoredEntry entry) => IsOwner || entry.UserId == caller.UserId;

    /// <summary>The billing state for the caller: a worker cannot see that of a lump sum.</summary>
    internal int BillableOf(StoredEntry entry) =>
        IsOwner || entry.Kind == EntryKind.Time ? entry.Billable : BillingState.Hidden;

    /// <summary>Rejects access to entries of other users.</summary>
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
