using System;
using System.Globalization;
using ClockodoPS.Binding;
using Xunit;

namespace ClockodoPS.Tests.Binding;

/// <summary>Times as spreadsheets write them: the date of the culture, a 24-hour clock, and 24:00 as the end of a day.</summary>
public class SpreadsheetTimeTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    [Theory]
    [InlineData("en-US", "2026-11-02 8:36", "2026-11-02T08:36:00")]
    [InlineData("en-US", "2026-11-02T8:36:05", "2026-11-02T08:36:05")]
    [InlineData("de-DE", "2026-11-02 8:36", "2026-11-02T08:36:00")]
    [InlineData("en-US", "11/2/2026 13:30", "2026-11-02T13:30:00")]
    [InlineData("en-US", "11/02/2026 08:05", "2026-11-02T08:05:00")]
    [InlineData("en-US", "11/2/2026 8:05:09", "2026-11-02T08:05:09")]
    [InlineData("en-US", "11/2/2026 0:00", "2026-11-02T00:00:00")]
    [InlineData("en-US", "11/2/2026 1:30 PM", "2026-11-02T13:30:00")]
    [InlineData("en-GB", "2/11/2026 13:30", "2026-11-02T13:30:00")]
    [InlineData("en-GB", "02/11/2026 8:05", "2026-11-02T08:05:00")]
    [InlineData("de-DE", "2.11.2026 8:05", "2026-11-02T08:05:00")]
    [InlineData("de-DE", "02.11.2026 13:30:15", "2026-11-02T13:30:15")]
    [InlineData("de-AT", "2.11.2026 13:30", "2026-11-02T13:30:00")]
    [InlineData("fr-FR", "02/11/2026 8:05", "2026-11-02T08:05:00")]
    [InlineData("fr-CA", "2026-11-02 13:30", "2026-11-02T13:30:00")]
    [InlineData("fi-FI", "2.11.2026 13:30", "2026-11-02T13:30:00")]
    public void A_date_of_the_culture_has_a_24_hour_clock(string culture, string text, string time) => Assert.Equal(time, Read(culture, text));

    [Theory]
    [InlineData("en-US", "2026-11-02T24:00", "2026-11-03T00:00:00")]
    [InlineData("en-US", "2026-11-02 24:00:00", "2026-11-03T00:00:00")]
    [InlineData("en-US", "11/2/2026 24:00", "2026-11-03T00:00:00")]
    [InlineData("de-DE", "2.11.2026 24:00", "2026-11-03T00:00:00")]
    [InlineData("de-DE", "31.12.2026 24:00", "2027-01-01T00:00:00")]
    [InlineData("fr-FR", "28/02/2028 24:00", "2028-02-29T00:00:00")]
    [InlineData("en-GB", "2026-11-02T24:00:00.000", "2026-11-03T00:00:00")]
    public void The_end_of_a_day_is_the_next_midnight(string culture, string text, string time) => Assert.Equal(time, Read(culture, text));

    [Theory]
    [InlineData("Europe/Berlin", "2026-03-28T24:00", "2026-03-28T23:00:00Z")]
    [InlineData("Europe/Berlin", "2026-03-29T24:00", "2026-03-29T22:00:00Z")]
    [InlineData("Europe/Berlin", "2026-10-25T24:00", "2026-10-25T23:00:00Z")]
    [InlineData("Africa/Cairo", "2026-04-23T24:00", "2026-04-23T22:00:00Z")]
    [InlineData("America/Havana", "2026-10-31T24:00", "2026-11-01T04:00:00Z")]
    [InlineData("Europe/Berlin", "2026-03-29T24:00Z", "2026-03-30T00:00:00Z")]
    [InlineData("Europe/Berlin", "2026-10-25T24:00+02:00", "2026-10-25T22:00:00Z")]
    public void The_next_midnight_is_right_where_the_clocks_are_changed(string zone, string text, string utc) => Assert.Equal(
        utc,
        TimeText.Parse(text, CultureInfo.InvariantCulture, TimeZoneInfo.FindSystemTimeZoneById(zone), BareDate.Rejected)
            .UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("en-US", "10/25/2026 2:30", "2026-10-25 02:30:00 exists twice in Europe/Berlin")]
    [InlineData("de-DE", "25.10.2026 2:30", "2026-10-25 02:30:00 exists twice in Europe/Berlin")]
    [InlineData("en-GB", "29/3/2026 2:30", "2026-03-29 02:30:00 does not exist in Europe/Berlin")]
    [InlineData("en-US", "2026-03-29 2:30", "2026-03-29 02:30:00 does not exist in Europe/Berlin")]
    public void A_time_that_does_not_exist_or_exists_twice_is_refused(string culture, string text, string message) =>
        Assert.StartsWith(message, RefusalOf(culture, text), StringComparison.Ordinal);

    [Theory]
    [InlineData("en-US", "2.11.2026 13:30")]
    [InlineData("en-US", "22/11/2026 13:30")]
    [InlineData("de-DE", "11/2/2026 13:30")]
    [InlineData("de-DE", "2.11.2026 1:30 PM")]
    [InlineData("en-US", "11/2/2026 25:00")]
    [InlineData("en-US", "11/2/2026 24:01")]
    [InlineData("en-US", "11/2/2026 13:60")]
    [InlineData("en-US", "11/2/2026 13")]
    [InlineData("en-US", "2026-02-30T24:00")]
    [InlineData("en-US", "9999-12-31T24:00")]
    [InlineData("en-US", "24:00")]
    [InlineData("en-US", "8:36")]
    [InlineData("en-US", "２０２６-11-02 8:36")]
    [InlineData("en-US", "46328.35")]
    public void Anything_else_is_refused_in_its_own_words(string culture, string text) =>
        Assert.StartsWith($"'{text}' is not a valid date or time in {culture}.", RefusalOf(culture, text), StringComparison.Ordinal);

    private static string Read(string culture, string text) =>
        TimeText.Parse(text, CultureInfo.GetCultureInfo(culture), Berlin, BareDate.Rejected)
            .DateTime.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);

    private static string RefusalOf(string culture, string text) =>
        Assert.Throws<FormatException>(() => TimeText.Parse(text, CultureInfo.GetCultureInfo(culture), Berlin, BareDate.Rejected)).Message;
}
