using System;
using System.Globalization;

namespace ClockodoPS.Binding;

/// <summary>Reads a column of hours: a decimal number such as 1.5, or a duration such as 1:30.</summary>
internal static class HoursValue
{
    private const decimal MostHours = 1_000_000;
    private const decimal SecondsPerHour = 3600;

    /// <exception cref="FormatException">The value is not valid; the message says what to write.</exception>
    internal static TimeSpan From(object value, CultureInfo culture)
    {
        if (value is TimeSpan || (value is string text && text.IndexOfAny([':', 'P', 'p']) >= 0))
        {
            return DurationValue.From(value);
        }

        decimal hours = AmountValue.From(value, culture);
        return Math.Abs(hours) <= MostHours
            ? TimeSpan.FromSeconds((double)Math.Round(hours * SecondsPerHour))
            : throw new FormatException($"{hours.ToString(CultureInfo.InvariantCulture)} hours are too many.");
    }
}
