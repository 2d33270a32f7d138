namespace Clockodo.Sandbox.Entries;

/// <summary>The values of <c>billable</c>.</summary>
internal static class BillingState
{
    /// <summary>The caller has no permission to see the state.</summary>
    internal const int Hidden = -1;

    internal const int NotBillable = 0;

    internal const int Billable = 1;

    internal const int Billed = 2;

    /// <summary>A filter, not a state: <see cref="Billable"/> or <see cref="Billed"/>.</summary>
    internal const int BillableOrBilled = 12;
}
