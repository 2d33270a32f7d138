using System;
using Xunit;

namespace ClockodoPS.Tests.Binding;

public class DurationTests : CultureTest
{
    private const string Script = $"{NewLumpSum} -TimeSince 2026-03-16T08:00Z -TimeUntil 2026-03-20T08:00Z -Duration $args[0]";

    [Theory]
    [InlineData("1:30", "5400")]
    [InlineData("0:05", "300")]
    [InlineData("01:30:15", "5415")]
    [InlineData("36:00", "129600")]
    [InlineData("1.12:00:00", "129600")]
    [InlineData("PT1H30M", "5400")]
    [InlineData("pt90m", "5400")]
    [InlineData("P1DT12H", "129600")]
    [InlineData("PT45S", "45")]
    public void Hours_and_minutes_and_ISO_8601_are_read(string text, string seconds)
    {
        Assert.Equal(seconds, SentOf("de-DE", "duration", Script, text));
    }

    [Fact]
    public void A_TimeSpan_is_itself()
    {
        Assert.Equal("5400", SentOf("en-US", "duration", Script, TimeSpan.FromMinutes(90)));
    }

    [Theory]
    [InlineData("90")]
    [InlineData("1.5")]
    [InlineData("5400")]
    public void A_bare_number_in_text_is_refused(string text)
    {
        Assert.Contains(
            $"The bare number {text} could be hours, minutes or seconds. Write hours and minutes as 1:30, or PT1H30M, or give a TimeSpan.",
            RefusalOf("en-US", Script, text),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(90)]
    [InlineData(1.5)]
    public void A_bare_number_is_refused(object number)
    {
        Assert.Contains("could be hours, minutes or seconds", RefusalOf("de-DE", Script, number), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1:60")]
    [InlineData("1h30")]
    [InlineData("1,5")]
    [InlineData("PT")]
    [InlineData("P")]
    [InlineData("-1:30")]
    [InlineData("")]
    public void What_is_no_duration_is_refused(string text)
    {
        Assert.Contains("Write hours and minutes as 1:30", RefusalOf("de-DE", Script, text), StringComparison.Ordinal);
    }
}
