using System.Globalization;
using System.Management.Automation;
using Clockodo.Client.Resources;
using ClockodoPS.Views;
using Xunit;

namespace ClockodoPS.Tests.Views;

/// <summary>The cells of projects with their usage.</summary>
public sealed class UsageCellTests
{
    [Theory]
    [InlineData("8400", true, null, "8400.00")]
    [InlineData("40", false, null, "40 h")]
    [InlineData("120.5", false, null, "120.5 h")]
    [InlineData("12500", true, BudgetInterval.Monthly, "12500.00/m")]
    [InlineData("40", false, BudgetInterval.Weekly, "40 h/w")]
    [InlineData("40", false, BudgetInterval.Quarterly, "40 h/q")]
    [InlineData("40", false, BudgetInterval.Yearly, "40 h/y")]
    [InlineData("99999999.99", true, null, "99999999.99")]
    [InlineData("123456789.01", true, null, "123456789")]
    [InlineData("999999999999", true, null, ">9999999")]
    [InlineData(null, true, null, "")]
    public void A_budget_has_its_unit_and_its_interval_and_is_never_cut(string? amount, bool isMonetary, BudgetInterval? interval, string expected)
    {
        var budget = new Budget { Amount = Number(amount), Monetary = isMonetary, Interval = interval };

        Assert.Equal(expected, UsageCell.Budget(Item(new Project { Budget = budget })));
    }

    [Fact]
    public void A_budget_of_subprojects_is_their_sum()
    {
        var budget = new Budget { FromSubprojects = true, SubprojectTotal = 300, Monetary = true };

        Assert.Equal("300.00", UsageCell.Budget(Item(new Project { Budget = budget })));
    }

    [Fact]
    public void Without_a_budget_the_cells_are_empty()
    {
        PSObject item = Item(new Project());

        Assert.Equal(("", "", "", ""), (UsageCell.Budget(item), UsageCell.Used(item), UsageCell.Percent(item), UsageCell.Billed(item)));
    }

    [Theory]
    [InlineData(true, "206.25")]
    [InlineData(false, "206.25 h")]
    public void What_is_used_has_the_unit_of_the_budget(bool isMonetary, string expected)
    {
        PSObject item = Item(new Project { Budget = new Budget { Amount = 40, Monetary = isMonetary } }, used: 206.24999m);

        Assert.Equal(expected, UsageCell.Used(item));
    }

    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("99.96", "100.0")]
    [InlineData("99.94", "99.9")]
    [InlineData("12345.6", "12346")]
    [InlineData("12345678", ">99999")]
    public void A_percentage_has_one_decimal_and_is_never_cut(string used, string expected)
    {
        PSObject item = Item(new Project { Budget = new Budget { Amount = 100 } }, used: Number(used));

        Assert.Equal(expected, UsageCell.Percent(item));
    }

    [Theory]
    [InlineData(true, "8400", "yes")]
    [InlineData(false, "5000", "5000.00")]
    [InlineData(false, "0", "no")]
    [InlineData(false, null, "no")]
    [InlineData(null, "5000", "")]
    public void A_hard_budget_is_billed_in_part_or_completely(bool? completely, string? money, string expected)
    {
        PSObject item = Item(new Project { BilledCompletely = completely, BilledMoney = Number(money) });

        Assert.Equal(expected, UsageCell.Billed(item));
    }

    [Fact]
    public void A_copy_from_a_file_has_the_same_cells()
    {
        var budget = new Budget { Amount = 40, Interval = BudgetInterval.Monthly, Hard = true };
        PSObject item = Item(new Project { Budget = budget, BilledCompletely = false, BilledMoney = 5 }, used: 10);

        var copy = (PSObject)PSSerializer.Deserialize(PSSerializer.Serialize(item, depth: 2));

        Assert.Equal(("40 h/m", "10 h", "5.00"), (UsageCell.Budget(copy), UsageCell.Used(copy), UsageCell.Billed(copy)));
    }

    [Theory]
    [InlineData(true, "40", "10.00")]
    [InlineData(false, "40 h", "10 h")]
    public void A_copy_from_a_job_has_the_budget_as_text(bool isMonetary, string shown, string used)
    {
        PSObject item = Item(new Project { Budget = new Budget { Amount = 40, Monetary = isMonetary, Hard = true } }, used: 10);

        var copy = (PSObject)PSSerializer.Deserialize(PSSerializer.Serialize(item, depth: 1));

        Assert.Equal((shown, used), (UsageCell.Budget(copy), UsageCell.Used(copy)));
    }

    private static PSObject Item(Project project, decimal? used = null) => new(new ProjectWithUsage(project, used, used));

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
