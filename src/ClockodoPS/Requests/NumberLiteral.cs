using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace ClockodoPS.Requests;

/// <summary>
/// Reads a number of JSON without changing its value: an integer as long or BigInteger, any other number as decimal, as double if it
/// is too large or too small for that, or, if no type has the value, as its text.
/// </summary>
internal static class NumberLiteral
{
    // A longer integer is no number of this service, and takes long to convert.
    private const int MostDigits = 1000;

    private static readonly Regex Form = new(
        @"^(?<sign>-?)(?<whole>[0-9]+)(\.(?<fraction>[0-9]+))?([eE](?<exponent>[+-]?[0-9]+))?\z", RegexOptions.CultureInvariant);

    /// <param name="text">The number, as JSON writes it.</param>
    internal static object Read(string text)
    {
        Match form = Form.Match(text);
        bool isInteger = form.Success && !form.Groups["fraction"].Success && !form.Groups["exponent"].Success;

        // Without the casts, a long would be converted to the type of the other branch.
        return text.Length > MostDigits ? text
            : isInteger
                ? long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole)
                    ? (object)whole
                    : BigInteger.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
            : decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal amount)
                && IsSame(text, amount.ToString(CultureInfo.InvariantCulture))
                ? (object)amount
            : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
                && IsSame(text, number.ToString("R", CultureInfo.InvariantCulture))
                ? (object)number
            : text;
    }

    // By value: 1.50 and 15e-1 are the same, 1e-40 and the decimal 0 are not.
    private static bool IsSame(string literal, string other) => ValueOf(literal) is { } value && value == ValueOf(other);

    // Digits without zeros at their ends, and the power of ten of the last one; null: it is no number, or not a reasonable one.
    private static (bool IsNegative, string Digits, long Exponent)? ValueOf(string text)
    {
        Match form = Form.Match(text);
        string exponent = form.Groups["exponent"].Value;
        if (!form.Success || exponent.Length > 10)
        {
            return null;
        }

        string fraction = form.Groups["fraction"].Value;
        string digits = form.Groups["whole"].Value + fraction;
        string trimmed = digits.TrimEnd('0');
        long power = (exponent.Length == 0 ? 0 : long.Parse(exponent, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture))
            - fraction.Length + digits.Length - trimmed.Length;
        trimmed = trimmed.TrimStart('0');
        return trimmed.Length == 0 ? (false, "", 0) : (form.Groups["sign"].Length > 0, trimmed, power);
    }
}
