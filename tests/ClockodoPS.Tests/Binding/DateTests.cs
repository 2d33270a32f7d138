using System;
using System.Globalization;
using Xunit;

namespace ClockodoPS.Tests.Binding;

public class DateTests : CultureTest
{
    private const string Script = $"{NewLumpSum} -LumpSum 1 -TimeSince $args[0]";

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
    public void A_time_is_read_as_the_culture_writes_it(string culture, string text)
    {
        Assert.Equal(WireOf(new DateTime(2026, 11, 2, 9, 0, 0)), SentOf(culture, "time_since", Script, text));
    }

    [Theory]
    [InlineData("de-DE", "2.11.2026")]
    [InlineData("de-DE", "Montag, 2. November 2026")]
    [InlineData("en-US", "11/2/2026")]
    [InlineData("en-GB", "02/11/2026")]
    [InlineData("fr-FR", "02/11/2026")]
    [InlineData("fr-FR", "lundi 2 novembre 2026")]
    [InlineData("", "11/02/2026")]
    public void A_date_alone_is_its_first_moment(string culture, string text)
    {
        Assert.Equal(WireOf(new DateTime(2026, 11, 2)), SentOf(culture, "time_since", Script, text));
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("en-US")]
    [InlineData("en-GB")]
    [InlineData("fr-FR")]
    [InlineData("")]
    public void What_the_culture_itself_writes_is_read(string culture)
    {
        string text = new DateTime(2026, 11, 2, 9, 0, 0).ToString(CultureInfo.GetCultureInfo(culture));

        Assert.Equal(WireOf(new DateTime(2026, 11, 2, 9, 0, 0)), SentOf(culture, "time_since", Script, text));
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("en-US")]
    [InlineData("fr-FR")]
    [InlineData("")]
    public void ISO_8601_means_the_same_everywhere(string culture)
    {
        Assert.Equal(WireOf(new DateTime(2026, 11, 2)), SentOf(culture, "time_since", Script, "2026-11-02"));
        Assert.Equal(WireOf(new DateTime(2026, 11, 2, 9, 30, 0)), SentOf(culture, "time_since", Script, "2026-11-02T09:30"));
        Assert.Equal(WireOf(new DateTime(2026, 11, 2, 9, 30, 15)), SentOf(culture, "time_since", Script, "2026-11-02 09:30:15"));
        Assert.Equal("2026-11-02T08:30:15Z", SentOf(culture, "time_since", Script, "2026-11-02T09:30:15.75+01:00"));
        Assert.Equal("2026-11-02T09:30:15Z", SentOf(culture, "time_since", Script, "2026-11-02T09:30:15Z"));
    }

    [Theory]
    [InlineData("de-DE", "11/2/2026", "Write it as ISO 8601, 2026-11-02 or 2026-11-02T09:00, or as 22.11.2026 09:00.")]
    [InlineData("de-DE", "2.11.26 25:00", "is not a valid date or time in de-DE")]
    [InlineData("de-DE", "31.02.2026", "is not a valid date or time in de-DE")]
    [InlineData("de-DE", "gestern", "is not a valid date or time in de-DE")]
    [InlineData("en-US", "22/11/2026", "is not a valid date or time in en-US")]
    [InlineData("en-US", "2.11.2026", "is not a valid date or time in en-US")]
    [InlineData("en-GB", "11/22/2026", "is not a valid date or time in en-GB")]
    [InlineData("fr-FR", "2026/11/02", "is not a valid date or time in fr-FR")]
    [InlineData("", "2.11.2026", "is not a valid date or time in the invariant culture")]
    [InlineData("en-US", "2026-11", "is not a valid date or time in en-US")]
    [InlineData("en-US", "2026-13-01", "is not a valid date or time in en-US")]
    [InlineData("en-US", "9:00", "is not a valid date or time in en-US")]
    [InlineData("en-US", "", "is not a valid date or time in en-US")]
    [InlineData("de-DE", "4711", "is not a valid date or time in de-DE")]
    public void What_is_no_date_there_is_refused_with_what_to_write(string culture, string text, string message)
    {
        Assert.Contains(message, RefusalOf(culture, Script, text), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_is_no_date()
    {
        Assert.Contains("'4711' (Int32) is not a valid time.", RefusalOf("de-DE", Script, 4711), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TimeUntil")]
    [InlineData("TimeClockedSince")]
    public void The_end_of_an_entry_needs_a_time_of_day(string parameter)
    {
        Assert.Contains(
            "has no time of day. Write for example 2026-11-02T17:00.",
            RefusalOf("de-DE", $"{NewLumpSum} -TimeSince 2026-11-02T08:00 -TimeUntil 2026-11-02T09:00 -{parameter} 2.11.2026".Replace(
                parameter == "TimeUntil" ? "-TimeUntil 2026-11-02T09:00 " : "§", "", StringComparison.Ordinal)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_DateOnly_is_a_date()
    {
        Assert.Equal(WireOf(new DateTime(2026, 11, 2)), SentOf("en-US", "time_since", Script, new DateOnly(2026, 11, 2)));
    }
}
