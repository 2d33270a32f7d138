using System.Linq;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Clock;

public sealed class ClockCorrectionErrorTests : ClockTest
{
    [Fact]
    public async Task An_unknown_entry_is_404()
    {
        var reply = await CorrectAsync(Known.Nothing, """{"duration":60}""");

        Assert.Equal((404, "The entry does not exist"), (reply.Status, reply.GeneralError.String("message")));
    }

    [Theory]
    [InlineData(Bodies.LumpSum)]
    [InlineData(Bodies.LumpSumService)]
    [InlineData(Bodies.TimeEntry)]
    public async Task An_entry_that_was_not_clocked_is_400(string body)
    {
        var reply = await CorrectAsync(await AddedAsync(body), """{"duration":60}""");

        Assert.Equal(400, reply.Status);
        Assert.Equal("The entry was not recorded with the clock", reply.SimpleError.String("message"));
    }

    [Theory]
    [InlineData("""{"time_since":"2026-03-18T14:00:00Z","duration":60}""")]
    [InlineData("""{"time_since":null,"duration":null}""")]
    [InlineData("""{"time_since_before":"2026-03-18T14:30:00Z"}""")]
    [InlineData("{}")]
    public async Task Not_exactly_one_of_start_and_duration_is_400(string body)
    {
        var reply = await CorrectAsync(await StartedAsync(), body);

        Assert.Equal(400, reply.Status);
        Assert.Equal(["time_since", "duration"], reply.ErrorFields);
    }

    [Theory]
    [InlineData("time_until")]
    [InlineData("text")]
    [InlineData("users_id")]
    public async Task An_undocumented_field_is_400_with_its_name(string field)
    {
        var reply = await CorrectAsync(await StartedAsync(), $$"""{"duration":60,"{{field}}":1}""");

        Assert.Equal((400, field), (reply.Status, reply.ErrorFields.Single()));
        Assert.Equal($"Unknown field: {field}", reply.SimpleError.String("message"));
    }

    [Theory]
    [InlineData("duration", "-1")]
    [InlineData("duration", "1.5")]
    [InlineData("duration", "\"60\"")]
    [InlineData("time_since", "\"2026-03-18T14:00:00\"")]
    [InlineData("time_since_before", "\"2026-03-18T15:30:00+01:00\"")]
    [InlineData("time_until_before", "0")]
    [InlineData("duration_before", "-1")]
    public async Task An_invalid_value_is_400_with_its_field(string field, string value)
    {
        var reply = await CorrectAsync(await StartedAsync(), $$"""{"{{field}}":{{value}}}""");

        Assert.Equal((400, field), (reply.Status, reply.ErrorFields.Single()));
        Assert.Equal($"Invalid value: {field}", reply.SimpleError.String("message"));
    }

    [Theory]
    [InlineData("time_since", "\"2026-03-18T14:30:01Z\"", "The time is in the future: time_since")]
    [InlineData(
        "time_since", "\"2026-03-17T14:29:59Z\"", "An entry of the clock cannot be longer than 24 hours: time_since")]
    [InlineData("duration", "86401", "An entry of the clock cannot be longer than 24 hours: duration")]
    public async Task A_running_entry_starts_within_the_last_24_hours(string field, string value, string message)
    {
        var id = await StartedAsync();

        var reply = await CorrectAsync(id, $$"""{"{{field}}":{{value}}}""");

        Assert.Equal((400, field), (reply.Status, reply.ErrorFields.Single()));
        Assert.Equal(message, reply.SimpleError.String("message"));
        Assert.Equal("2026-03-18T14:30:00Z", (await ReadClockAsync()).Running.String("time_since"));
    }

    [Theory]
    [InlineData("time_since", "\"2026-03-18T13:00:01Z\"", "The entry ends before it starts")]
    [InlineData(
        "time_since", "\"2026-03-17T12:59:59Z\"", "An entry of the clock cannot be longer than 24 hours: time_since")]
    [InlineData("duration", "9001", "The time is in the future: duration")]
    public async Task A_stopped_entry_ends_after_its_start_and_not_in_the_future(
        string field, string value, string message)
    {
        var id = await ClockedAsync("2026-03-18T12:00:00Z", "2026-03-18T13:00:00Z");

        var reply = await CorrectAsync(id, $$"""{"{{field}}":{{value}}}""");

        Assert.Equal((400, field), (reply.Status, reply.ErrorFields.Single()));
        Assert.Equal(message, reply.SimpleError.String("message"));
        Assert.Equal(3600, (await Owner.GetEntryAsync(id)).Entry.Long("duration"));
    }

    [Fact]
    public async Task A_stopped_entry_does_not_become_longer_than_24_hours()
    {
        var id = await ClockedAsync("2026-03-18T12:00:00Z", "2026-03-18T13:00:00Z");
        SetTime("2026-03-30T08:00:00Z");

        var reply = await CorrectAsync(id, """{"duration":86401}""");

        Assert.Equal((400, "duration"), (reply.Status, reply.ErrorFields.Single()));
        Assert.Equal(200, (await CorrectAsync(id, """{"duration":86400}""")).Status);
    }

    [Fact]
    public async Task A_worker_cannot_correct_the_clock_of_another_user()
    {
        var id = await StartedAsync();

        var reply = await Worker.SendAsync("PUT", $"v2/clock/{id}", """{"duration":60}""");

        Assert.Equal((403, "General"), (reply.Status, reply.GeneralError.String("type")));
    }
}
