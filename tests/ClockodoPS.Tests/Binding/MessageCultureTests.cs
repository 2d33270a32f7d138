using System;
using System.Globalization;
using ClockodoPS.Binding;
using Xunit;

namespace ClockodoPS.Tests.Binding;

/// <summary>Messages about input are the same under every culture, so that what they show can be typed.</summary>
public class MessageCultureTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    public static TheoryData<string> Cultures => ["da-DK", "th-TH", "ar-SA", "fa-IR", "sv-SE", "fi-FI"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_time_that_exists_twice_is_shown_in_two_ways_that_can_be_typed(string culture)
    {
        string message = Under(culture, () => Assert.Throws<FormatException>(
            () => LocalTime.Resolve(new DateTime(2026, 10, 25, 2, 30, 0), Berlin)).Message);

        Assert.Contains("Write 2026-10-25T02:30:00+02:00 or 2026-10-25T02:30:00+01:00.", message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_time_that_does_not_exist_is_named(string culture) => Assert.StartsWith(
        "2027-03-28 02:30:00 does not exist",
        Under(culture, () => Assert.Throws<FormatException>(
            () => LocalTime.Resolve(new DateTime(2027, 3, 28, 2, 30, 0), Berlin)).Message),
        StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_date_out_of_every_calendar_is_named(string culture) => Assert.StartsWith(
        "9999-12-31 is not a valid date here",
        Under(culture, () => Assert.Throws<FormatException>(() => LocalTime.EndOfDay(DateTime.MaxValue, Berlin)).Message),
        StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_value_of_another_type_is_shown(string culture)
    {
        object[] values = [-1.5, new DateTime(1850, 1, 2, 3, 4, 5), new[] { 1, -2 }];

        foreach (object value in values)
        {
            Func<string> message = () => Assert.Throws<FormatException>(() => BooleanValue.From(value)).Message
                + Assert.Throws<FormatException>(() => BillableValue.From(value)).Message;
            Assert.Equal(Under("", message), Under(culture, message));
        }
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_negative_ID_is_shown(string culture) => Assert.StartsWith(
        "-5 is not a name or a valid ID",
        Under(culture, () => Assert.Throws<FormatException>(() => ReferenceValue.From(-5L, "Customer")).Message),
        StringComparison.Ordinal);

    private static T Under<T>(string culture, Func<T> action)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            return action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
