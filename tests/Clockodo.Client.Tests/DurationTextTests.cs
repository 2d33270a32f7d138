using System;
using System.Globalization;
using Clockodo.Client.Entries;
using Xunit;

namespace Clockodo.Client.Tests;

/// <summary>Durations have one form in all messages.</summary>
public sealed class DurationTextTests
{
    [Theory]
    [InlineData("0:00:00", "0:00:00")]
    [InlineData("1:30:00", "1:30:00")]
    [InlineData("0:00:59.9999999", "0:00:59")]
    [InlineData("7.00:00:00", "168:00:00")]
    [InlineData("30.23:59:59", "743:59:59")]
    [InlineData("-0:15:00", "-0:15:00")]
    [InlineData("-1.00:00:01", "-24:00:01")]
    [InlineData("-10675199.02:48:05.4775808", "-256204778:48:05")]
    public void Days_are_written_as_hours(string duration, string expected) =>
        Assert.Equal(expected, DurationText.For(TimeSpan.Parse(duration, CultureInfo.InvariantCulture)));

    [Fact]
    public void Fields_use_this_form() =>
        Assert.Equal("168:00:00", WritableField.Find("Duration").Describe(TimeSpan.FromDays(7)));
}
