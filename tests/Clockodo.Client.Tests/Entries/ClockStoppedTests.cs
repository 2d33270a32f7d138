using System.Linq;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Http;
using Clockodo.Client.Tests.Support;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Entries;

/// <summary>The response to an addition tells that it stopped a running clock.</summary>
public sealed class ClockStoppedTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_stopped_entry_is_reported_before_and_behind_the_added_one(bool isFirst)
    {
        string stopped = $"\"stopped\":{EntrySample.TimeEntry}";
        string entry = $"\"entry\":{EntrySample.Essential}";

        (Entry added, RequestNotice[] notices) = await AddAsync(isFirst ? $"{stopped},{entry}" : $"{entry},{stopped}");

        var notice = Assert.IsType<ClockStopped>(Assert.Single(notices));
        Assert.Equal((1, 1, 11), (added.Id, notice.AddedId, notice.Stopped!.Id));
    }

    [Fact]
    public async Task The_message_names_the_stopped_entry_with_its_time_and_text()
    {
        (_, RequestNotice[] notices) = await AddAsync($"\"entry\":{EntrySample.Essential},\"stopped\":{EntrySample.TimeEntry}");

        string since = $"{Known.Local("2026-07-01T08:00:00Z"):yyyy-MM-dd HH:mm}";
        string until = $"{Known.Local("2026-07-01T10:00:00Z"):yyyy-MM-dd HH:mm}";
        Assert.Equal(
            $"The addition of entry 1 stopped a running clock: time entry 11, {since} to {until}, text \"Konzept\".",
            Assert.Single(notices).Message);
    }

    [Theory]
    [InlineData("\"Umzug\\u001b[2J\\nzwei\\u0085\\u009b\"", "text \"Umzug [2J zwei \"")]
    [InlineData("\"a\\r\\nb\\tc\\u0000\\u0007\\u007f\"", "text \"a b c \"")]
    [InlineData("null", "without text")]
    [InlineData("\"\"", "without text")]
    public async Task The_message_is_one_line_without_control_characters(string text, string described)
    {
        (_, RequestNotice[] notices) = await AddAsync(
            $"\"entry\":{EntrySample.Essential},\"stopped\":{EntrySample.With("text", text)}");

        string message = Assert.Single(notices).Message;
        Assert.EndsWith($", {described}.", message);
        Assert.DoesNotContain(message, char.IsControl);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"id\":5}")]
    [InlineData("{\"id\":\"x\",\"type\":1}")]
    public async Task A_stopped_entry_that_is_not_readable_is_reported_and_the_addition_succeeds(string stopped)
    {
        (Entry added, RequestNotice[] notices) = await AddAsync($"\"stopped\":{stopped},\"entry\":{EntrySample.Essential}");

        var notice = Assert.IsType<ClockStopped>(Assert.Single(notices));
        Assert.Equal(1, added.Id);
        Assert.Null(notice.Stopped);
        Assert.StartsWith("The addition of entry 1 stopped a running clock.", notice.Message);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("false")]
    [InlineData("[{\"id\":5}]")]
    public async Task Without_a_stopped_entry_nothing_is_reported(string stopped)
    {
        (Entry added, RequestNotice[] notices) = await AddAsync($"\"stopped\":{stopped},\"entry\":{EntrySample.Essential}");

        Assert.Equal(1, added.Id);
        Assert.Empty(notices);
    }

    private static async Task<(Entry Added, RequestNotice[] Notices)> AddAsync(string properties)
    {
        var notices = new System.Collections.Concurrent.ConcurrentQueue<RequestNotice>();
        using var client = TestClient.Over(StubHandler.Responding("{" + properties + "}"));
        Entry added = await client.WithObserver(notices.Enqueue).Entries.AddAsync(Drafts.LumpSum(), Token);
        return (added, [.. notices.Where(notice => notice is not (RequestSent or ResponseReceived))]);
    }
}
