using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Clock;

/// <summary>A start while an entry is running.</summary>
public sealed class ClockReplacementTests : ClockTest
{
    [Fact]
    public async Task A_start_stops_the_running_entry_now()
    {
        var first = await StartedAsync();
        SetTime("2026-03-18T15:00:00Z");

        var reply = await StartAsync();

        Assert.Equal(first, reply.Stopped.Long("id"));
        Assert.Equal("2026-03-18T15:00:00Z", reply.Stopped.String("time_until"));
        Assert.Equal(1800, reply.Stopped.Long("duration"));
        Assert.Equal("2026-03-18T15:00:00Z", reply.Stopped.String("time_last_change"));
        Assert.Equal("2026-03-18T15:00:00Z", reply.Stopped.String("time_last_change_work_time"));
        Assert.False(reply.Json.Flag("stopped_has_been_truncated"));
        Assert.NotEqual(first, reply.Running.Long("id"));
        Assert.Equal("2026-03-18T15:00:00Z", reply.Running.String("time_since"));
    }

    [Fact]
    public async Task The_running_entry_ends_where_the_new_one_starts()
    {
        await StartedAsync();
        SetTime("2026-03-18T15:00:00Z");

        var reply = await StartAsync("\"time_since\":\"2026-03-18T14:45:00Z\"");

        Assert.Equal("2026-03-18T14:45:00Z", reply.Stopped.String("time_until"));
        Assert.Equal(900, reply.Stopped.Long("duration"));
        Assert.Equal("2026-03-18T14:45:00Z", reply.Running.String("time_since"));
    }

    [Fact]
    public async Task The_stopped_entry_is_stored()
    {
        var first = await StartedAsync();

        var stopped = (await StartAsync()).Stopped;

        Assert.Equal((await Owner.GetEntryAsync(first)).Entry.GetRawText(), stopped.GetRawText());
        Assert.Equal(2, Service.EntryCount);
    }

    [Theory]
    [InlineData("2026-03-19T14:30:00Z", false)]
    [InlineData("2026-03-19T14:30:01Z", true)]
    [InlineData("2026-04-01T08:00:00Z", true)]
    public async Task A_running_entry_of_more_than_24_hours_is_cut(string now, bool truncated)
    {
        await StartedAsync();
        SetTime(now);

        var reply = await StartAsync();

        Assert.Equal("2026-03-19T14:30:00Z", reply.Stopped.String("time_until"));
        Assert.Equal(86_400, reply.Stopped.Long("duration"));
        Assert.Equal(truncated, reply.Json.Flag("stopped_has_been_truncated"));
        Assert.Equal(now, reply.Running.String("time_since"));
    }

    [Fact]
    public async Task A_start_before_that_of_the_running_entry_is_409_and_changes_nothing()
    {
        var first = await StartedAsync();

        var reply = await StartAsync("\"time_since\":\"2026-03-18T14:29:59Z\"");

        Assert.Equal((409, "time_since"), (reply.Status, reply.GeneralError.String("path")));
        Assert.Equal(first, (await ReadClockAsync()).Running.Long("id"));
        Assert.Equal(1, Service.EntryCount);
    }

    [Fact]
    public async Task A_start_at_that_of_the_running_entry_leaves_an_entry_without_length()
    {
        await StartedAsync();

        var reply = await StartAsync("\"time_since\":\"2026-03-18T14:30:00Z\"");

        Assert.Equal(0, reply.Stopped.Long("duration"));
    }

    [Fact]
    public async Task A_rejected_start_does_not_stop_the_running_entry()
    {
        var first = await StartedAsync();

        var reply = await StartAsync("\"projects_id\":498226");

        Assert.Equal(409, reply.Status);
        Assert.Equal(first, (await ReadClockAsync()).Running.Long("id"));
    }

    [Fact]
    public async Task The_clocks_of_two_users_are_independent()
    {
        var mine = await StartedAsync();

        var reply = await StartAsync(Worker);

        Assert.Equal("null", reply.Json.Raw("stopped"));
        Assert.Equal(mine, (await ReadClockAsync()).Running.Long("id"));
    }

    [Fact]
    public async Task An_owner_replaces_the_running_entry_of_another_user()
    {
        var mine = await StartedAsync();
        var other = (await StartAsync(Worker)).Running.Long("id");

        var reply = await StartAsync($"\"users_id\":{SandboxService.Worker.UserId}");

        Assert.Equal(other, reply.Stopped.Long("id"));
        Assert.Equal(SandboxService.Worker.UserId, reply.Running.Long("users_id"));
        Assert.Equal(mine, (await ReadClockAsync()).Running.Long("id"));
    }

    [Fact]
    public async Task An_entry_added_by_hand_does_not_stop_the_clock()
    {
        var id = await StartedAsync();

        var reply = await Owner.AddAsync(Bodies.TimeEntry);

        Assert.Equal(["entry"], reply.Json.Names());
        Assert.Equal(id, (await ReadClockAsync()).Running.Long("id"));
    }
}
