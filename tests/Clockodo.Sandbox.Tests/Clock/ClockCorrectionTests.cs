using System.Text.Json;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Clock;

public sealed class ClockCorrectionTests : ClockTest
{
    [Theory]
    [InlineData("\"time_since\":\"2026-03-18T13:00:00Z\"", "2026-03-18T13:00:00Z")]
    [InlineData("\"duration\":5400", "2026-03-18T13:30:00Z")]
    [InlineData("\"duration\":0", "2026-03-18T15:00:00Z")]
    [InlineData("\"duration\":86400", "2026-03-17T15:00:00Z")]
    [InlineData("\"duration\":5400,\"time_since\":null", "2026-03-18T13:30:00Z")]
    [InlineData("\"duration\":null,\"time_since\":\"2026-03-18T15:00:00Z\"", "2026-03-18T15:00:00Z")]
    public async Task A_running_entry_gets_another_start(string field, string since)
    {
        var id = await StartedAsync();
        SetTime("2026-03-18T15:00:00Z");

        var reply = await CorrectAsync(id, $"{{{field}}}");

        Assert.Equal(200, reply.Status);
        Assert.Equal(since, reply.Updated.String("time_since"));
        Assert.True(reply.Updated.IsNull("time_until"));
        Assert.True(reply.Updated.IsNull("duration"));
        Assert.Equal("2026-03-18T14:30:00Z", reply.Updated.String("time_clocked_since"));
        Assert.Equal("2026-03-18T15:00:00Z", reply.Updated.String("time_last_change_work_time"));
    }

    [Fact]
    public async Task A_response_has_the_running_entry_and_the_time()
    {
        var id = await StartedAsync();

        var reply = await CorrectAsync(id, """{"duration":60}""");

        Assert.Equal(["updated", "running", "overlapping_correction", "current_time"], reply.Json.Names());
        Assert.Equal((await Owner.GetEntryAsync(id)).Entry.GetRawText(), reply.Updated.GetRawText());
        Assert.Equal(reply.Updated.GetRawText(), reply.Running.GetRawText());
        Assert.True(reply.Json.IsNull("overlapping_correction"));
        Assert.Equal("2026-03-18T14:30:00Z", reply.Json.String("current_time"));
    }

    [Fact]
    public async Task A_duration_moves_the_end_of_a_stopped_entry()
    {
        var id = await ClockedAsync("2026-03-18T12:00:00Z", "2026-03-18T13:00:00Z");

        var reply = await CorrectAsync(id, """{"duration":5400}""");

        Assert.Equal("2026-03-18T12:00:00Z", reply.Updated.String("time_since"));
        Assert.Equal("2026-03-18T13:30:00Z", reply.Updated.String("time_until"));
        Assert.Equal(5400, reply.Updated.Long("duration"));
    }

    [Fact]
    public async Task A_start_leaves_the_end_of_a_stopped_entry()
    {
        var id = await ClockedAsync("2026-03-18T12:00:00Z", "2026-03-18T13:00:00Z");

        var reply = await CorrectAsync(id, """{"time_since":"2026-03-18T12:50:00Z"}""");

        Assert.Equal("2026-03-18T12:50:00Z", reply.Updated.String("time_since"));
        Assert.Equal("2026-03-18T13:00:00Z", reply.Updated.String("time_until"));
        Assert.Equal(600, reply.Updated.Long("duration"));
    }

    [Fact]
    public async Task A_stopped_entry_of_an_earlier_week_can_be_corrected()
    {
        var id = await ClockedAsync("2026-03-18T12:00:00Z", "2026-03-18T13:00:00Z");
        SetTime("2026-03-30T08:00:00Z");

        var reply = await CorrectAsync(id, """{"time_since":"2026-03-18T11:00:00Z"}""");

        Assert.Equal(7200, reply.Updated.Long("duration"));
    }

    [Fact]
    public async Task Beside_a_stopped_entry_the_running_one_is_in_the_response()
    {
        var stopped = await ClockedAsync("2026-03-18T12:00:00Z", "2026-03-18T13:00:00Z");
        var running = await StartedAsync();

        var reply = await CorrectAsync(stopped, """{"duration":60}""");

        Assert.Equal((stopped, running), (reply.Updated.Long("id"), reply.Running.Long("id")));
    }

    [Fact]
    public async Task Without_a_running_entry_there_is_none_in_the_response()
    {
        var id = await ClockedAsync("2026-03-18T12:00:00Z", "2026-03-18T13:00:00Z");

        Assert.Equal(JsonValueKind.Null, (await CorrectAsync(id, """{"duration":60}""")).Running.ValueKind);
    }

    [Fact]
    public async Task An_owner_corrects_the_clock_of_another_user()
    {
        await StartedAsync();
        var other = (await StartAsync(Worker)).Running.Long("id");

        var reply = await CorrectAsync(other, """{"duration":60}""");

        Assert.Equal(other, reply.Running.Long("id"));
        Assert.Equal("2026-03-18T14:29:00Z", reply.Updated.String("time_since"));
    }
}
