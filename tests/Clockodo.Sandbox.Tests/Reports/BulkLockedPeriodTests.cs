using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Reports;

/// <summary>The edit lock ends on 1 March; the demo company has entries before and after it.</summary>
public sealed class BulkLockedPeriodTests()
    : SandboxTest(Known.Options with { LockedBefore = Known.At("2026-03-01T00:00:00Z") })
{
    private const string Until = "2026-03-17T00:00:00Z";

    [Theory]
    [InlineData("2026-02-01T00:00:00Z", 423)]
    [InlineData("2026-03-01T00:00:00Z", 200)]
    public async Task A_locked_entry_prevents_the_change_of_all(string since, int status)
    {
        var reply = await Owner.SendAsync(
            "PUT", "v2/entrygroups", $$"""{"time_since":"{{since}}","time_until":"{{Until}}","billable":2}""");

        Assert.Equal(status, reply.Status);
    }

    [Theory]
    [InlineData("2026-02-01T00:00:00Z", 423)]
    [InlineData("2026-03-01T00:00:00Z", 200)]
    public async Task A_locked_entry_prevents_the_removal_of_all(string since, int status)
    {
        var reply = await Owner.SendAsync("DELETE", $"v2/entrygroups?time_since={since}&time_until={Until}");

        Assert.Equal(status, reply.Status);
    }

    [Fact]
    public async Task Groups_of_a_locked_period_can_be_read()
    {
        var reply = await Owner.GetAsync(
            "v2/entrygroups?time_since=2026-02-01T00:00:00Z&time_until=2026-02-28T00:00:00Z&grouping[]=month");

        Assert.Equal("202602", reply.Json.GetProperty("groups")[0].String("group"));
    }
}
