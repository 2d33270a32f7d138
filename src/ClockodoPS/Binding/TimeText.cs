using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ClockodoPS.Binding;

/// <summary>
/// Reads a date or time from text: ISO 8601, or exactly a pattern of the culture. Anything ambiguous is an error: PowerShell
/// itself would use the current culture, and the same script could mean different days on different machines.
/// </summary>
internal static class TimeText
{
    private static readonly string[] IsoDates = ["yyyy-MM-dd"];
    private static readonly string[] IsoLocalTimes = [.. IsoTimes("")];
    private static readonly string[] IsoOffsetTimes = [.. IsoTimes("K"), .. IsoTimes("zzz")];

    /// <exception cref="FormatException">It is not valid, or is ambiguous; the message says what to write.</exception>
    internal static DateTimeOffset Parse(string text, CultureInfo culture, TimeZoneInfo zone, BareDate bareDate)
    {
        string trimmed = text.Trim();
        if (TryExact(trimmed, IsoDates, CultureInfo.InvariantCulture, out DateTime date))
        {
            return OfDay(date, zone, bareDate, text);
        }

        if (TryExact(trimmed, IsoLocalTimes, CultureInfo.InvariantCulture, out DateTime local))
        {
            return LocalTime.Resolve(local, zone);
        }

        if (DateTimeOffset.TryParseExact(
            trimmed, IsoOffsetTimes, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time))
        {
            return time;
        }

        return OfCulture(text, trimmed, culture, zone, bareDate);
    }

    private static DateTimeOffset OfCulture(
        string text, string trimmed, CultureInfo culture, TimeZoneInfo zone, BareDate bareDate)
    {
        string plain = CulturePatterns.PlainSpaces(trimmed);
        CulturePatterns patterns = CulturePatterns.For(culture);
        HashSet<DateTime> dates = [.. Readings(plain, patterns.Dates, culture)];
        HashSet<DateTime> times = [.. Readings(plain, patterns.Times, culture)];
        return (dates.Count, times.Count) switch
        {
            (1, 0) => OfDay(dates.Single(), zone, bareDate, text),
            (0, 1) => LocalTime.Resolve(times.Single(), zone),
            (0, 0) => throw new FormatException(
                $"'{text}' is not a valid date or time in {CultureName(culture)}. Write it as ISO 8601, 2026-11-02 or "
                + $"2026-11-02T09:00, or as {Example(culture)}."),
            _ => throw new FormatException(
                $"'{text}' can mean {string.Join(" or ", dates.Concat(times).Select(reading => reading.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture)))}. "
                + "Write it as ISO 8601."),
        };
    }

    private static DateTimeOffset OfDay(DateTime date, TimeZoneInfo zone, BareDate bareDate, string text) =>
        bareDate switch
        {
            BareDate.StartOfDay => LocalTime.StartOfDay(date, zone),
            BareDate.EndOfDay => LocalTime.EndOfDay(date, zone),
            _ => throw new FormatException(FormattableString.Invariant($"'{text}' has no time of day. Write for example {date:yyyy-MM-dd}T17:00.")),
        };

    private static IEnumerable<DateTime> Readings(string text, IReadOnlyList<string> patterns, CultureInfo culture)
    {
        foreach (string pattern in patterns)
        {
            if (TryExact(text, [pattern], culture, out DateTime reading))
            {
                yield return reading;
            }
        }
    }

    private static bool TryExact(string text, string[] patterns, CultureInfo culture, out DateTime time) =>
        DateTime.TryParseExact(text, patterns, culture, DateTimeStyles.None, out time);

    private static IEnumerable<string> IsoTimes(string offset)
    {
        foreach (string separator in new[] { "'T'", "' '" })
        {
            foreach (string clock in new[] { "HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF" })
            {
                yield return $"yyyy-MM-dd{separator}{clock}{offset}";
            }
        }
    }

    private static string CultureName(CultureInfo culture) => culture.Name.Length == 0 ? "the invariant culture" : culture.Name;

    private static string Example(CultureInfo culture) =>
        CulturePatterns.PlainSpaces(new DateTime(2026, 11, 22, 9, 0, 0).ToString("g", culture));
}
