using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Reports;

public sealed class BulkRemovalTests : BulkTest
{
    [Fact]
    public async Task The_first_request_removes_nothing()
    {
        await AddedTimeEntryAsync();

        var reply = await DeleteAsync("");

        Assert.Equal(["confirm_key", "affected_entries"], reply.Json.Names());
        Assert.Equal((1, 1), (reply.Json.Long("affected_entries"), Service.EntryCount));
    }

    [Fact]
    public async Task The_second_request_removes_the_entries()
    {
        await AddedTimeEntryAsync();
        await AddedAsync(Bodies.LumpSum);

        var reply = await DeleteAsync("", await KeyAsync(DeleteAsync("")));

        Assert.Equal("""{"success":true,"edited_entries":2}""", reply.Text);
        Assert.Equal(0, Service.EntryCount);
    }

    [Theory]
    [InlineData("filter[customers_id]=4711")]
    [InlineData("filter%5Bteams_id%5D=8140")]
    [InlineData("filter[billable]=1")]
    public async Task Only_entries_that_match_the_filter_are_removed(string filter)
    {
        await AddedTimeEntryAsync();
        var other = await AddedAsync(
            Bodies.With(Bodies.TimeEntry, "\"customers_id\":5208,\"users_id\":234602,\"billable\":0"));

        Assert.Equal(1, await RemovedAsync(filter));

        Assert.Equal([other], await IdsAsync());
    }

    [Fact]
    public async Task Only_entries_that_start_in_the_time_range_are_removed()
    {
        await AddedAsync(Bodies.With(Bodies.LumpSum, "\"time_since\":\"2025-12-31T23:59:59Z\""));
        await AddedAsync(Bodies.LumpSum);

        Assert.Equal(1, await RemovedAsync(""));
        Assert.Equal(1, Service.EntryCount);
    }

    [Fact]
    public async Task Entries_added_between_the_requests_are_removed_too()
    {
        await AddedAsync(Bodies.LumpSum);
        var key = await KeyAsync(DeleteAsync(""));
        await AddedAsync(Bodies.LumpSum);

        Assert.Equal(2, (await DeleteAsync("", key)).Json.Long("edited_entries"));
        Assert.Equal(0, Service.EntryCount);
    }

    [Theory]
    [InlineData("grouping[]=day", "grouping[]")]
    [InlineData("billable=1", "billable")]
    [InlineData("filter[users_id]=x", "filter[users_id]")]
    [InlineData("filter[billable]=12", "filter[billable]")]
    public async Task A_parameter_that_is_undocumented_or_not_valid_is_400(string query, string name)
    {
        await AddedTimeEntryAsync();

        var reply = await DeleteAsync(query);

        Assert.Equal(400, reply.Status);
        Assert.Equal([name], reply.ErrorFields);
    }

    [Fact]
    public async Task A_time_range_is_required()
    {
        var reply = await Owner.SendAsync("DELETE", "v2/entrygroups?filter[users_id]=1");

        Assert.Equal(400, reply.Status);
        Assert.Equal(["time_since"], reply.ErrorFields);
    }
}
