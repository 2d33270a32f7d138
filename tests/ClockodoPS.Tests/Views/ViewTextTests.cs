using System;
using System.Globalization;
using ClockodoPS.Views;
using Xunit;

namespace ClockodoPS.Tests.Views;

/// <summary>How the views write durations and amounts.</summary>
public class ViewTextTests
{
    [Theory]
    [InlineData("0:59:59", "1:00")]
    [InlineData("0:00:29", "0:00")]
    [InlineData("0:00:30", "0:01")]
    [InlineData("1:30:00", "1:30")]
    [InlineData("1.07:05:00", "31:05")]
    [InlineData("-0:59:59", "-1:00")]
    public void A_duration_is_rounded_to_minutes(string duration, string shown) =>
        Assert.Equal(shown, ViewText.Hours(TimeSpan.Parse(duration, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("4.03:59:29", "99:59")]
    [InlineData("4.03:59:30", "100")]
    [InlineData("7.00:00:00", "168")]
    [InlineData("7.00:30:00", "169")]
    [InlineData("30.00:00:00", "720")]
    [InlineData("4166.15:29:00", "99999")]
    [InlineData("4166.15:30:00", "11y")]
    [InlineData("3652058.00:00:00", "9999y")]
    [InlineData("-0.10:00:00", "-10")]
    public void A_long_duration_fits_its_column_as_hours_or_years(string duration, string shown) =>
        Assert.Equal(shown, ViewText.Hours(TimeSpan.Parse(duration, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("0:00:10", "0:00+")]
    [InlineData("9:59:29", "9:59+")]
    [InlineData("9:59:30", "10+")]
    [InlineData("1.07:05:00", "31+")]
    [InlineData("416.15:00:00", "9999+")]
    [InlineData("417.00:00:00", "1y+")]
    public void Running_hours_are_marked_and_fit_the_same_column(string duration, string shown) =>
        Assert.Equal(shown, ViewText.Hours(TimeSpan.Parse(duration, CultureInfo.InvariantCulture), "+"));

    [Theory]
    [InlineData("2026-03-16T10:30", "09:00–10:30")]
    [InlineData("2026-03-17T00:00", "09:00–00:00 +1")]
    [InlineData("2026-03-23T09:00", "09:00–09:00 +7")]
    [InlineData("2026-03-26T08:59", "09:00–+10 d")]
    [InlineData("2026-04-15T09:00", "09:00–+30 d")]
    [InlineData("2027-03-16T09:00", "09:00–+365 d")]
    [InlineData("2026-03-15T10:00", "09:00–10:00 -1")]
    public void An_end_on_another_day_tells_how_many_days_later(string until, string shown) => Assert.Equal(
        shown, ViewText.Clocks(new DateTime(2026, 3, 16, 9, 0, 0), DateTime.Parse(until, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("95.5", "95.50")]
    [InlineData("84.0333", "84.0333")]
    [InlineData("100", "100.00")]
    public void An_amount_has_two_decimals_or_as_many_as_it_needs(string amount, string shown) =>
        Assert.Equal(shown, ViewText.Money(decimal.Parse(amount, CultureInfo.InvariantCulture)));
}
