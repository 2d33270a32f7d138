using System;
using System.Globalization;
using ClockodoPS.Binding;
using Xunit;

namespace ClockodoPS.Tests.Binding;

public class AmountValueTests
{
    [Theory]
    [InlineData("de-DE", "95,5", "95.5")]
    [InlineData("de-DE", "95.5", "95.5")]
    [InlineData("de-DE", "0.125", "0.125")]
    [InlineData("de-DE", "1000,00", "1000.00")]
    [InlineData("de-DE", "1.0000", "1.0000")]
    [InlineData("fr-FR", "95,5", "95.5")]
    [InlineData("fr-FR", "1.000", "1.000")]
    [InlineData("en-US", "95.5", "95.5")]
    [InlineData("en-US", "1.000", "1.000")]
    [InlineData("en-GB", " 1200 ", "1200")]
    [InlineData("de-DE", "-95,5", "-95.5")]
    [InlineData("", "84.03", "84.03")]
    public void Text_is_read_with_a_point_or_with_the_separator_of_the_culture(string culture, string text, string amount) =>
        Assert.Equal(amount, Read(culture, text).ToString(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("de-DE", "1.000", "'1.000' can mean 1000 or 1. Write it without a thousands separator.")]
    [InlineData("de-DE", "12.345", "'12.345' can mean 12345 or 12.345.")]
    [InlineData("de-DE", "1.000,50", "is not a valid amount in de-DE. Write it with a decimal point, or with ',', and without a thousands separator: 95.5")]
    [InlineData("de-DE", "1.234.567", "is not a valid amount in de-DE")]
    [InlineData("en-US", "95,5", "is not a valid amount in en-US. Write it with a decimal point")]
    [InlineData("en-US", "1,000", "is not a valid amount in en-US")]
    [InlineData("en-GB", "1,000.50", "is not a valid amount in en-GB")]
    [InlineData("fr-FR", "1 000", "is not a valid amount in fr-FR")]
    [InlineData("", "95,5", "is not a valid amount in the invariant culture")]
    [InlineData("de-DE", "95 €", "is not a valid amount")]
    [InlineData("de-DE", "1e3", "is not a valid amount")]
    [InlineData("de-DE", "", "is not a valid amount")]
    [InlineData("en-US", ".5", "is not a valid amount")]
    public void Ambiguous_or_invalid_text_is_refused(string culture, string text, string message) =>
        Assert.Contains(message, RefusalOf(culture, text), StringComparison.Ordinal);

    [Fact]
    public void A_number_is_itself_in_every_culture()
    {
        Assert.Equal(95.5m, Read("de-DE", 95.5));
        Assert.Equal(1000m, Read("de-DE", 1000));
        Assert.Equal(0.10m, Read("de-DE", 0.10m));
    }

    [Fact]
    public void A_list_is_explained_by_the_comma_that_made_it() =>
        Assert.Contains("a comma makes a list) is not a valid amount. Write a decimal point: 95.5", RefusalOf("de-DE", new[] { 95, 5 }), StringComparison.Ordinal);

    [Theory]
    [InlineData(double.MaxValue)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_number_beyond_the_range_of_amounts_is_refused(double number) =>
        Assert.Contains("is too large for an amount", RefusalOf("de-DE", number), StringComparison.Ordinal);

    private static decimal Read(string culture, object value) => AmountValue.From(value, CultureInfo.GetCultureInfo(culture));

    private static string RefusalOf(string culture, object value) =>
        Assert.Throws<FormatException>(() => Read(culture, value)).Message;
}
