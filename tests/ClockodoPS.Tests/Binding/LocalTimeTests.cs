using System;
using System.Globalization;
using ClockodoPS.Binding;
using Xunit;

namespace ClockodoPS.Tests.Binding;

/// <summary>Days on which the clocks are put forward or back.</summary>
public class LocalTimeTests
{
    [Theory]
    [InlineData("Europe/Berlin", "2026-03-29T01:59", "2026-03-29T00:59:00Z")]
    [InlineData("Europe/Berlin", "2026-03-29T03:00", "2026-03-29T01:00:00Z")]
    [InlineData("Europe/Berlin", "2026-10-25T03:00", "2026-10-25T02:00:00Z")]
    [InlineData("America/New_York", "2026-03-08T03:00", "2026-03-08T07:00:00Z")]
    [InlineData("America/New_York", "2026-11-02T00:00", "2026-11-02T05:00:00Z")]
    public void A_local_time_has_the_offset_of_its_day(string zone, string local, string utc) =>
        Assert.Equal(utc, Wire(LocalTime.Resolve(Time(local), Zone(zone))));

    [Theory]
    [InlineData("Europe/Berlin", "2026-03-29T02:30", "2026-03-29 02:30:00 does not exist in Europe/Berlin: the clocks were put forward.")]
    [InlineData("America/New_York", "2026-03-08T02:00", "2026-03-08 02:00:00 does not exist in America/New_York")]
    [InlineData("Africa/Cairo", "2026-04-24T00:30", "2026-04-24 00:30:00 does not exist in Africa/Cairo")]
    [InlineData(
        "Europe/Berlin",
        "2026-10-25T02:30",
        "2026-10-25 02:30:00 exists twice in Europe/Berlin: the clocks were put back. Write 2026-10-25T02:30:00+02:00 or 2026-10-25T02:30:00+01:00.")]
    [InlineData("America/New_York", "2026-11-01T01:30", "Write 2026-11-01T01:30:00-04:00 or 2026-11-01T01:30:00-05:00.")]
    public void A_time_that_does_not_exist_or_exists_twice_is_refused(string zone, string local, string message) =>
        Assert.Contains(
            message, Assert.Throws<FormatException>(() => LocalTime.Resolve(Time(local), Zone(zone))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("Europe/Berlin", "2026-03-29", "2026-03-28T23:00:00Z", "2026-03-29T21:59:59Z")]
    [InlineData("Europe/Berlin", "2026-10-25", "2026-10-24T22:00:00Z", "2026-10-25T22:59:59Z")]
    [InlineData("Africa/Cairo", "2026-04-24", "2026-04-23T22:00:00Z", "2026-04-24T20:59:59Z")]
    [InlineData("America/Havana", "2026-03-08", "2026-03-08T05:00:00Z", "2026-03-09T03:59:59Z")]
    public void A_day_has_its_own_length_and_may_begin_after_midnight(string zone, string day, string start, string end)
    {
        Assert.Equal(start, Wire(LocalTime.StartOfDay(Time(day), Zone(zone))));
        Assert.Equal(end, Wire(LocalTime.EndOfDay(Time(day), Zone(zone))));
    }

    [Fact]
    public void The_last_day_of_the_calendar_has_no_end() =>
        Assert.Contains(
            "it is too late", Assert.Throws<FormatException>(() => LocalTime.EndOfDay(DateTime.MaxValue, TimeZoneInfo.Utc)).Message, StringComparison.Ordinal);

    private static DateTime Time(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture);

    private static TimeZoneInfo Zone(string name) => TimeZoneInfo.FindSystemTimeZoneById(name);

    private static string Wire(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
