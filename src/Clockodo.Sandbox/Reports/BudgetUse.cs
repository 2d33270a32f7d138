using System.Collections.Generic;
using System.Linq;
using Clockodo.Sandbox.Company;
using Clockodo.Sandbox.Entries;

namespace Clockodo.Sandbox.Reports;

/// <summary>
/// Which billable entries a group has: of strict budgets or not, billed or not. An entry of a strict budget is billed with
/// its project, or by itself.
/// </summary>
internal sealed record BudgetUse
{
    internal bool BudgetBilled { get; private init; }

    internal bool BudgetNotBilled { get; private init; }

    internal bool OtherBilled { get; private init; }

    internal bool OtherNotBilled { get; private init; }

    internal bool BudgetUsed => BudgetBilled || BudgetNotBilled;

    internal static BudgetUse Of(IReadOnlyList<StoredEntry> entries, SandboxCompany company)
    {
        var billable = entries
            .Where(entry => entry.Billable != BillingState.NotBillable)
            .Select(entry => (Entry: entry, Project: Revenue.FindStrictBudget(entry, company)))
            .Select(item => (
                OfBudget: item.Project is not null,
                Billed: item.Entry.Billable == BillingState.Billed || item.Project is { BilledCompletely: true }))
            .ToArray();
        return new BudgetUse
        {
            BudgetBilled = billable.Contains((true, true)),
            BudgetNotBilled = billable.Contains((true, false)),
            OtherBilled = billable.Contains((false, true)),
            OtherNotBilled = billable.Contains((false, false)),
        };
    }
}
