using System.Linq;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Clock;

public sealed class ClockStopErrorTests : ClockTest
{
    [Fact]
    public async Task An_unknown_entry_is_404()
    {
        var reply = await StopAsync(Known.Nothing);

        Assert.Equal((404, "The entry does not exist"), (reply.Status, reply.GeneralError.String("message")));
    }

    [Fact]
    public async Task A_stopped_entry_is_404()
    {
        var id = await ClockedAsync("2026-03-18T13:00:00Z", "2026-03-18T14:00:00Z");

        AssertNotRunning(await StopAsync(id));
    }

    [Fact]
    public async Task A_lump_sum_is_404()
    {
        AssertNotRunning(await StopAsync(await AddedAsync(Bodies.LumpSum)));
    }

    [Fact]
    public async Task A_running_entry_of_another_user_than_users_id_is_404()
    {
        var id = await StartedAsync();

        AssertNotRunning(await StopAsync(id, $"users_id={SandboxService.Worker.UserId}"));
        Assert.Equal(id, (await ReadClockAsync()).Running.Long("id"));
    }

    [Theory]
    [InlineData("2026-03-18T14:29:59Z", "The entry ends before it starts")]
    [InlineData("2026-03-18T15:00:01Z", "The time is in the future: time_until")]
    public async Task An_end_before_the_start_or_in_the_future_is_400(string until, string message)
    {
        var id = await StartedAsync();
        SetTime("2026-03-18T15:00:00Z");

        var reply = await StopAsync(id, $"time_until={until}");

        Assert.Equal((400, "time_until"), (reply.Status, reply.ErrorFields.Single()));
        Assert.Equal(message, reply.SimpleError.String("message"));
        Assert.Equal(id, (await ReadClockAsync()).Running.Long("id"));
    }

    [Theory]
    [InlineData("time_until", "2026-03-18")]
    [InlineData("time_until", "2026-03-18 14:30:00")]
    [InlineData("time_until", "2026-03-18T14:30:00.0Z")]
    [InlineData("time_until", "2026-03-18T15:30:00%2B01:00")]
    [InlineData("away", "-1")]
    [InlineData("away", "true")]
    [InlineData("start_new", "yes")]
    [InlineData("users_id", "0")]
    [InlineData("users_id", "me")]
    public async Task An_invalid_parameter_is_400_with_its_name(string name, string value)
    {
        var id = await StartedAsync();

        var reply = await StopAsync(id, $"{name}={value}");

        Assert.Equal((400, name), (reply.Status, reply.ErrorFields.Single()));
        Assert.Equal($"Invalid parameter: {name}", reply.SimpleError.String("message"));
        Assert.Equal(id, (await ReadClockAsync()).Running.Long("id"));
    }

    [Fact]
    public async Task A_new_entry_cannot_start_more_than_24_hours_ago()
    {
        var id = await StartedAsync();
        SetTime("2026-03-25T08:00:00Z");

        var reply = await StopAsync(id, "start_new=true&time_until=2026-03-24T07:59:59Z");

        Assert.Equal((400, "time_until"), (reply.Status, reply.ErrorFields.Single()));
        Assert.Equal(id, (await ReadClockAsync()).Running.Long("id"));
    }

    [Fact]
    public async Task A_worker_cannot_stop_the_clock_of_another_user()
    {
        var id = await StartedAsync();

        var reply = await Worker.SendAsync("DELETE", $"v2/clock/{id}");

        Assert.Equal((403, "General"), (reply.Status, reply.GeneralError.String("type")));
        Assert.Equal(id, (await ReadClockAsync()).Running.Long("id"));
    }

    [Fact]
    public async Task A_worker_cannot_name_another_user()
    {
        var id = (await StartAsync(Worker)).Running.Long("id");

        Assert.Equal(403, (await Worker.SendAsync("DELETE", $"v2/clock/{id}?users_id={Me}")).Status);
    }

    private static void AssertNotRunning(Reply reply) =>
        Assert.Equal((404, "The entry is not running"), (reply.Status, reply.GeneralError.String("message")));
}
