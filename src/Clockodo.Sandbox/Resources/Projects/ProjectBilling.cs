using Clockodo.Sandbox.Company;
using Clockodo.Sandbox.Service.Errors;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Resources.Projects;

/// <summary>
/// Bills a project with a strict budget. <c>billed</c> is for a budget of hours only: for one of money, the amount tells
/// whether the project is billed completely.
/// </summary>
internal static class ProjectBilling
{
    private const string Billed = "billed";
    private const string BilledMoney = "billed_money";
    private const decimal LargestAmount = 99_999_999m;

    internal static SandboxProject SetBilled(SandboxProject project, SandboxCall call)
    {
        var body = ActionBody.Read(call, Billed, BilledMoney);
        var billed = body.ReadFlag(Billed);
        var money = body.ReadAmount(BilledMoney, LargestAmount);
        if (body.Has(BilledMoney) && project.Budget != SandboxBudget.Strict)
        {
            throw RejectedRequest.Unprocessable(Reason.BilledMoneyCanOnlyBeSetWithHardBudget, BilledMoney);
        }

        if (billed is not null && !(project.Budget == SandboxBudget.Strict && project.BudgetInHours))
        {
            throw RejectedRequest.Unprocessable(Reason.BilledCanOnlyBeSetWithHourBudget, Billed);
        }

        return project with
        {
            Billed = billed ?? project.Billed,
            BilledMoney = body.Has(BilledMoney) ? money : project.BilledMoney,
        };
    }
}
