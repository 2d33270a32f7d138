using Clockodo.Sandbox.Company;
using Clockodo.Sandbox.Entries.Changing;

namespace Clockodo.Sandbox.Entries;

/// <summary>The billing state of an entry that is started without one.</summary>
internal static class BillableDefault
{
    /// <summary>The default of the subproject, or else of the project, or else of the customer.</summary>
    internal static int Find(SandboxCompany company, EntryInput input)
    {
        var billable = company.FindSubproject(input.SubprojectId ?? 0)?.BillableDefault
            ?? company.FindProject(input.ProjectId ?? 0)?.BillableDefault
            ?? company.FindCustomer(input.CustomerId ?? 0)?.BillableDefault;
        return billable == true ? BillingState.Billable : BillingState.NotBillable;
    }
}
