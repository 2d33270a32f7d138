using System.Text.Json;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Clock;

public sealed class ClockStopTests : ClockTest
{
    [Fact]
    public async Task A_stop_ends_the_running_entry_now()
    {
        var id = await StartedAsync();
        SetTime("2026-03-18T15:00:00Z");

        var reply = await StopAsync(id);

        Assert.Equal(200, reply.Status);
        Assert.Equal(["running", "stopped", "stopped_has_been_truncated", "current_time"], reply.Json.Names());
        Assert.Equal(JsonValueKind.Null, reply.Running.ValueKind);
        Assert.Equal(id, reply.Stopped.Long("id"));
        Assert.Equal("2026-03-18T15:00:00Z", reply.Stopped.String("time_until"));
        Assert.Equal(1800, reply.Stopped.Long("duration"));
        Assert.Equal("2026-03-18T15:00:00Z", reply.Stopped.String("time_last_change_work_time"));
        Assert.True(reply.Stopped.Flag("clocked"));
        Assert.False(reply.Json.Flag("stopped_has_been_truncated"));
        Assert.Equal("2026-03-18T15:00:00Z", reply.Json.String("current_time"));
    }

    [Fact]
    public async Task After_a_stop_nothing_is_running()
    {
        var id = await StartedAsync();

        var stopped = (await StopAsync(id)).Stopped;

        Assert.Equal(JsonValueKind.Null, (await ReadClockAsync()).Running.ValueKind);
        Assert.Equal((await Owner.GetEntryAsync(id)).Entry.GetRawText(), stopped.GetRawText());
    }

    [Theory]
    [InlineData("2026-03-18T14:30:00Z", 0)]
    [InlineData("2026-03-18T14:40:00Z", 600)]
    [InlineData("2026-03-18T15:00:00Z", 1800)]
    public async Task A_stop_can_be_at_an_earlier_time(string until, long duration)
    {
        var id = await StartedAsync();
        SetTime("2026-03-18T15:00:00Z");

        var stopped = (await StopAsync(id, $"time_until={until}")).Stopped;

        Assert.Equal((until, duration), (stopped.String("time_until"), stopped.Long("duration")));
    }

    [Theory]
    [InlineData("2026-03-19T14:30:00Z", false)]
    [InlineData("2026-03-19T14:30:01Z", true)]
    public async Task An_entry_of_more_than_24_hours_is_cut(string now, bool truncated)
    {
        var id = await StartedAsync();
        SetTime(now);

        var reply = await StopAsync(id);

        Assert.Equal("2026-03-19T14:30:00Z", reply.Stopped.String("time_until"));
        Assert.Equal(86_400, reply.Stopped.Long("duration"));
        Assert.Equal(truncated, reply.Json.Flag("stopped_has_been_truncated"));
    }

    [Fact]
    public async Task Start_new_repeats_the_entry_from_the_end()
    {
        var id = await StartedAsync(
            "\"projects_id\":512004,\"subprojects_id\":310440,\"text\":\"Weiter\",\"billable\":0");
        SetTime("2026-03-18T15:00:00Z");

        var reply = await StopAsync(id, "start_new=true&time_until=2026-03-18T14:50:00Z");

        Assert.Equal("2026-03-18T14:50:00Z", reply.Stopped.String("time_until"));
        Assert.NotEqual(id, reply.Running.Long("id"));
        Assert.Equal("2026-03-18T14:50:00Z", reply.Running.String("time_since"));
        Assert.True(reply.Running.IsNull("time_until"));
        Assert.True(reply.Running.IsNull("duration"));
        Assert.Equal("2026-03-18T15:00:00Z", reply.Running.String("time_clocked_since"));
        Assert.Equal("2026-03-18T15:00:00Z", reply.Running.String("time_insert"));
        foreach (var field in new[]
                 {
                     "customers_id", "projects_id", "subprojects_id", "services_id", "users_id", "billable", "texts_id",
                     "hourly_rate", "clocked",
                 })
        {
            Assert.Equal(reply.Stopped.Raw(field), reply.Running.Raw(field));
        }
    }

    [Fact]
    public async Task Start_new_leaves_the_new_entry_running()
    {
        var running = (await StopAsync(await StartedAsync(), "start_new=true")).Running;

        Assert.Equal(running.Long("id"), (await ReadClockAsync()).Running.Long("id"));
        Assert.Equal(2, Service.EntryCount);
    }

    [Fact]
    public async Task Start_new_starts_at_the_requested_end_of_an_entry_that_is_cut()
    {
        var id = await StartedAsync();
        SetTime("2026-03-25T08:00:00Z");

        var reply = await StopAsync(id, "start_new=true");

        Assert.Equal("2026-03-19T14:30:00Z", reply.Stopped.String("time_until"));
        Assert.Equal("2026-03-25T08:00:00Z", reply.Running.String("time_since"));
    }

    [Fact]
    public async Task Start_new_does_not_repeat_that_the_entry_is_billed()
    {
        var id = await StartedAsync();
        await Owner.EditAsync(id, """{"billable":2}""");

        var reply = await StopAsync(id, "start_new=true");

        Assert.Equal((2, 1), (reply.Stopped.Long("billable"), reply.Running.Long("billable")));
    }

    [Theory]
    [InlineData("start_new=false")]
    [InlineData("start_new=")]
    [InlineData("away=0")]
    [InlineData("away=600")]
    public async Task Other_parameters_have_no_effect(string query)
    {
        var reply = await StopAsync(await StartedAsync(), query);

        Assert.Equal((200, JsonValueKind.Null), (reply.Status, reply.Running.ValueKind));
        Assert.Equal(0, reply.Stopped.Long("duration"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("users_id=234579")]
    public async Task An_owner_stops_the_clock_of_another_user(string query)
    {
        var mine = await StartedAsync();
        var other = (await StartAsync(Worker)).Running.Long("id");

        var reply = await StopAsync(other, query);

        Assert.Equal(other, reply.Stopped.Long("id"));
        Assert.Equal(mine, (await ReadClockAsync()).Running.Long("id"));
    }

    [Fact]
    public async Task A_worker_stops_the_own_clock()
    {
        var id = (await StartAsync(Worker)).Running.Long("id");

        var reply = await Worker.SendAsync("DELETE", $"v2/clock/{id}");

        Assert.Equal(id, reply.Stopped.Long("id"));
        Assert.False(reply.Stopped.Has("hourly_rate"));
    }
}
