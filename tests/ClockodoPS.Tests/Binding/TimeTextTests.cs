using System;
using System.Globalization;
using ClockodoPS.Binding;
using Xunit;

namespace ClockodoPS.Tests.Binding;

public class TimeTextTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    [Theory]
    [InlineData("de-DE", "2.11.2026 09:00")]
    [InlineData("de-DE", "02.11.2026 9:00")]
    [InlineData("de-DE", "02.11.2026 09:00:00")]
    [InlineData("en-US", "11/2/2026 9:00 AM")]
    [InlineData("en-US", "11/02/2026 9:00:00 AM")]
    [InlineData("en-GB", "02/11/2026 09:00")]
    [InlineData("en-GB", "2/11/2026 9:00")]
    [InlineData("fr-FR", "02/11/2026 09:00")]
    [InlineData("", "11/02/2026 09:00:00")]
    public void A_time_is_read_as_the_culture_writes_it(string culture, string text) =>
        Assert.Equal(new DateTime(2026, 11, 2, 9, 0, 0), Read(culture, text).DateTime);

    [Theory]
    [InlineData("de-DE", "2.11.2026")]
    [InlineData("de-DE", "Montag, 2. November 2026")]
    [InlineData("en-US", "11/2/2026")]
    [InlineData("en-GB", "02/11/2026")]
    [InlineData("fr-FR", "02/11/2026")]
    [InlineData("fr-FR", "lundi 2 novembre 2026")]
    [InlineData("", "11/02/2026")]
    public void A_date_is_read_as_the_culture_writes_it(string culture, string text) =>
        Assert.Equal(new DateTime(2026, 11, 2), Read(culture, text).DateTime);

    [Theory]
    [InlineData("de-DE")]
    [InlineData("en-US")]
    [InlineData("en-GB")]
    [InlineData("fr-FR")]
    [InlineData("sv-SE")]
    [InlineData("")]
    public void The_culture_s_own_output_is_read(string culture)
    {
        DateTime time = new(2026, 11, 2, 9, 0, 0);

        Assert.Equal(time, Read(culture, time.ToString(CultureInfo.GetCultureInfo(culture))).DateTime);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("en-US")]
    [InlineData("fr-FR")]
    [InlineData("")]
    public void ISO_8601_means_the_same_in_every_culture(string culture)
    {
        Assert.Equal("2026-11-01T23:00:00Z", Wire(Read(culture, "2026-11-02")));
        Assert.Equal("2026-11-02T08:30:00Z", Wire(Read(culture, "2026-11-02T09:30")));
        Assert.Equal("2026-11-02T08:30:15Z", Wire(Read(culture, "2026-11-02 09:30:15")));
        Assert.Equal("2026-11-02T08:30:15Z", Wire(Read(culture, "2026-11-02T09:30:15.75+01:00")));
        Assert.Equal("2026-11-02T09:30:15Z", Wire(Read(culture, "2026-11-02T09:30:15Z")));
    }

    [Theory]
    [InlineData("de-DE", "11/2/2026", "Write it as ISO 8601, 2026-11-02 or 2026-11-02T09:00, or as 22.11.2026 09:00.")]
    [InlineData("de-DE", "2.11.26 25:00", "is not a valid date or time in de-DE")]
    [InlineData("de-DE", "31.02.2026", "is not a valid date or time in de-DE")]
    [InlineData("de-DE", "gestern", "is not a valid date or time in de-DE")]
    [InlineData("en-US", "22/11/2026", "is not a valid date or time in en-US")]
    [InlineData("en-US", "2.11.2026", "is not a valid date or time in en-US")]
    [InlineData("en-GB", "11/22/2026", "is not a valid date or time in en-GB")]
    [InlineData("en-GB", "11/2/2026 9:00:00 AM", "is not a valid date or time in en-GB")]
    [InlineData("fr-FR", "2026/11/02", "is not a valid date or time in fr-FR")]
    [InlineData("", "2.11.2026", "is not a valid date or time in the invariant culture")]
    [InlineData("en-US", "2026-11", "is not a valid date or time in en-US")]
    [InlineData("en-US", "2026-13-01", "is not a valid date or time in en-US")]
    [InlineData("en-US", "9:00", "is not a valid date or time in en-US")]
    [InlineData("en-US", "", "is not a valid date or time in en-US")]
    [InlineData("de-DE", "4711", "is not a valid date or time in de-DE")]
    public void Anything_else_is_refused_with_what_to_write(string culture, string text, string message) =>
        Assert.Contains(message, RefusalOf(() => Read(culture, text)), StringComparison.Ordinal);

    [Fact]
    public void A_date_can_mean_the_end_of_its_day() =>
        Assert.Equal("2026-11-02T22:59:59Z", Wire(Read("de-DE", "2.11.2026", BareDate.EndOfDay)));

    [Theory]
    [InlineData("2.11.2026")]
    [InlineData("2026-11-02")]
    public void A_date_can_be_refused_for_its_missing_time_of_day(string text) =>
        Assert.Equal(
            $"'{text}' has no time of day. Write for example 2026-11-02T17:00.",
            RefusalOf(() => Read("de-DE", text, BareDate.Rejected)));

    [Fact]
    public void A_DateOnly_is_a_date() =>
        Assert.Equal(new DateTime(2026, 11, 2), TimeValue.From(new DateOnly(2026, 11, 2), BareDate.StartOfDay).DateTime);

    [Fact]
    public void A_number_is_not_a_time() =>
        Assert.StartsWith("4711 is not a valid time.", RefusalOf(() => TimeValue.From(4711, BareDate.StartOfDay)), StringComparison.Ordinal);

    private static DateTimeOffset Read(string culture, string text, BareDate bareDate = BareDate.StartOfDay) =>
        TimeText.Parse(text, CultureInfo.GetCultureInfo(culture), Berlin, bareDate);

    private static string RefusalOf(Func<DateTimeOffset> read) => Assert.Throws<FormatException>(() => read()).Message;

    private static string Wire(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
