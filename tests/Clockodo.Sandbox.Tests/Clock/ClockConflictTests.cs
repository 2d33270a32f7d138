using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Clock;

/// <summary>Corrections with the values that the caller believes to be stored.</summary>
public sealed class ClockConflictTests : ClockTest
{
    [Theory]
    [InlineData("\"time_since_before\":\"2026-03-18T14:30:00Z\"")]
    [InlineData("\"time_until_before\":null")]
    [InlineData("\"duration_before\":null")]
    [InlineData("\"time_since_before\":\"2026-03-18T14:30:00Z\",\"time_until_before\":null,\"duration_before\":null")]
    public async Task A_running_entry_that_is_as_expected_is_corrected(string locks)
    {
        var reply = await CorrectAsync(await StartedAsync(), $$"""{"duration":60,{{locks}}}""");

        Assert.Equal((200, "2026-03-18T14:29:00Z"), (reply.Status, reply.Updated.String("time_since")));
    }

    [Theory]
    [InlineData("\"time_since_before\":\"2026-03-18T14:30:01Z\"", "time_since_before")]
    [InlineData("\"time_since_before\":null", "time_since_before")]
    [InlineData("\"time_until_before\":\"2026-03-18T14:30:00Z\"", "time_until_before")]
    [InlineData("\"duration_before\":0", "duration_before")]
    [InlineData("\"duration_before\":0,\"time_since_before\":null", "time_since_before,duration_before")]
    public async Task A_running_entry_that_is_not_as_expected_is_409(string locks, string fields)
    {
        var id = await StartedAsync();

        var reply = await CorrectAsync(id, $$"""{"duration":60,{{locks}}}""");

        Assert.Equal((409, fields), (reply.Status, reply.GeneralError.String("path")));
        Assert.Equal("2026-03-18T14:30:00Z", (await ReadClockAsync()).Running.String("time_since"));
    }

    [Theory]
    [InlineData("\"time_since_before\":\"2026-03-18T12:00:00Z\"", 200)]
    [InlineData("\"time_until_before\":\"2026-03-18T13:00:00Z\"", 200)]
    [InlineData("\"duration_before\":3600", 200)]
    [InlineData("\"time_since_before\":\"2026-03-18T12:00:01Z\"", 409)]
    [InlineData("\"time_until_before\":null", 409)]
    [InlineData("\"duration_before\":null", 409)]
    [InlineData("\"duration_before\":3599", 409)]
    public async Task The_locks_of_a_stopped_entry_have_its_values(string locks, int status)
    {
        var id = await ClockedAsync("2026-03-18T12:00:00Z", "2026-03-18T13:00:00Z");

        Assert.Equal(status, (await CorrectAsync(id, $$"""{"duration":60,{{locks}}}""")).Status);
    }

    [Fact]
    public async Task The_second_of_two_equal_corrections_is_409()
    {
        const string Body = """{"time_since":"2026-03-18T14:00:00Z","time_since_before":"2026-03-18T14:30:00Z"}""";
        var id = await StartedAsync();

        Assert.Equal(200, (await CorrectAsync(id, Body)).Status);
        Assert.Equal(409, (await CorrectAsync(id, Body)).Status);
    }
}
