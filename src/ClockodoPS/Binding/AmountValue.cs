using System;
using System.Collections;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace ClockodoPS.Binding;

/// <summary>
/// Reads an amount from a number or from text. Text has a decimal point, or the decimal separator of the culture, and no
/// thousands separators. Anything ambiguous is an error.
/// </summary>
internal static class AmountValue
{
    private static readonly Regex Plain = new(@"^[+-]?\d+(\.\d+)?$", RegexOptions.CultureInvariant);

    /// <exception cref="FormatException">It is not a valid amount, or is ambiguous; the message says what to write.</exception>
    internal static decimal From(object value, CultureInfo culture)
    {
        try
        {
            return value switch
            {
                decimal number => number,
                byte or sbyte or short or ushort or int or uint or long or ulong =>
                    Convert.ToDecimal(value, CultureInfo.InvariantCulture),
                double number => (decimal)number,
                float number => (decimal)number,
                string text => Parse(text, culture),
                ICollection list => throw new FormatException(
                    FormattableString.Invariant($"This is a list of {list.Count} values: in PowerShell, a comma makes a list. Write a decimal point: 95.5")),
                _ => throw new FormatException(
                    FormattableString.Invariant($"'{value}' ({value.GetType().Name}) is not a valid amount. Write for example 95.5")),
            };
        }
        catch (OverflowException)
        {
            throw new FormatException(FormattableString.Invariant($"'{value}' is too large for an amount."));
        }
    }

    private static decimal Parse(string text, CultureInfo culture)
    {
        string trimmed = text.Trim();
        NumberFormatInfo format = culture.NumberFormat;
        if (Plain.IsMatch(trimmed))
        {
            // 1.000 is one thousand in German cultures and one in the invariant culture.
            return format.NumberGroupSeparator == "." && LooksGrouped(trimmed, '.')
                ? throw new FormatException(
                    $"'{text}' can mean {trimmed.Replace(".", "")} or {decimal.Parse(trimmed, CultureInfo.InvariantCulture).ToString("0.##########", CultureInfo.InvariantCulture)}. "
                    + "Write it without a thousands separator.")
                : decimal.Parse(trimmed, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        }

        const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        string inner = trimmed.TrimStart('+', '-');
        bool isReadable = inner.Length > 0 && char.IsDigit(inner[0]) && char.IsDigit(inner[^1]);
        return isReadable && decimal.TryParse(trimmed, Styles, format, out decimal amount)
            ? amount
            : throw new FormatException(
                $"'{text}' is not a valid amount in {Name(culture)}. Write it with {DecimalSeparators(format)}, and without a "
                + "thousands separator: 95.5.");
    }

    private static bool LooksGrouped(string text, char separator)
    {
        string[] parts = text.TrimStart('+', '-').Split(separator);
        return parts.Length > 1 && parts[0].Length is >= 1 and <= 3 && parts[0][0] != '0'
            && parts.Skip(1).All(part => part.Length == 3);
    }

    private static string DecimalSeparators(NumberFormatInfo format) =>
        format.NumberDecimalSeparator == "."
            ? "a decimal point"
            : $"a decimal point, or with '{format.NumberDecimalSeparator}'";

    private static string Name(CultureInfo culture) => culture.Name.Length == 0 ? "the invariant culture" : culture.Name;
}
