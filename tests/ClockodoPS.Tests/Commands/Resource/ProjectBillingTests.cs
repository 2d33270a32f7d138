using Clockodo.Client;
using Clockodo.Client.Resources;
using ClockodoPS.Commands;
using Xunit;

namespace ClockodoPS.Tests.Commands.Resource;

/// <summary>What is sent to bill a project, for budgets that the demo company does not have.</summary>
public sealed class ProjectBillingTests
{
    [Fact]
    public void A_budget_that_is_renewed_needs_an_amount()
    {
        Project project = With(new Budget { Amount = 400, Monetary = true, Hard = true, Interval = BudgetInterval.Monthly });

        var error = Assert.Throws<ClockodoException>(() => ProjectBilling.For(project, billed: true, amount: null));

        Assert.Equal(
            "Project Shop (7): its budget has no fixed amount (400 (money), hard, Monthly). Give -BilledAmount. Nothing was sent.", error.Message);
        Assert.Equal(new ProjectBilling(null, 300), ProjectBilling.For(project, billed: true, amount: 300));
        Assert.Equal(new ProjectBilling(null, null), ProjectBilling.For(project, billed: false, amount: null));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    public void A_budget_of_subprojects_without_amounts_needs_an_amount(int? total)
    {
        Project project = With(new Budget { FromSubprojects = true, SubprojectTotal = total, Monetary = true, Hard = true });

        Assert.Throws<ClockodoException>(() => ProjectBilling.For(project, billed: true, amount: null));
    }

    [Fact]
    public void The_amounts_of_subprojects_do_not_count_if_the_project_has_its_own()
    {
        Project project = With(new Budget { Amount = 500, SubprojectTotal = 300, Monetary = true, Hard = true });

        Assert.Equal(new ProjectBilling(null, 500), ProjectBilling.For(project, billed: true, amount: null));
    }

    private static Project With(Budget budget) => new() { Id = 7, Name = "Shop", Budget = budget };
}
