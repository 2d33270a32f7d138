using System.Linq;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Entries.Changing;

public sealed class LockedPeriodTests()
    : SandboxTest(Known.Options with { LockedBefore = Known.At("2026-03-01T00:00:00Z") })
{
    [Fact]
    public async Task An_entry_of_a_locked_period_can_be_read()
    {
        Assert.Equal(200, (await Owner.GetEntryAsync(await LockedAsync())).Status);
    }

    [Fact]
    public async Task An_entry_of_a_locked_period_cannot_be_changed()
    {
        AssertLocked(await Owner.EditAsync(await LockedAsync(), """{"text":"x"}"""));
    }

    [Fact]
    public async Task An_entry_of_a_locked_period_cannot_be_deleted()
    {
        AssertLocked(await Owner.DeleteAsync(await LockedAsync()));
        Assert.Equal(400, Service.EntryCount);
    }

    [Fact]
    public async Task An_entry_cannot_be_added_to_a_locked_period()
    {
        AssertLocked(await Owner.AddAsync(Bodies.With(Bodies.LumpSum, "\"time_since\":\"2026-02-28T23:59:59Z\"")));
    }

    [Fact]
    public async Task An_entry_cannot_be_moved_into_a_locked_period()
    {
        AssertLocked(await Owner.EditAsync(
            await AddedAsync(Bodies.LumpSum), """{"time_since":"2026-02-28T23:59:59Z"}"""));
    }

    [Fact]
    public async Task An_entry_at_the_end_of_the_lock_can_be_changed()
    {
        var reply = await Owner.AddAsync(Bodies.With(Bodies.LumpSum, "\"time_since\":\"2026-03-01T00:00:00Z\""));

        Assert.Equal(200, reply.Status);
        Assert.Equal(200, (await Owner.DeleteAsync(reply.Entry.Long("id"))).Status);
    }

    private async Task<long> LockedAsync() => (await Owner.ListAsync("items_per_page=1")).Entries.Single().Long("id");

    private static void AssertLocked(Reply reply)
    {
        Assert.Equal(423, reply.Status);
        Assert.Equal("""{"error":{"message":"The period is locked against changes","code":423}}""", reply.Text);
    }
}
