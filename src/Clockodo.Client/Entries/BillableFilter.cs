namespace Clockodo.Client.Entries;

/// <summary>The billable states of the entries to list (<c>filter[billable]</c> of <c>v2/entries</c>).</summary>
public enum BillableFilter
{
    /// <summary>0: only entries that are not billed to the customer.</summary>
    NotBillable = 0,

    /// <summary>1: only entries that are to be billed.</summary>
    Billable = 1,

    /// <summary>2: only entries that are already billed.</summary>
    Billed = 2,

    /// <summary>12: entries that are to be billed, and entries that are already billed.</summary>
    BillableOrBilled = 12,
}
