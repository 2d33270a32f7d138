using System.Linq;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Entries;

public sealed class EntryAccessTests : SandboxTest
{
    private static readonly long Me = SandboxService.Worker.UserId;

    [Fact]
    public async Task A_worker_lists_all_own_entries()
    {
        var expected = (await Owner.ListAsync()).Entries.Where(entry => entry.Long("users_id") == Me).ToArray();

        var reply = await Worker.ListAsync();

        Assert.NotEmpty(expected);
        Assert.Equal(expected.Select(entry => entry.Long("id")), reply.Entries.Select(entry => entry.Long("id")));
        Assert.Equal(expected.Length, reply.Count);
    }

    [Fact]
    public async Task A_worker_finds_no_entries_of_other_users()
    {
        Assert.Equal(0, (await Worker.ListAsync($"filter%5Busers_id%5D={Known.OtherUser}")).Count);
    }

    [Fact]
    public async Task A_worker_sees_neither_rates_nor_revenue()
    {
        var plain = await Worker.ListAsync();
        var enhanced = await Worker.ListAsync("enhanced_list=true");

        Assert.All(plain.Entries.Concat(enhanced.Entries), entry =>
        {
            Assert.False(entry.Has("hourly_rate"));
            Assert.False(entry.Has("revenue"));
        });
        Assert.All(enhanced.Entries, entry => Assert.Equal(SandboxService.Worker.Name, entry.String("users_name")));
    }

    [Fact]
    public async Task A_worker_reads_minus_1_as_the_billing_state_of_a_lump_sum()
    {
        var entries = (await Worker.ListAsync()).Entries;

        Assert.Contains(entries, entry => entry.Long("type") != 1);
        Assert.All(
            entries,
            entry => Assert.Equal(entry.Long("type") != 1, entry.Long("billable") == -1));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(12)]
    public async Task A_filter_by_billing_state_hides_lump_sums_from_a_worker(int state)
    {
        var reply = await Worker.ListAsync($"filter%5Bbillable%5D={state}");

        Assert.All(reply.Entries, entry => Assert.Equal(1, entry.Long("type")));
    }

    [Fact]
    public async Task A_worker_adds_edits_and_deletes_own_entries()
    {
        var added = await Worker.AddAsync(Bodies.TimeEntry);
        var id = added.Entry.Long("id");

        Assert.Equal(200, added.Status);
        Assert.Equal(Me, added.Entry.Long("users_id"));
        Assert.False(added.Entry.Has("hourly_rate"));
        Assert.Equal(200, (await Worker.GetEntryAsync(id)).Status);
        Assert.Equal(200, (await Worker.EditAsync(id, """{"text":"x"}""")).Status);
        Assert.Equal(200, (await Worker.DeleteAsync(id)).Status);
    }

    [Fact]
    public async Task Any_access_to_the_entry_of_another_user_is_403()
    {
        var id = await AddedTimeEntryAsync();

        AssertForbidden(await Worker.GetEntryAsync(id));
        AssertForbidden(await Worker.EditAsync(id, """{"text":"x"}"""));
        AssertForbidden(await Worker.DeleteAsync(id));
        Assert.Equal(200, (await Owner.GetEntryAsync(id)).Status);
    }

    [Fact]
    public async Task Adding_an_entry_for_another_user_is_403()
    {
        AssertForbidden(await Worker.AddAsync(Bodies.With(Bodies.TimeEntry, "\"users_id\":234602")));
    }

    [Fact]
    public async Task Giving_an_entry_to_another_user_is_403()
    {
        var id = (await Worker.AddAsync(Bodies.TimeEntry)).Entry.Long("id");

        AssertForbidden(await Worker.EditAsync(id, """{"users_id":234602}"""));
    }

    [Fact]
    public async Task Setting_a_rate_is_403()
    {
        var id = (await Worker.AddAsync(Bodies.TimeEntry)).Entry.Long("id");

        AssertForbidden(await Worker.AddAsync(Bodies.With(Bodies.TimeEntry, "\"hourly_rate\":500")));
        AssertForbidden(await Worker.EditAsync(id, """{"hourly_rate":500}"""));
    }

    private static void AssertForbidden(Reply reply)
    {
        Assert.Equal(403, reply.Status);
        Assert.Equal("General", reply.GeneralError.String("type"));
    }
}
