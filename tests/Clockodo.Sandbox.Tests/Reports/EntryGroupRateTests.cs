using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Reports;

/// <summary><c>hourly_rate</c> is set only if revenue can be calculated with it.</summary>
public sealed class EntryGroupRateTests : GroupTest
{
    [Fact]
    public async Task A_common_rate_is_reported()
    {
        await AddedAsync(Seconds(1800, "\"hourly_rate\":84.03"));
        await AddedAsync(Seconds(600, "\"hourly_rate\":84.03,\"billable\":1"));

        Assert.Equal(("84.03", true), await RateAsync());
    }

    [Fact]
    public async Task Different_rates_are_none()
    {
        await AddedAsync(Seconds(1800, "\"hourly_rate\":84.03"));
        await AddedAsync(Seconds(1800, "\"hourly_rate\":84.04"));

        Assert.Equal(("null", false), await RateAsync());
    }

    [Fact]
    public async Task The_rates_of_entries_that_are_not_billable_do_not_count()
    {
        await AddedAsync(Seconds(1800, "\"hourly_rate\":84.03"));
        await AddedAsync(Seconds(1800, "\"hourly_rate\":1,\"billable\":0"));

        Assert.Equal(("84.03", true), await RateAsync());
    }

    [Fact]
    public async Task Without_billable_entries_the_rate_is_0()
    {
        await AddedAsync(Seconds(1800, "\"hourly_rate\":84.03,\"billable\":0"));

        Assert.Equal(("0", true), await RateAsync());
    }

    [Theory]
    [InlineData(Bodies.LumpSum)]
    [InlineData(Bodies.LumpSumService)]
    public async Task A_lump_sum_excludes_a_rate(string lumpSum)
    {
        await AddedAsync(Seconds(1800, "\"hourly_rate\":84.03"));
        await AddedAsync(lumpSum);

        Assert.Equal(("null", false), await RateAsync());
    }

    [Theory]
    [InlineData("", "null", false)]
    [InlineData("&calc_also_revenues_for_projects_with_hard_budget=true", "84.03", true)]
    public async Task Strict_budgets_have_a_rate_only_on_request(string parameter, string rate, bool isEqual)
    {
        await AddedAsync(Seconds(1800, $"\"hourly_rate\":84.03,\"projects_id\":{Known.StrictProject}"));

        Assert.Equal((rate, isEqual), await RateAsync(parameter));
    }

    private async Task<(string Rate, bool IsEqual)> RateAsync(string parameters = "")
    {
        var group = await GroupAsync($"customers_id{parameters}");
        return (group.Raw("hourly_rate"), group.Flag("hourly_rate_is_equal_and_has_no_lumpsums"));
    }
}
