using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Clock;

/// <summary>The edit lock ends at 14:00; the tests begin at 14:30.</summary>
public sealed class ClockLockedPeriodTests() : ClockTest(Known.At("2026-03-18T14:00:00Z"))
{
    private const string BeforeLock = "\"time_since\":\"2026-03-18T13:59:59Z\"";

    [Fact]
    public async Task An_entry_cannot_start_in_a_locked_period()
    {
        AssertLocked(await StartAsync(BeforeLock));
        Assert.Equal(0, Service.EntryCount);
    }

    [Fact]
    public async Task An_entry_cannot_be_moved_into_a_locked_period()
    {
        AssertLocked(await CorrectAsync(await StartedAsync(), $"{{{BeforeLock}}}"));
    }

    [Fact]
    public async Task After_the_lock_the_clock_works()
    {
        var id = await StartedAsync("\"time_since\":\"2026-03-18T14:00:00Z\"");

        Assert.Equal(200, (await CorrectAsync(id, """{"duration":60}""")).Status);
        Assert.Equal(200, (await StopAsync(id)).Status);
    }

    /// <summary>The running entry of the demo company started in a locked period.</summary>
    [Theory]
    [InlineData("POST", "v2/clock", Bodies.Clock)]
    [InlineData("PUT", "v2/clock/{0}", """{"duration":0}""")]
    [InlineData("DELETE", "v2/clock/{0}", null)]
    public async Task A_running_entry_of_a_locked_period_cannot_be_changed(string method, string path, string? body)
    {
        using var service = new SandboxService(Known.Options with { LockedBefore = Known.Now });
        using var owner = Session.Open(service);
        var id = (await owner.GetAsync("v2/clock")).Running.Long("id");

        AssertLocked(await owner.SendAsync(method, path.Replace("{0}", $"{id}"), body));
        Assert.Equal(id, (await owner.GetAsync("v2/clock")).Running.Long("id"));
    }

    private static void AssertLocked(Reply reply) =>
        Assert.Equal(
            (423, "The period is locked against changes"), (reply.Status, reply.SimpleError.String("message")));
}
