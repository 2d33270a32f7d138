using System.Globalization;
using System.Numerics;
using ClockodoPS.Requests;
using CsCheck;
using Xunit;

namespace ClockodoPS.Tests.Requests;

/// <summary>Numbers of JSON keep their value, whatever type they need for it.</summary>
public class NumberLiteralTests
{
    [Theory]
    [InlineData("0", 0L)]
    [InlineData("-0", 0L)]
    [InlineData("4711", 4711L)]
    [InlineData("-4711", -4711L)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    public void An_integer_is_a_long(string text, long value) => Assert.Equal(value, Assert.IsType<long>(NumberLiteral.Read(text)));

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("-123456789012345678901234567890123456789012345678901234567890")]
    public void A_larger_integer_is_a_BigInteger(string text) =>
        Assert.Equal(text, Assert.IsType<BigInteger>(NumberLiteral.Read(text)).ToString(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("84.03", "84.03")]
    [InlineData("1.50", "1.50")]
    [InlineData("0.1", "0.1")]
    [InlineData("-0.0", "0")]
    [InlineData("1e3", "1000")]
    [InlineData("1.5E-2", "0.015")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("7922816251426433759354395033.5", "7922816251426433759354395033.5")]
    [InlineData("0e999999999", "0")]
    public void Another_number_is_a_decimal(string text, string value) => Assert.Equal(
        decimal.Parse(value, CultureInfo.InvariantCulture), Assert.IsType<decimal>(NumberLiteral.Read(text)));

    [Fact]
    public void A_decimal_keeps_its_zeros() =>
        Assert.Equal("1.50", ((decimal)NumberLiteral.Read("1.50")).ToString(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("1e30", 1e30)]
    [InlineData("1.25E-40", 1.25e-40)]
    [InlineData("1.7976931348623157e308", double.MaxValue)]
    public void A_number_that_is_too_large_or_too_small_for_a_decimal_is_a_double(string text, double value) =>
        Assert.Equal(value, Assert.IsType<double>(NumberLiteral.Read(text)));

    [Theory]
    [InlineData("0.12345678901234567890123456789012345")]
    [InlineData("79228162514264337593543950335.5")]
    [InlineData("1e400")]
    [InlineData("1e-400")]
    [InlineData("1e99999999999999999999")]
    public void A_number_that_no_type_has_stays_text(string text) => Assert.Equal(text, NumberLiteral.Read(text));

    [Fact]
    public void An_integer_of_a_million_digits_stays_text_and_takes_no_time() =>
        Assert.IsType<string>(NumberLiteral.Read(new string('9', 1_000_000)));

    [Fact]
    public void Every_decimal_and_every_double_is_read_back()
    {
        Gen.Decimal.Sample(value => NumberLiteral.Read(value.ToString(CultureInfo.InvariantCulture)) is var read
            && (read is decimal amount ? amount == value : read is long whole ? whole == value : (BigInteger)read == (BigInteger)value));
        Gen.Double.Where(double.IsFinite).Sample(value => NumberLiteral.Read(value.ToString("R", CultureInfo.InvariantCulture)) switch
        {
            double number => number == value,
            decimal amount => double.Parse(amount.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) == value,
            long whole => whole == value,
            _ => false,
        });
    }
}
