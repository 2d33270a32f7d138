using System.Globalization;
using Clockodo.Client.Resources;
using Xunit;

namespace Clockodo.Client.Tests.Resources;

/// <summary>What is used of the budget of a project.</summary>
public sealed class ProjectWithUsageTests
{
    [Fact]
    public void It_has_every_value_of_the_project()
    {
        Project project = ResourceText.Read(ResourceJson.Default.Project, ProjectTests.Complete);
        project.CustomerName = "ACME";

        var copy = new ProjectWithUsage(project, 1, 2);

        Assert.All(typeof(Project).GetProperties(), property =>
        {
            Assert.NotNull(property.GetValue(project));
            Assert.Equal(property.GetValue(project), property.GetValue(copy));
        });
    }

    [Fact]
    public void A_budget_in_hours_is_used_by_hours()
    {
        ProjectWithUsage project = With(new Budget { Amount = 40 }, hours: 30, revenue: 3000);

        Assert.Equal((30m, 75m), (project.Used, project.UsedPercent));
    }

    [Fact]
    public void A_budget_in_money_is_used_by_revenue()
    {
        ProjectWithUsage project = With(new Budget { Amount = 8400, Monetary = true, Hard = true }, hours: 30, revenue: 12_600);

        Assert.Equal((12_600m, 150m), (project.Used, project.UsedPercent));
    }

    [Fact]
    public void Percents_have_one_decimal()
    {
        Assert.Equal(33.3m, With(new Budget { Amount = 3 }, hours: 1).UsedPercent);
    }

    [Fact]
    public void Without_a_budget_nothing_of_it_is_used()
    {
        ProjectWithUsage project = With(budget: null, hours: 30, revenue: 3000);

        Assert.Equal((null, null), (project.Used, project.UsedPercent));
        Assert.Equal((30m, 3000m), (project.UsedHours, project.UsedRevenue));
    }

    [Fact]
    public void A_revenue_that_is_not_known_leaves_a_budget_in_money_unknown()
    {
        ProjectWithUsage project = With(new Budget { Amount = 8400, Monetary = true }, hours: 30, revenue: null);

        Assert.Equal((null, null), (project.Used, project.UsedPercent));
    }

    [Fact]
    public void A_budget_of_subprojects_has_no_percentage()
    {
        ProjectWithUsage project = With(new Budget { FromSubprojects = true, SubprojectTotal = 100 }, hours: 30);

        Assert.Equal((30m, null), (project.Used, project.UsedPercent));
    }

    [Fact]
    public void A_budget_that_is_renewed_has_no_percentage()
    {
        ProjectWithUsage project = With(new Budget { Amount = 40, Interval = BudgetInterval.Monthly }, hours: 300);

        Assert.Equal((300m, null), (project.Used, project.UsedPercent));
    }

    [Theory]
    [InlineData("0")]
    [InlineData(null)]
    public void A_budget_without_an_amount_has_no_percentage(string? amount)
    {
        decimal? number = amount is null ? null : decimal.Parse(amount, CultureInfo.InvariantCulture);

        Assert.Null(With(new Budget { Amount = number }, hours: 30).UsedPercent);
    }

    [Fact]
    public void A_hard_budget_that_was_exceeded_is_used_as_its_factor_says()
    {
        var budget = new Budget { Amount = 1000, Monetary = true, Hard = true };

        var project = new ProjectWithUsage(new Project { Budget = budget, Completed = true, RevenueFactor = 0.25m }, usedHours: 40, usedRevenue: 1000);

        Assert.Equal((4000m, 400m), (project.Used, project.UsedPercent));
    }

    [Fact]
    public void A_hard_budget_in_hours_that_was_exceeded_is_used_by_hours()
    {
        var budget = new Budget { Amount = 10, Hard = true };

        var project = new ProjectWithUsage(new Project { Budget = budget, Completed = true, RevenueFactor = 0.25m }, usedHours: 40, usedRevenue: 1000);

        Assert.Equal((40m, 400m), (project.Used, project.UsedPercent));
    }

    private static ProjectWithUsage With(Budget? budget, decimal? hours, decimal? revenue = 0) =>
        new(new Project { Budget = budget, RevenueFactor = budget is { Hard: true } ? null : 1 }, hours, revenue);
}
