using System;
using System.Threading.Tasks;
using Clockodo.Client.Clock;
using Clockodo.Client.Tests.Clock.Support;
using Clockodo.Client.Tests.Support;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Clock;

/// <summary>Responses of the clock are read tolerantly, and what is essential must be there.</summary>
public sealed class ClockReaderTests
{
    private const string Now = "\"current_time\":\"2026-07-01T09:00:00Z\"";

    [Theory]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"id\":1}")]
    public async Task What_was_stopped_may_be_anything(string stopped)
    {
        ClockState state = await StartAsync($"\"running\":{EntrySample.Essential},\"stopped\":{stopped},{Now}");

        Assert.Equal(1, state.Running!.Id);
        Assert.Null(state.Stopped);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("true")]
    [InlineData("{\"overlapping\":\"x\"}")]
    public async Task A_correction_may_be_described_in_a_way_that_is_not_readable(string correction)
    {
        ClockState state = await ChangeAsync(
            $"\"updated\":{EntrySample.Essential},\"running\":null,\"overlapping_correction\":{correction},{Now}");

        Assert.Equal(1, state.Updated!.Id);
        Assert.Null(state.Overlap);
    }

    [Fact]
    public async Task Unknown_properties_are_skipped()
    {
        ClockState state = await GetAsync($"\"later\":{{\"running\":1}},\"running\":null,{Now}");

        Assert.Null(state.Running);
        Assert.Equal(new DateTimeOffset(2026, 7, 1, 9, 0, 0, TimeSpan.Zero), state.CurrentTime);
    }

    [Theory]
    [InlineData("\"stopped\":null," + Now, "The response has no 'running'.")]
    [InlineData("\"running\":null", "The response has no 'current_time'.")]
    [InlineData("\"running\":5," + Now, "The field 'running' is not an object.")]
    [InlineData("\"running\":null,\"current_time\":\"soon\"", "The field 'current_time' is not a time")]
    public async Task What_is_essential_must_be_there(string properties, string message)
    {
        ClockodoException error = await Assert.ThrowsAsync<ClockodoException>(() => GetAsync(properties));

        Assert.Equal(ClockodoErrorKind.UnreadableAnswer, error.Kind);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"The project is nearly used up.\"", "The project is nearly used up.")]
    [InlineData("\" \"", null)]
    [InlineData("null", null)]
    public async Task A_message_of_the_service_is_kept(string message, string? expected)
    {
        ClockState state = await StartAsync($"\"running\":{EntrySample.Essential},\"additional_message\":{message},{Now}");

        Assert.Equal(expected, state.AdditionalMessage);
    }

    private static async Task<ClockState> GetAsync(string properties)
    {
        using ClockodoClient client = TestClient.Over(StubHandler.Responding("{" + properties + "}"));
        return await client.Clock.GetAsync(null, Token);
    }

    private static async Task<ClockState> StartAsync(string properties)
    {
        using ClockodoClient client = TestClient.Over(StubHandler.Responding("{" + properties + "}"));
        return await client.Clock.StartAsync(Work.Draft(), Token);
    }

    private static async Task<ClockState> ChangeAsync(string properties)
    {
        using ClockodoClient client = TestClient.Over(StubHandler.Responding("{" + properties + "}"));
        return await client.Clock.ChangeAsync(Parse.Entry(EntrySample.Essential), TimeSpan.FromMinutes(5), Token);
    }
}
