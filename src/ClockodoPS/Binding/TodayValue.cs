using System;
using System.Text.RegularExpressions;

namespace ClockodoPS.Binding;

/// <summary>Reads a time of day, for parameters that are about today.</summary>
internal static class TodayValue
{
    private static readonly Regex Clock = new(@"^\s*[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?\s*\z", RegexOptions.CultureInvariant);

    /// <summary>The same time with the date of today, as text; null: it is not a time of day alone.</summary>
    internal static string? From(object value)
    {
        object? single = ScalarValue.Unwrap(value);
        if (single is not null && ScalarValue.Elements(single) is { Count: 1 } elements)
        {
            single = ScalarValue.Unwrap(elements[0]);
        }

#if NET
        if (single is TimeOnly time)
        {
            single = FormattableString.Invariant($"{time:HH:mm:ss}");
        }
#endif
        return single is string text && Clock.IsMatch(text)
            ? FormattableString.Invariant($"{DateTime.Now:yyyy-MM-dd}T{text.Trim()}")
            : null;
    }
}
