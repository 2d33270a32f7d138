using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Reports;

public sealed class EntryGroupAccessTests() : GroupTest(Known.Options)
{
    private static readonly long Me = SandboxService.Worker.UserId;

    [Fact]
    public async Task A_worker_sees_groups_of_own_entries_only()
    {
        var own = (await GroupsAsync("users_id")).Single(group => group.String("group") == $"{Me}");

        var seen = Assert.Single(await GroupsAsync(Worker, "users_id"));

        Assert.Equal(($"{Me}", own.Long("duration")), (seen.String("group"), seen.Long("duration")));
    }

    [Fact]
    public async Task A_worker_finds_no_groups_of_other_users()
    {
        Assert.Empty(await GroupsAsync(Worker, $"users_id&filter[users_id]={Known.OtherUser}"));
    }

    [Fact]
    public async Task A_worker_sees_neither_money_nor_billing_nor_notes()
    {
        var groups = await GroupsAsync(
            Worker, "customers_id&calc_also_revenues_for_projects_with_hard_budget=true&round_to_minutes=15");

        Assert.All(groups, group =>
        {
            Assert.Equal(
                [
                    "group", "name", "number", "duration", "revenue", "hourly_rate", "duration_without_rounding",
                    "revenue_without_rounding", "rounding_success", "grouped_by", "restrictions",
                ],
                group.Names());
            Assert.True(group.IsNull("revenue") && group.IsNull("hourly_rate") && group.IsNull("revenue_without_rounding"));
        });
    }

    [Fact]
    public async Task The_success_of_rounding_does_not_reveal_different_rates()
    {
        const string Query = "users_id&round_to_minutes=7";
        var known = (await GroupsAsync(Query)).Single(group => group.String("group") == $"{Me}");

        var seen = Assert.Single(await GroupsAsync(Worker, Query));

        Assert.Equal((false, true), (known.Flag("rounding_success"), seen.Flag("rounding_success")));
    }

    [Fact]
    public async Task A_worker_sees_minus_1_as_the_billing_state_of_lump_sums()
    {
        var groups = await GroupsAsync(Worker, "billable is_lumpsum");

        var hidden = groups.Single(group => group.String("group") == "-1");
        Assert.Equal("", hidden.String("name"));
        Assert.All(groups, group => Assert.Equal(
            [group.String("group") == "-1" ? "1" : "0"], SubGroups(group).Select(kind => kind.String("group"))));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_filter_by_billing_state_hides_lump_sums_from_a_worker(int state)
    {
        var groups = await GroupsAsync(Worker, $"is_lumpsum&filter[billable]={state}");

        Assert.Equal(["0"], groups.Select((JsonElement group) => group.String("group")));
    }
}
