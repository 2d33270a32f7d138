namespace Clockodo.Client.Entries;

/// <summary>
/// Whether an entry is billable (<c>billable</c> of <c>v2/entries</c>). A value that this version does not know is kept as a
/// number.
/// </summary>
public enum BillableState
{
    /// <summary>−1: unknown, because the user of the connection may not see it.</summary>
    Unknown = -1,

    /// <summary>0: it is not billed to the customer.</summary>
    NotBillable = 0,

    /// <summary>1: it is to be billed.</summary>
    Billable = 1,

    /// <summary>2: it is already billed.</summary>
    Billed = 2,
}
