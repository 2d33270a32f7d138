using System.Linq;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Reports;

public sealed class EntryGroupRoundingTests : GroupTest
{
    private const string Rate = "\"hourly_rate\":120";

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 900)]
    [InlineData(900, 900)]
    [InlineData(901, 1800)]
    public async Task A_duration_is_rounded_up(int seconds, long rounded)
    {
        await AddedAsync(Seconds(seconds));

        var group = await GroupAsync("customers_id&round_to_minutes=15");

        Assert.Equal((rounded, seconds), (group.Long("duration"), group.Long("duration_without_rounding")));
    }

    [Fact]
    public async Task The_revenue_is_that_of_the_rounded_duration()
    {
        await AddedAsync(Seconds(1, Rate));

        var group = await GroupAsync("customers_id&round_to_minutes=15");

        Assert.Equal(
            ("30", "0.03", true), (group.Raw("revenue"), group.Raw("revenue_without_rounding"), group.Flag("rounding_success")));
    }

    [Fact]
    public async Task A_group_is_rounded_and_not_its_entries()
    {
        await AddedAsync(Seconds(300, Rate));
        await AddedAsync(Seconds(300, Rate));

        var group = await GroupAsync("customers_id&round_to_minutes=15");

        Assert.Equal((900, 30m), (group.Long("duration"), group.Decimal("revenue")));
    }

    [Fact]
    public async Task Outer_groups_have_the_sums_of_the_rounded_inner_groups()
    {
        await AddedAsync(Seconds(300, Rate));
        await AddedAsync(Seconds(300, $"{Rate},\"text\":\"x\""));

        var group = await GroupAsync("customers_id texts_id&round_to_minutes=15");

        Assert.Equal([900L, 900L], SubGroups(group).Select(text => text.Long("duration")));
        Assert.Equal((1800, 60m), (group.Long("duration"), group.Decimal("revenue")));
        Assert.Equal((600, 20m), (group.Long("duration_without_rounding"), group.Decimal("revenue_without_rounding")));
    }

    [Fact]
    public async Task Different_rates_prevent_the_rounding_of_revenue()
    {
        await AddedAsync(Seconds(300, Rate));
        await AddedAsync(Seconds(300, "\"hourly_rate\":60"));

        var group = await GroupAsync("customers_id&round_to_minutes=15");

        Assert.Equal(
            (900, 15m, 15m, false),
            (group.Long("duration"), group.Decimal("revenue"), group.Decimal("revenue_without_rounding"),
                group.Flag("rounding_success")));
    }

    [Fact]
    public async Task Different_rates_do_not_matter_if_there_is_nothing_to_round()
    {
        await AddedAsync(Seconds(300, Rate));
        await AddedAsync(Seconds(600, "\"hourly_rate\":60"));

        Assert.True((await GroupAsync("customers_id&round_to_minutes=15")).Flag("rounding_success"));
    }

    [Fact]
    public async Task A_failure_in_an_inner_group_is_one_of_the_outer_group()
    {
        await AddedAsync(Seconds(300, Rate));
        await AddedAsync(Seconds(300, $"{Rate},\"text\":\"x\""));
        await AddedAsync(Seconds(300, "\"hourly_rate\":60,\"text\":\"x\""));

        var group = await GroupAsync("customers_id texts_id&round_to_minutes=15");

        Assert.Equal([false, true], SubGroups(group).Select(text => text.Flag("rounding_success")).Order());
        Assert.False(group.Flag("rounding_success"));
    }

    [Fact]
    public async Task Lump_sums_are_not_rounded()
    {
        await AddedAsync(Seconds(300, Rate));
        await AddedAsync(Bodies.With(Bodies.LumpSum, "\"lumpsum\":7.77"));

        var group = await GroupAsync("customers_id&round_to_minutes=15");

        Assert.Equal((900, 37.77m, true), (group.Long("duration"), group.Decimal("revenue"), group.Flag("rounding_success")));
    }

    [Fact]
    public async Task Time_that_is_not_billable_gets_its_share_of_the_additional_time()
    {
        await AddedAsync(Seconds(300, Rate));
        await AddedAsync(Seconds(300, $"{Rate},\"billable\":0"));

        Assert.Equal(15m, (await GroupAsync("customers_id&round_to_minutes=15")).Decimal("revenue"));
    }

    [Fact]
    public async Task A_strict_budget_has_no_revenue_to_round()
    {
        await AddedAsync(Seconds(300, $"{Rate},\"projects_id\":{Known.StrictProject}"));

        var group = await GroupAsync("customers_id&round_to_minutes=15");

        Assert.Equal(
            (900, true, true, true),
            (group.Long("duration"), group.IsNull("revenue"), group.IsNull("revenue_without_rounding"),
                group.Flag("rounding_success")));
    }

    [Theory]
    [InlineData("customers_id")]
    [InlineData("customers_id&round_to_minutes=")]
    public async Task Without_rounding_there_are_no_fields_about_it(string query)
    {
        await AddedTimeEntryAsync();

        Assert.DoesNotContain((await GroupAsync(query)).Names(), name => name.Contains("rounding"));
    }
}
