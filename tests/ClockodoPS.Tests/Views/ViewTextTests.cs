using System;
using System.Globalization;
using ClockodoPS.Views;
using Xunit;

namespace ClockodoPS.Tests.Views;

/// <summary>How the views write durations and amounts.</summary>
public class ViewTextTests
{
    [Theory]
    [InlineData("0:59:59", "1:00", "0:59:59")]
    [InlineData("0:00:29", "0:00", "0:00:29")]
    [InlineData("0:00:30", "0:01", "0:00:30")]
    [InlineData("1:30:00", "1:30", "1:30:00")]
    [InlineData("1.07:05:00", "31:05", "31:05:00")]
    [InlineData("-0:59:59", "-1:00", "-0:59:59")]
    public void A_duration_is_rounded_to_minutes_or_exact(string duration, string rounded, string exact)
    {
        var value = TimeSpan.Parse(duration, CultureInfo.InvariantCulture);

        Assert.Equal((rounded, exact), (ViewText.Duration(value), ViewText.ExactDuration(value)));
    }

    [Theory]
    [InlineData("95.5", "95.50")]
    [InlineData("84.0333", "84.0333")]
    [InlineData("100", "100.00")]
    public void An_amount_has_two_decimals_or_as_many_as_it_needs(string amount, string shown) =>
        Assert.Equal(shown, ViewText.Money(decimal.Parse(amount, CultureInfo.InvariantCulture)));
}
