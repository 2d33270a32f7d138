namespace Clockodo.Client.Entries;

/// <summary>Which billable states a list is limited to (<c>filter[billable]</c> of <c>v2/entries</c>).</summary>
public enum BillableFilter
{
    /// <summary>0: only what is not billed to the customer.</summary>
    NotBillable = 0,

    /// <summary>1: only what is to be billed.</summary>
    Billable = 1,

    /// <summary>2: only what has been billed already.</summary>
    Billed = 2,

    /// <summary>12: what is to be billed, and what has been billed already.</summary>
    BillableOrBilled = 12,
}
