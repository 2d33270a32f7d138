using System;
using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace ClockodoPS.Binding;

/// <summary>
/// Reads a whole number: an ID or a code. JSON, Excel and Measure-Object make it a double, 4711.0; nothing is rounded.
/// </summary>
internal static class WholeNumber
{
    // From here on, the types do not have every whole number.
    private const double DoubleLimit = 1L << 53;
    private const float SingleLimit = 1 << 24;

    // Three zeros after the point could be thousands.
    private static readonly Regex Digits = new(@"^(0|-?[1-9][0-9]*)(\.00?)?\z", RegexOptions.CultureInvariant);

    /// <summary>False: it is not a number, or not a whole one, or not certain.</summary>
    internal static bool TryRead(object value, out long number)
    {
        switch (value)
        {
            case byte or sbyte or short or ushort or int or uint or long:
                number = Convert.ToInt64(value, CultureInfo.InvariantCulture);
                return true;
            case double exact when exact is > -DoubleLimit and < DoubleLimit && Math.Floor(exact) == exact:
                number = (long)exact;
                return true;
            case float exact when exact is > -SingleLimit and < SingleLimit && Math.Floor(exact) == exact:
                number = (long)exact;
                return true;
            case decimal exact when exact is >= long.MinValue and <= long.MaxValue && decimal.Truncate(exact) == exact:
                number = (long)exact;
                return true;
            case ulong large when large <= long.MaxValue:
                number = (long)large;
                return true;
            case BigInteger large when large >= long.MinValue && large <= long.MaxValue:
                number = (long)large;
                return true;
            case string text when Digits.IsMatch(text.Trim()):
                return long.TryParse(
                    text.Trim().Split('.')[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
            default:
                number = 0;
                return false;
        }
    }
}
