using System.Text.Json;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Clock;

/// <summary>Corrections whose new start lies within an earlier entry.</summary>
public sealed class ClockOverlapTests : ClockTest
{
    [Theory]
    [InlineData("\"time_since\":\"2026-03-18T12:30:00Z\"")]
    [InlineData("\"duration\":7200")]
    public async Task The_start_moves_to_the_end_of_the_earlier_entry(string field)
    {
        var earlier = await AddedAsync("2026-03-18T12:00:00Z", "2026-03-18T13:00:00Z");
        var id = await StartedAsync();

        var reply = await CorrectAsync(id, $"{{{field}}}");

        Assert.Equal("2026-03-18T13:00:00Z", reply.Updated.String("time_since"));
        AssertOverlap(reply, "2026-03-18T13:00:00Z", earlier);
    }

    [Fact]
    public async Task The_start_of_a_stopped_entry_moves_too()
    {
        var earlier = await AddedAsync("2026-03-18T11:00:00Z", "2026-03-18T11:45:00Z");
        var id = await ClockedAsync("2026-03-18T12:00:00Z", "2026-03-18T13:00:00Z");

        var reply = await CorrectAsync(id, """{"time_since":"2026-03-18T11:30:00Z"}""");

        Assert.Equal("2026-03-18T11:45:00Z", reply.Updated.String("time_since"));
        Assert.Equal(4500, reply.Updated.Long("duration"));
        AssertOverlap(reply, "2026-03-18T11:45:00Z", earlier);
    }

    [Theory]
    [InlineData("2026-03-18T12:00:00Z")]
    [InlineData("2026-03-18T13:00:00Z")]
    [InlineData("2026-03-18T11:00:00Z")]
    public async Task A_start_at_an_end_of_an_entry_or_outside_of_it_is_not_moved(string since)
    {
        await AddedAsync("2026-03-18T12:00:00Z", "2026-03-18T13:00:00Z");

        var reply = await CorrectAsync(await StartedAsync(), $$"""{"time_since":"{{since}}"}""");

        Assert.Equal(since, reply.Updated.String("time_since"));
        Assert.True(reply.Json.IsNull("overlapping_correction"));
    }

    [Fact]
    public async Task The_start_moves_past_all_entries_that_contain_it()
    {
        await AddedAsync("2026-03-18T12:00:00Z", "2026-03-18T13:00:00Z");
        var last = await AddedAsync("2026-03-18T12:45:00Z", "2026-03-18T13:30:00Z");

        var reply = await CorrectAsync(await StartedAsync(), """{"time_since":"2026-03-18T12:30:00Z"}""");

        Assert.Equal("2026-03-18T13:30:00Z", reply.Updated.String("time_since"));
        AssertOverlap(reply, "2026-03-18T13:30:00Z", last);
    }

    [Fact]
    public async Task The_start_can_move_to_the_end_of_the_corrected_entry()
    {
        var earlier = await AddedAsync("2026-03-18T12:00:00Z", "2026-03-18T14:30:00Z");

        var reply = await CorrectAsync(await StartedAsync(), """{"time_since":"2026-03-18T12:30:00Z"}""");

        Assert.Equal("2026-03-18T14:30:00Z", reply.Updated.String("time_since"));
        AssertOverlap(reply, "2026-03-18T14:30:00Z", earlier);
    }

    [Fact]
    public async Task Without_free_time_before_the_end_the_start_is_not_moved()
    {
        var longer = await AddedAsync("2026-03-18T12:00:00Z", "2026-03-18T18:00:00Z");

        var reply = await CorrectAsync(await StartedAsync(), """{"time_since":"2026-03-18T12:30:00Z"}""");

        Assert.Equal("2026-03-18T12:30:00Z", reply.Updated.String("time_since"));
        AssertOverlap(reply, null, longer);
    }

    [Fact]
    public async Task Entries_of_other_users_do_not_overlap()
    {
        await Worker.AddAsync(Bodies.With(
            Bodies.TimeEntry, "\"time_since\":\"2026-03-18T12:00:00Z\",\"time_until\":\"2026-03-18T13:00:00Z\""));

        var reply = await CorrectAsync(await StartedAsync(), """{"time_since":"2026-03-18T12:30:00Z"}""");

        Assert.Equal("2026-03-18T12:30:00Z", reply.Updated.String("time_since"));
    }

    [Fact]
    public async Task An_entry_does_not_overlap_with_its_own_old_time()
    {
        var id = await ClockedAsync("2026-03-18T12:00:00Z", "2026-03-18T13:00:00Z");

        var reply = await CorrectAsync(id, """{"time_since":"2026-03-18T12:30:00Z"}""");

        Assert.Equal("2026-03-18T12:30:00Z", reply.Updated.String("time_since"));
        Assert.True(reply.Json.IsNull("overlapping_correction"));
    }

    [Fact]
    public async Task A_new_duration_of_a_stopped_entry_may_overlap_with_later_entries()
    {
        var id = await ClockedAsync("2026-03-18T12:00:00Z", "2026-03-18T12:30:00Z");
        await AddedAsync("2026-03-18T12:30:00Z", "2026-03-18T13:00:00Z");

        var reply = await CorrectAsync(id, """{"duration":3600}""");

        Assert.Equal("2026-03-18T13:00:00Z", reply.Updated.String("time_until"));
        Assert.True(reply.Json.IsNull("overlapping_correction"));
    }

    private static void AssertOverlap(Reply reply, string? freeSince, long previous)
    {
        var correction = reply.Json.GetProperty("overlapping_correction");
        Assert.Equal(["overlapping", "overlapping_free_time_since", "truncate_previous_entry"], correction.Names());
        Assert.Equal(JsonValueKind.True, correction.GetProperty("overlapping").ValueKind);
        Assert.Equal(freeSince, correction.String("overlapping_free_time_since"));
        Assert.Equal(previous, correction.Long("truncate_previous_entry"));
    }
}
