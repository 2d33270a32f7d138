using System;
using System.Collections.Generic;
using System.Globalization;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Entry;

/// <summary>Which time range is requested.</summary>
public class ListRangeTests : ConnectedTest
{
    [Theory]
    [InlineData("-TimeSince 2026-03-02T08:00:00Z -TimeUntil 2026-03-03T17:30:00Z")]
    [InlineData("-Since 2026-03-02T08:00:00Z -Until 2026-03-03T17:30:00Z")]
    [InlineData("-time_since 2026-03-02T08:00:00Z -time_until 2026-03-03T17:30:00Z")]
    [InlineData("-TimeSince 2026-03-02T10:00+02:00 -TimeUntil '2026-03-03 17:30:00Z'")]
    public void Both_ends_are_sent_in_UTC(string parameters)
    {
        Assert.Equal(("2026-03-02T08:00:00Z", "2026-03-03T17:30:00Z"), RangeOf(parameters));
    }

    [Fact]
    public void A_bare_date_as_until_means_the_whole_day()
    {
        Assert.Equal(
            (Wire(new DateTime(2026, 3, 2)), Wire(new DateTime(2026, 3, 3, 23, 59, 59))),
            RangeOf("-TimeSince 2026-03-02 -TimeUntil 2026-03-03"));
    }

    [Fact]
    public void A_DateTime_as_until_is_taken_as_it_is()
    {
        Assert.Equal(
            (Wire(new DateTime(2026, 3, 2)), Wire(new DateTime(2026, 3, 3))),
            RangeOf("-TimeSince ([datetime]::new(2026, 3, 2)) -TimeUntil ([datetime]::new(2026, 3, 3))"));
    }

    [Fact]
    public void A_DateTime_in_UTC_is_taken_in_UTC()
    {
        Assert.Equal(
            ("2026-03-02T00:00:00Z", "2026-03-03T00:00:00Z"),
            RangeOf("-TimeSince ([datetime]::SpecifyKind([datetime]'2026-03-02', 'Utc')) -TimeUntil ([datetimeoffset]'2026-03-03T01:00:00+01:00')"));
    }

    [Fact]
    public void Since_without_until_reaches_until_now()
    {
        DateTimeOffset before = DateTimeOffset.UtcNow.AddSeconds(-1);
        (string since, string until) = RangeOf("-TimeSince 2026-03-02T08:00:00Z");
        DateTimeOffset after = DateTimeOffset.UtcNow;

        Assert.Equal("2026-03-02T08:00:00Z", since);
        Assert.InRange(Known.At(until), before, after);
    }

    [Fact]
    public void Without_any_time_it_is_today()
    {
        AssertDays("", today => today, today => today);
    }

    [Fact]
    public void A_period_is_whole_days()
    {
        AssertDays("-Period Yesterday", today => today.AddDays(-1), today => today.AddDays(-1));
    }

    [Theory]
    [InlineData("-TimeUntil 2026-03-03", "-TimeUntil alone does not define a time range")]
    [InlineData("-TimeSince 2999-01-01", "is in the future")]
    [InlineData("-TimeSince 2026-03-03 -TimeUntil 2026-03-02", "TimeUntil is before TimeSince")]
    public void An_invalid_time_range_is_Invalid_and_not_sent(string parameters, string reason)
    {
        Outcome outcome = Run($"Get-ClockodoEntry {parameters}");

        Assert.Equal("Invalid", outcome.Ended!.Kind());
        Assert.Contains(reason, outcome.Ended!.Exception.Message, StringComparison.Ordinal);
        Assert.Empty(Sent);
    }

    private static string Wire(DateTime local) =>
        local.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private (string Since, string Until) RangeOf(string parameters)
    {
        Succeed($"Get-ClockodoEntry {parameters}");
        Dictionary<string, string> query = Sent[^1].Query();
        return (query["time_since"], query["time_until"]);
    }

    // Midnight may pass while the command runs.
    private void AssertDays(string parameters, Func<DateTime, DateTime> firstDay, Func<DateTime, DateTime> lastDay)
    {
        (string, string) Expected() =>
            (Wire(firstDay(DateTime.Today)), Wire(lastDay(DateTime.Today).AddDays(1).AddSeconds(-1)));

        (string, string) before = Expected();
        (string, string) range = RangeOf(parameters);
        Assert.Contains(range, new[] { before, Expected() });
    }
}
