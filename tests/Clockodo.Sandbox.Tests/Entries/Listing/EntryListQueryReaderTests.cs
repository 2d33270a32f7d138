using System.Linq;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Entries.Listing;

public sealed class EntryListQueryReaderTests() : SandboxTest(Known.Options with { EntryCount = 0 })
{
    [Theory]
    [InlineData("2026-03-16T07:59:59Z", "2026-03-16T08:00:01Z", true)]
    [InlineData("2026-03-16T08:00:00Z", "2026-03-16T08:00:00Z", true)]
    [InlineData("2026-03-16T08:00:00Z", "2026-03-17T00:00:00Z", true)]
    [InlineData("2026-03-16T00:00:00Z", "2026-03-16T08:00:00Z", true)]
    [InlineData("2026-03-16T08:00:01Z", "2026-03-17T00:00:00Z", false)]
    [InlineData("2026-03-16T00:00:00Z", "2026-03-16T07:59:59Z", false)]
    public async Task A_period_contains_the_entries_that_start_in_it(string since, string until, bool found)
    {
        await AddedTimeEntryAsync();

        var reply = await Owner.GetAsync($"v2/entries?time_since={since}&time_until={until}");

        Assert.Equal(found ? 1 : 0, reply.Count);
    }

    [Fact]
    public async Task A_time_may_have_escaped_colons()
    {
        await AddedTimeEntryAsync();

        var reply = await Owner.GetAsync(
            "v2/entries?time_since=2026-03-16T08%3A00%3A00Z&time_until=2026-03-16T08%3A00%3A00Z");

        Assert.Equal(1, reply.Count);
    }

    [Theory]
    [InlineData("%20")]
    [InlineData("+")]
    public async Task A_time_with_a_space_is_UTC(string blank)
    {
        await AddedTimeEntryAsync();

        var reply = await Owner.GetAsync(
            $"v2/entries?time_since=2026-03-16{blank}08:00:00&time_until=2026-03-16{blank}08:00:00");

        Assert.Equal(1, reply.Count);
    }

    [Theory]
    [InlineData("2026-03-16")]
    [InlineData("2026-03-16T08:00:00")]
    [InlineData("2026-03-16T08:00Z")]
    [InlineData("2026-03-16T08:00:00.000Z")]
    [InlineData("2026-03-16T08:00:00%2B01:00")]
    [InlineData("16.03.2026%2008:00:00")]
    [InlineData("2026-02-30T08:00:00Z")]
    [InlineData("1773648000")]
    [InlineData("yesterday")]
    public async Task Any_other_time_is_400_with_the_parameter(string time)
    {
        var since = await Owner.GetAsync($"v2/entries?time_since={time}&time_until=2030-01-01T00:00:00Z");
        var until = await Owner.GetAsync($"v2/entries?time_since=2000-01-01T00:00:00Z&time_until={time}");

        Assert.Equal((400, "time_since"), (since.Status, since.ErrorFields.Single()));
        Assert.Equal((400, "time_until"), (until.Status, until.ErrorFields.Single()));
    }

    [Theory]
    [InlineData("time_until=2030-01-01T00:00:00Z", "time_since")]
    [InlineData("time_since=2030-01-01T00:00:00Z", "time_until")]
    [InlineData("time_since=&time_until=2030-01-01T00:00:00Z", "time_since")]
    public async Task Both_ends_are_required(string query, string missing)
    {
        var reply = await Owner.GetAsync($"v2/entries?{query}");

        Assert.Equal(400, reply.Status);
        Assert.Equal([missing], reply.ErrorFields);
        Assert.Equal($"Required parameter missing: {missing}", reply.SimpleError.String("message"));
        Assert.Equal(400, reply.SimpleError.Long("code"));
    }

    [Fact]
    public async Task A_period_that_ends_before_it_begins_is_400()
    {
        var reply = await Owner.GetAsync(
            "v2/entries?time_since=2026-03-17T00:00:00Z&time_until=2026-03-16T00:00:00Z");

        Assert.Equal(400, reply.Status);
        Assert.Equal(["time_since", "time_until"], reply.ErrorFields);
    }
}
