namespace Clockodo.Client.Entries;

/// <summary>
/// Whether an entry is billable (<c>billable</c> of <c>v2/entries</c>). A number the service may add later is kept
/// as it is.
/// </summary>
public enum BillableState
{
    /// <summary>−1: the service does not tell, because the user has no right to know.</summary>
    Unknown = -1,

    /// <summary>0: it is not billed to the customer.</summary>
    NotBillable = 0,

    /// <summary>1: it is to be billed.</summary>
    Billable = 1,

    /// <summary>2: it has been billed already.</summary>
    Billed = 2,
}
