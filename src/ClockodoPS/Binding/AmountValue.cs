using System;
using System.Globalization;
using System.Linq;
using System.Numerics;
using System.Text.RegularExpressions;

namespace ClockodoPS.Binding;

/// <summary>
/// Reads an amount from a number or from text. Text has a decimal point, or the decimal separator of the culture, and no
/// thousands separators. Anything ambiguous is an error.
/// </summary>
internal static class AmountValue
{
    private const string Kind = "a valid amount";
    private const string HowToWrite = "Write a decimal point: 95.5.";

    private static readonly Regex Plain = new(@"^[+-]?[0-9]+(\.[0-9]+)?\z", RegexOptions.CultureInvariant);

    /// <exception cref="FormatException">It is not a valid amount, or is ambiguous; the message says what to write.</exception>
    internal static decimal From(object value, CultureInfo culture)
    {
        object single = ScalarValue.From(value, Kind, HowToWrite);
        try
        {
            return single switch
            {
                decimal number => number,
                byte or sbyte or short or ushort or int or uint or long or ulong =>
                    Convert.ToDecimal(single, CultureInfo.InvariantCulture),
                double number => (decimal)number,
                float number => (decimal)number,
                BigInteger number => (decimal)number,
                string text => Parse(text, culture),
                _ => throw ScalarValue.Refuse(single, Kind, HowToWrite),
            };
        }
        catch (OverflowException)
        {
            throw new FormatException($"{ScalarValue.Quote(single)} is too large for an amount.");
        }
    }

    private static decimal Parse(string text, CultureInfo culture)
    {
        const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        string trimmed = text.Trim();
        NumberFormatInfo format = culture.NumberFormat;
        string inner = trimmed.TrimStart('+', '-');
        bool isPlain = Plain.IsMatch(trimmed);
        bool isReadable = isPlain || (inner.Length > 0 && IsDigit(inner[0]) && IsDigit(inner[^1]));
        if (!isReadable
            || !decimal.TryParse(trimmed, Styles, isPlain ? CultureInfo.InvariantCulture.NumberFormat : format, out decimal amount))
        {
            throw new FormatException(
                $"{ScalarValue.Quote(text)} is not a valid amount in {Name(culture)}. Write it with {DecimalSeparators(format)}, and "
                + "without a thousands separator: 95.5.");
        }

        // 1.000 is one thousand in German cultures and one in the invariant culture.
        string separator = isPlain ? "." : format.NumberDecimalSeparator;
        return IsThousandsSeparator(separator, format) && LooksGrouped(inner, separator)
            ? throw new FormatException(
                $"{ScalarValue.Quote(text)} can mean {trimmed.Replace(separator, "")} or "
                + $"{amount.ToString("0.##########", CultureInfo.InvariantCulture)}. Write it without a thousands separator.")
            : amount;
    }

    // Austria, for example, writes thousands of a currency with a point, and other thousands with a space.
    private static bool IsThousandsSeparator(string separator, NumberFormatInfo format) =>
        new[] { format.NumberGroupSeparator, format.CurrencyGroupSeparator, format.PercentGroupSeparator }.Contains(separator);

    private static bool LooksGrouped(string text, string separator)
    {
        string[] parts = text.Split([separator], StringSplitOptions.None);
        return parts.Length == 2 && parts[0].Length is >= 1 and <= 3 && parts[0][0] != '0' && parts[1].Length == 3;
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    private static string DecimalSeparators(NumberFormatInfo format) =>
        format.NumberDecimalSeparator == "."
            ? "a decimal point"
            : $"a decimal point, or with '{format.NumberDecimalSeparator}'";

    private static string Name(CultureInfo culture) => culture.Name.Length == 0 ? "the invariant culture" : culture.Name;
}
