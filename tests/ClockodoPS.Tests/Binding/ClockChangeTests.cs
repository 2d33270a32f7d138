using System;
using System.Linq;
using System.Threading.Tasks;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Binding;

/// <summary>Days on which the clocks are put forward or back.</summary>
[Collection(ProcessState.Name)]
public class ClockChangeTests : CultureTest
{
    private const string Script = $"{NewLumpSum} -LumpSum 1 -TimeSince $args[0]";

    private readonly ProcessState _process = new();

    public override async ValueTask DisposeAsync()
    {
        _process.Dispose();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Theory]
    [InlineData("Europe/Berlin", "2026-03-29T01:59", "2026-03-29T00:59:00Z")]
    [InlineData("Europe/Berlin", "2026-03-29T03:00", "2026-03-29T01:00:00Z")]
    [InlineData("Europe/Berlin", "2026-10-25T03:00", "2026-10-25T02:00:00Z")]
    [InlineData("America/New_York", "2026-03-08T03:00", "2026-03-08T07:00:00Z")]
    [InlineData("America/New_York", "2026-11-02", "2026-11-02T05:00:00Z")]
    public void A_local_time_is_sent_in_UTC(string zone, string text, string sent)
    {
        _process.MoveTo(zone);

        Assert.Equal(sent, SentOf("en-US", "time_since", Script, text));
    }

    [Theory]
    [InlineData("Europe/Berlin", "2026-03-29T02:30", "2026-03-29 02:30:00 does not exist in Europe/Berlin: the clocks were put forward.")]
    [InlineData("America/New_York", "2026-03-08 02:00", "2026-03-08 02:00:00 does not exist in America/New_York")]
    [InlineData(
        "Europe/Berlin",
        "2026-10-25T02:30",
        "2026-10-25 02:30:00 exists twice in Europe/Berlin: the clocks were put back. Write 2026-10-25T02:30:00+02:00 or 2026-10-25T02:30:00+01:00.")]
    [InlineData("America/New_York", "2026-11-01T01:30", "Write 2026-11-01T01:30:00-04:00 or 2026-11-01T01:30:00-05:00.")]
    public void A_time_that_no_clock_shows_or_shows_twice_is_refused(string zone, string text, string message)
    {
        _process.MoveTo(zone);

        Assert.Contains(message, RefusalOf("en-US", Script, text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-10-25T02:30:00+02:00", "2026-10-25T00:30:00Z")]
    [InlineData("2026-10-25T02:30:00+01:00", "2026-10-25T01:30:00Z")]
    public void What_the_message_says_to_write_is_understood(string text, string sent)
    {
        _process.MoveTo("Europe/Berlin");

        Assert.Equal(sent, SentOf("en-US", "time_since", Script, text));
    }

    [Fact]
    public void A_DateTime_that_no_clock_shows_is_refused()
    {
        _process.MoveTo("Europe/Berlin");

        Assert.Contains("2026-03-29 02:30:00 does not exist", RefusalOf("en-US", Script, new DateTime(2026, 3, 29, 2, 30, 0)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_whole_day_has_the_hours_that_it_has()
    {
        _process.MoveTo("Europe/Berlin");

        RunIn("en-US", "Get-ClockodoEntry -Since 2026-03-29 -Until 2026-03-29; Get-ClockodoEntry -Since 2026-10-25 -Until 2026-10-25");

        Assert.Equal(
            ["2026-03-28T23:00:00Z 2026-03-29T21:59:59Z", "2026-10-24T22:00:00Z 2026-10-25T22:59:59Z"],
            Sent.Select(request => request.Query()).Select(query => $"{query["time_since"]} {query["time_until"]}"));
    }

    [Theory]
    [InlineData("2026-10-25T00:30:00Z", "2026-10-25T00:45:00Z")]
    [InlineData("2026-10-25T01:30:00Z", "2026-10-25T01:45:00Z")]
    [InlineData("2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z")]
    public void An_entry_of_the_doubled_hour_is_put_back_at_its_own_time(string since, string until)
    {
        _process.MoveTo("Europe/Berlin");
        string script = $"New-ClockodoEntry -Customer 4711 -Service 860608 -Billable 1 -TimeSince {since} -TimeUntil {until} | Remove-ClockodoEntry -PassThru -Confirm:$false | New-ClockodoEntry";

        Assert.Equal(since, SentOf("en-US", "time_since", script));
        Assert.Equal(until, Sent[^1].Fields()["time_until"].Trim('"'));
    }
}
