using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Reports;

public sealed class BulkAccessTests : BulkTest
{
    [Fact]
    public async Task A_worker_changes_own_entries_only()
    {
        var foreign = await AddedTimeEntryAsync();
        var own = (await Worker.AddAsync(Bodies.TimeEntry)).Entry.Long("id");
        var key = await KeyAsync(PutAsync(Worker, "\"text\":\"neu\""));

        var reply = await PutAsync(Worker, "\"text\":\"neu\"", key);

        Assert.Equal(1, reply.Json.Long("edited_entries"));
        Assert.Equal("neu", (await EntryAsync(own)).String("text"));
        Assert.True((await EntryAsync(foreign)).IsNull("text"));
    }

    [Fact]
    public async Task A_worker_removes_own_entries_only()
    {
        var foreign = await AddedTimeEntryAsync();
        await Worker.AddAsync(Bodies.TimeEntry);
        var key = await KeyAsync(DeleteAsync(Worker, ""));

        Assert.Equal(1, (await DeleteAsync(Worker, "", key)).Json.Long("edited_entries"));
        Assert.Equal([foreign], await IdsAsync());
    }

    [Fact]
    public async Task A_worker_who_asks_for_entries_of_others_gets_none()
    {
        await AddedTimeEntryAsync();

        var reply = await PutAsync(Worker, $"\"text\":\"neu\",\"filter\":{{\"users_id\":{SandboxService.Owner.UserId}}}");

        Assert.Equal((200, 0), (reply.Status, reply.Json.Long("affected_entries")));
    }

    [Theory]
    [InlineData("\"users_id\":234602")]
    [InlineData("\"hourly_rate\":500")]
    public async Task A_change_that_a_worker_may_not_make_is_403_even_without_entries(string change)
    {
        var reply = await PutAsync(Worker, change);

        Assert.Equal((403, "General"), (reply.Status, reply.GeneralError.String("type")));
    }

    [Fact]
    public async Task A_filter_by_billing_state_does_not_find_the_lump_sums_of_a_worker()
    {
        await Worker.AddAsync(Bodies.LumpSum);

        var reply = await PutAsync(Worker, "\"text\":\"neu\",\"filter\":{\"billable\":1}");

        Assert.Equal(0, reply.Json.Long("affected_entries"));
    }
}
