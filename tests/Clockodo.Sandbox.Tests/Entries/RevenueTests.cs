using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Entries;

public sealed class RevenueTests() : SandboxTest(Known.Options with { EntryCount = 0 })
{
    private const string Enhanced = "enhanced_list=true";
    private const string Despite = Enhanced + "&calc_also_revenues_for_projects_with_hard_budget=true";

    [Fact]
    public async Task The_revenue_of_a_time_entry_is_duration_times_rate()
    {
        await AddedAsync(Bodies.With(Bodies.TimeEntry, "\"duration\":5070,\"hourly_rate\":84.03"));

        Assert.Equal("118.34", await RevenueAsync(Enhanced));
    }

    [Fact]
    public async Task The_revenue_of_a_lump_sum_is_its_amount()
    {
        await AddedAsync(Bodies.With(Bodies.LumpSum, "\"lumpsum\":1200.50"));

        Assert.Equal("1200.5", await RevenueAsync(Enhanced));
    }

    [Fact]
    public async Task The_revenue_of_a_lump_sum_service_is_amount_times_price()
    {
        await AddedAsync(Bodies.LumpSumService);

        Assert.Equal("74.88", await RevenueAsync(Enhanced));
    }

    [Theory]
    [InlineData("0.125", "0.13")]
    [InlineData("0.1249", "0.12")]
    public async Task Revenue_is_rounded_to_cents_half_up(string lumpSum, string revenue)
    {
        await AddedAsync(Bodies.With(Bodies.LumpSum, $"\"lumpsum\":{lumpSum}"));

        Assert.Equal(revenue, await RevenueAsync(Enhanced));
    }

    [Fact]
    public async Task An_entry_that_is_not_billable_has_no_revenue()
    {
        await AddedAsync(Bodies.With(Bodies.LumpSum, "\"billable\":0"));

        Assert.Equal("0", await RevenueAsync(Despite));
    }

    [Fact]
    public async Task A_billed_entry_keeps_its_revenue()
    {
        await AddedAsync(Bodies.With(Bodies.LumpSum, "\"billable\":2"));

        Assert.Equal("1200", await RevenueAsync(Enhanced));
    }

    [Theory]
    [InlineData(Known.StrictProject, Enhanced, "0")]
    [InlineData(Known.StrictProject, Despite, "1200")]
    [InlineData(Known.SoftProject, Enhanced, "1200")]
    [InlineData(Known.ProjectWithoutBudget, Enhanced, "1200")]
    public async Task A_strict_budget_has_revenue_only_on_request(long projectId, string parameters, string revenue)
    {
        await AddedAsync(Bodies.With(Bodies.LumpSum, $"\"projects_id\":{projectId}"));

        Assert.Equal(revenue, await RevenueAsync(parameters));
    }

    [Fact]
    public async Task The_flag_for_strict_budgets_does_not_make_a_list_enhanced()
    {
        await AddedAsync(Bodies.LumpSum);

        var entry = (await Owner.ListAsync("calc_also_revenues_for_projects_with_hard_budget=1")).Entries.Single();

        Assert.False(entry.Has("revenue"));
    }

    private async Task<string> RevenueAsync(string parameters)
    {
        JsonElement entry = (await Owner.ListAsync(parameters)).Entries.Single();
        return entry.Raw("revenue");
    }
}
