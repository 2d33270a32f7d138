using System;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ClockodoPS.Binding;

/// <summary>
/// Reads a column of a row as the service sends it, with the names on the wire: its times are UTC, and its duration is a number
/// of seconds.
/// </summary>
internal static class RawColumn
{
    private static readonly Regex Zone = new(@"(Z|[+-][0-9]{2}:?[0-9]{2})\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex Seconds = new(@"^[0-9]{1,9}(\.0+)?\z", RegexOptions.CultureInvariant);

    /// <exception cref="FormatException">The value is not valid, or a time has lost its zone.</exception>
    internal static object Read(EntryInput column, string name, object value)
    {
        if (column.ValueType == typeof(DateTimeOffset) && name.IndexOf('_') > 0 && HasNoZone(value))
        {
            throw new FormatException(
                $"'{Convert.ToString(value, CultureInfo.InvariantCulture)}' has no time zone. The column has the service's own "
                + "name, and its times are UTC: write them as 2026-11-02T08:00:00Z, or name the column "
                + $"{column.Parameter} for local times.");
        }

        bool isSeconds = column.ValueType == typeof(TimeSpan)
            && Seconds.IsMatch(Convert.ToString(value, CultureInfo.InvariantCulture)!.Trim());
        return isSeconds
            ? TimeSpan.FromSeconds((long)Convert.ToDecimal(value, CultureInfo.InvariantCulture))
            : column.ReadColumn(name, value);
    }

    private static bool HasNoZone(object value) => value switch
    {
        DateTime time => time.Kind == DateTimeKind.Unspecified,
        string text => !Zone.IsMatch(ScalarValue.Decoded(text).Trim()),
        _ => false,
    };
}
