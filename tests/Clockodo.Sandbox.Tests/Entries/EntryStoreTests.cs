using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Entries;

public sealed class EntryStoreTests : SandboxTest
{
    [Fact]
    public async Task Deleting_responds_with_success()
    {
        var reply = await Owner.DeleteAsync(await AddedTimeEntryAsync());

        Assert.Equal(200, reply.Status);
        Assert.Equal("""{"success":true}""", reply.Text);
    }

    [Fact]
    public async Task A_deleted_entry_is_not_found()
    {
        var id = await AddedTimeEntryAsync();

        await Owner.DeleteAsync(id);

        Assert.Equal(404, (await Owner.GetEntryAsync(id)).Status);
        Assert.Equal(404, (await Owner.EditAsync(id, "{}")).Status);
        Assert.Equal(404, (await Owner.DeleteAsync(id)).Status);
        Assert.DoesNotContain((await Owner.ListAsync()).Entries, entry => entry.Long("id") == id);
        Assert.Equal(400, Service.EntryCount);
    }

    [Fact]
    public async Task The_ID_of_a_deleted_entry_is_not_used_again()
    {
        var id = await AddedTimeEntryAsync();
        await Owner.DeleteAsync(id);

        Assert.True(await AddedTimeEntryAsync() > id);
    }
}
