using Clockodo.Client.Resources;
using Xunit;

namespace Clockodo.Client.Tests.Resources;

public sealed class BudgetTests
{
    [Fact]
    public void Hours_have_a_unit() => Assert.Equal("40.5 h", new Budget { Amount = 40.5m }.ToString());

    [Fact]
    public void Money_has_no_currency_because_only_the_company_knows_it() =>
        Assert.Equal("12000 (money), hard", new Budget { Amount = 12_000m, Monetary = true, Hard = true }.ToString());

    [Fact]
    public void The_subprojects_may_have_the_amounts() =>
        Assert.Equal("from subprojects", new Budget { FromSubprojects = true }.ToString());

    [Fact]
    public void An_interval_is_named() =>
        Assert.Equal("8 h, Monthly", new Budget { Amount = 8, Interval = BudgetInterval.Monthly }.ToString());
}
