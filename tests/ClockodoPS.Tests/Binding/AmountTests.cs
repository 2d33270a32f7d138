using System;
using Xunit;

namespace ClockodoPS.Tests.Binding;

public class AmountTests : CultureTest
{
    private const string Script = $"{NewLumpSum} -TimeSince 2026-03-16T08:00Z -LumpSum $args[0]";

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
    [InlineData("", "84.03", "84.03")]
    public void Text_is_read_with_a_point_or_as_the_culture_writes_it(string culture, string text, string sent)
    {
        Assert.Equal(sent, SentOf(culture, "lumpsum", Script, text));
    }

    [Theory]
    [InlineData("de-DE", "1.000", "'1.000' can mean 1000 or 1. Write it without a thousands separator.")]
    [InlineData("de-DE", "12.345", "'12.345' can mean 12345 or 12.345.")]
    [InlineData("de-DE", "1.000,50", "is not a valid amount in de-DE. Write it with a decimal point, or with ',', and without a thousands separator: 95.5")]
    [InlineData("en-US", "95,5", "is not a valid amount in en-US. Write it with a decimal point")]
    [InlineData("en-US", "1,000", "is not a valid amount in en-US")]
    [InlineData("en-GB", "1,000.50", "is not a valid amount in en-GB")]
    [InlineData("fr-FR", "1 000", "is not a valid amount in fr-FR")]
    [InlineData("", "95,5", "is not a valid amount in the invariant culture")]
    [InlineData("de-DE", "95 €", "is not a valid amount")]
    [InlineData("de-DE", "1e3", "is not a valid amount")]
    [InlineData("de-DE", "", "is not a valid amount")]
    [InlineData("en-US", ".5", "is not a valid amount")]
    public void What_could_mean_two_amounts_or_none_is_refused(string culture, string text, string message)
    {
        Assert.Contains(message, RefusalOf(culture, Script, text), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_is_itself_in_every_culture()
    {
        Assert.Equal("95.5", SentOf("de-DE", "lumpsum", Script.Replace("$args[0]", "95.5", StringComparison.Ordinal)));
        Assert.Equal("1000", SentOf("de-DE", "lumpsum", Script, 1000));
        Assert.Equal("0.10", SentOf("de-DE", "lumpsum", Script, 0.10m));
        Assert.Equal("0.1", SentOf("de-DE", "lumpsum", Script, 0.1));
    }

    [Fact]
    public void A_comma_in_a_command_makes_a_list_and_is_explained()
    {
        Assert.Contains(
            "This is a list of 2 values: in PowerShell, a comma makes a list. Write a decimal point: 95.5",
            RefusalOf("de-DE", Script.Replace("$args[0]", "95,5", StringComparison.Ordinal)),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(double.MaxValue)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_number_that_no_amount_can_be_is_refused(double number)
    {
        Assert.Contains("is too large for an amount", RefusalOf("de-DE", Script, number), StringComparison.Ordinal);
    }
}
