using System;
using ClockodoPS.Binding;
using Xunit;

namespace ClockodoPS.Tests.Binding;

public class DurationValueTests
{
    [Theory]
    [InlineData("1:30", 5400)]
    [InlineData("0:05", 300)]
    [InlineData("01:30:15", 5415)]
    [InlineData("36:00", 129600)]
    [InlineData("1.12:00:00", 129600)]
    [InlineData("PT1H30M", 5400)]
    [InlineData("pt90m", 5400)]
    [InlineData("P1DT12H", 129600)]
    [InlineData("PT45S", 45)]
    public void Hours_and_minutes_and_ISO_8601_are_read(string text, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), DurationValue.From(text));

    [Fact]
    public void A_TimeSpan_is_itself() => Assert.Equal(TimeSpan.FromMinutes(90), DurationValue.From(TimeSpan.FromMinutes(90)));

    [Theory]
    [InlineData("90", "90")]
    [InlineData("1.5", "1.5")]
    [InlineData(90, "90")]
    [InlineData(1.5, "1.5")]
    public void A_bare_number_is_refused(object number, string shown) => Assert.Equal(
        $"The bare number {shown} could be hours, minutes or seconds. Write hours and minutes as 1:30, or PT1H30M, or give a TimeSpan.",
        RefusalOf(number));

    [Theory]
    [InlineData("1:60")]
    [InlineData("1h30")]
    [InlineData("PT")]
    [InlineData("P")]
    [InlineData("-1:30")]
    [InlineData("")]
    [InlineData(true)]
    public void Anything_else_is_refused(object value) =>
        Assert.Contains("is not a valid duration. Write hours and minutes as 1:30", RefusalOf(value), StringComparison.Ordinal);

    private static string RefusalOf(object value) => Assert.Throws<FormatException>(() => DurationValue.From(value)).Message;
}
