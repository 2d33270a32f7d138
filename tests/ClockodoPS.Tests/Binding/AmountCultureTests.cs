using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ClockodoPS.Binding;
using Xunit;

namespace ClockodoPS.Tests.Binding;

/// <summary>Amounts in every culture that .NET knows: none is read as another one.</summary>
public class AmountCultureTests
{
    private static readonly decimal[] WholeAmounts = [0, 7, 95, 1200, 12000, 1234567, -1200];
    private static readonly decimal[] Amounts = [.. WholeAmounts, 0.5m, 1.2m, 1.234m, 12.345m, 95.5m, 123.456m, 1234.5m, 1234567.891m, -95.5m];

    private static IEnumerable<CultureInfo> Cultures => CultureInfo.GetCultures(CultureTypes.SpecificCultures);

    [Theory]
    [InlineData("de-AT", "1.200")]
    [InlineData("de-AT", "12.345")]
    [InlineData("en-DE", "1,200")]
    [InlineData("en-NL", "999,000")]
    [InlineData("de-DE", "1.200")]
    public void A_separator_of_thousands_in_money_is_not_a_decimal_separator(string culture, string text) =>
        Assert.Contains("Write it without a thousands separator.", RefusalOf(text, CultureInfo.GetCultureInfo(culture)), StringComparison.Ordinal);

    [Theory]
    [InlineData(".", "'", "'", "1.200")]
    [InlineData("'", ".", "'", "1.200")]
    [InlineData("'", "'", ".", "1.200")]
    [InlineData("'", ",", "'", "1,200")]
    public void The_settings_of_the_user_count_too(string numberGroup, string currencyGroup, string percentGroup, string text)
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo("de-DE").Clone();
        culture.NumberFormat.NumberGroupSeparator = numberGroup;
        culture.NumberFormat.CurrencyGroupSeparator = currencyGroup;
        culture.NumberFormat.PercentGroupSeparator = percentGroup;

        Assert.Contains("can mean 1200 or 1.2. Write it without a thousands separator.", RefusalOf(text, culture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_separator_of_thousands_of_any_kind_is_a_decimal_separator_in_no_culture()
    {
        string[] misread =
        [
            .. from culture in Cultures
               from separator in new[] { ".", "," }
               where SeparatorsOfThousands(culture.NumberFormat).Contains(separator)
               from text in new[] { $"1{separator}200", $"12{separator}345", $"999{separator}000" }
               where ReadOrNull(text, culture) is not null
               select $"{text} in {culture}",
        ];

        Assert.Empty(misread);
    }

    [Fact]
    public void A_point_that_separates_no_thousands_is_a_decimal_point_in_every_culture()
    {
        string[] misread =
        [
            .. from culture in Cultures
               where !SeparatorsOfThousands(culture.NumberFormat).Contains(".")
               where ReadOrNull("1.200", culture) != 1.2m
               select culture.Name,
        ];

        Assert.Empty(misread);
    }

    [Fact]
    public void An_amount_as_a_culture_writes_it_is_read_as_itself_or_refused()
    {
        string[] misread =
        [
            .. from culture in Cultures
               from amount in Amounts
               from text in TextsOf(amount, culture.NumberFormat)
               where ReadOrNull(text, culture) is decimal read && read != amount
               select $"{text} in {culture} for {amount.ToString(CultureInfo.InvariantCulture)}",
        ];

        Assert.Empty(misread);
    }

    [Fact]
    public void An_amount_with_a_decimal_point_and_two_digits_is_read_in_every_culture() => Assert.All(
        Cultures, culture => Assert.Equal(1200.5m, ReadOrNull("1200.50", culture)));

    [Fact]
    public void The_separators_of_numbers_of_money_and_of_percentages_differ_in_some_cultures()
    {
        Assert.Contains(Cultures, culture => culture.NumberFormat.NumberGroupSeparator != culture.NumberFormat.CurrencyGroupSeparator);
        Assert.Contains(Cultures, culture => culture.NumberFormat.NumberDecimalSeparator != culture.NumberFormat.CurrencyDecimalSeparator);
    }

    // As numbers, as money and as percentages are written, without their signs.
    private static IEnumerable<string> TextsOf(decimal amount, NumberFormatInfo format)
    {
        foreach ((string Group, string Decimal) separators in new[]
        {
            (format.NumberGroupSeparator, format.NumberDecimalSeparator),
            (format.CurrencyGroupSeparator, format.CurrencyDecimalSeparator),
            (format.PercentGroupSeparator, format.PercentDecimalSeparator),
        })
        {
            var written = (NumberFormatInfo)format.Clone();
            written.NumberGroupSeparator = separators.Group;
            written.NumberDecimalSeparator = separators.Decimal;
            yield return amount.ToString(written);
            yield return amount.ToString("F3", written);
            yield return amount.ToString("N3", written);
            if (WholeAmounts.Contains(amount))
            {
                yield return amount.ToString("N0", written);
            }
        }
    }

    private static string[] SeparatorsOfThousands(NumberFormatInfo format) =>
        [format.NumberGroupSeparator, format.CurrencyGroupSeparator, format.PercentGroupSeparator];

    private static decimal? ReadOrNull(string text, CultureInfo culture)
    {
        try
        {
            return AmountValue.From(text, culture);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static string RefusalOf(string text, CultureInfo culture) =>
        Assert.Throws<FormatException>(() => AmountValue.From(text, culture)).Message;
}
