using System.Linq;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Entries;

public sealed class EntriesResourceTests : SandboxTest
{
    [Fact]
    public async Task A_single_entry_has_text_and_rate_but_no_names()
    {
        var listed = (await Owner.ListAsync()).Entries.First(entry => entry.Long("type") == 1);

        var single = (await Owner.GetEntryAsync(listed.Long("id"))).Entry;

        Assert.Equal(["text"], single.Names().Except(listed.Names()));
        Assert.Empty(listed.Names().Except(single.Names()));
        Assert.True(single.Has("hourly_rate"));
    }

    [Fact]
    public async Task A_single_entry_equals_the_listed_one()
    {
        foreach (var listed in (await Owner.ListAsync("items_per_page=50")).Entries)
        {
            var single = (await Owner.GetEntryAsync(listed.Long("id"))).Entry;

            Assert.All(listed.Names(), name => Assert.Equal(listed.Raw(name), single.Raw(name)));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(long.MaxValue)]
    public async Task An_unknown_entry_is_404_with_an_error_and_its_code(long id)
    {
        var reply = await Owner.GetEntryAsync(id);

        Assert.Equal(404, reply.Status);
        Assert.Equal("""{"error":{"message":"The entry does not exist","code":404}}""", reply.Text);
    }

    [Fact]
    public async Task The_running_entry_has_neither_end_nor_duration()
    {
        var entry = (await Owner.ListAsync()).Entries.Single(entry => entry.IsNull("time_until"));

        Assert.True(entry.IsNull("duration"));
        Assert.False(entry.Has("offset"));
        Assert.Equal(1, entry.Long("type"));
        Assert.Equal(SandboxService.Owner.UserId, entry.Long("users_id"));
    }

    [Fact]
    public async Task A_lump_sum_ends_when_it_starts()
    {
        var lumpSums = (await Owner.ListAsync()).Entries.Where(entry => entry.Long("type") != 1).ToArray();

        Assert.NotEmpty(lumpSums);
        Assert.All(lumpSums, entry => Assert.Equal(entry.String("time_since"), entry.String("time_until")));
    }

    [Fact]
    public async Task An_entry_has_an_offset_if_duration_and_period_differ()
    {
        var ended = (await Owner.ListAsync()).Entries
            .Where(entry => entry.Long("type") == 1 && !entry.IsNull("time_until"))
            .ToArray();

        Assert.Contains(ended, entry => entry.Has("offset"));
        Assert.All(ended, entry =>
        {
            var span = (long)(entry.Time("time_until") - entry.Time("time_since")).TotalSeconds;
            var offset = entry.Has("offset") ? entry.Long("offset") : 0;
            Assert.Equal(entry.Has("offset"), offset != 0);
            Assert.Equal(entry.Long("duration"), span + offset);
        });
    }
}
