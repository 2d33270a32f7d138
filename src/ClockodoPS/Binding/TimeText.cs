using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace ClockodoPS.Binding;

/// <summary>
/// Reads a date or time from text: ISO 8601, or exactly a pattern of the culture. Anything ambiguous is an error: PowerShell
/// itself would use the current culture, and the same script could mean different days on different machines.
/// </summary>
internal static class TimeText
{
    private static readonly string[] IsoDates = ["yyyy-MM-dd"];
    private static readonly string[] IsoLocalTimes = [.. IsoTimes("")];
    private static readonly string[] IsoOffsetTimes = [.. IsoTimes("K"), .. IsoTimes("zzz"), .. IsoTimes(" zzz")];

    private static readonly Regex MidnightAtTheEnd = new(
        @"^(?<day>.*[T\s])24:00(:00(\.0+)?)?(?<offset>\s?(Z|[+-][0-9]{2}:[0-9]{2}))?\z", RegexOptions.CultureInvariant);

    /// <exception cref="FormatException">It is not valid, or is ambiguous; the message says what to write.</exception>
    internal static DateTimeOffset Parse(string text, CultureInfo culture, TimeZoneInfo zone, BareDate bareDate)
    {
        string trimmed = text.Trim();
        if (MidnightAtTheEnd.Match(trimmed) is { Success: true } midnight)
        {
            return NextMidnight(midnight, text, culture, zone);
        }

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

    // The end of a day as ISO 8601 and spreadsheets write it. It is read at noon, which exists in every zone, for its date.
    private static DateTimeOffset NextMidnight(Match midnight, string text, CultureInfo culture, TimeZoneInfo zone)
    {
        string offset = midnight.Groups["offset"].Value;
        try
        {
            DateTimeOffset noon = Parse($"{midnight.Groups["day"].Value}12:00{offset}", culture, zone, BareDate.Rejected);
            return offset.Length > 0 ? noon.AddHours(12) : LocalTime.StartOfDay(noon.Date.AddDays(1), zone);
        }
        catch (Exception exception) when (exception is FormatException or ArgumentOutOfRangeException)
        {
            throw NotValid(text, culture);
        }
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
            (0, 0) => throw NotValid(text, culture),
            _ => throw new FormatException(
                $"'{text}' can mean {string.Join(" or ", dates.Concat(times).Select(reading => reading.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture)))}. "
                + "Write it as ISO 8601."),
        };
    }

    private static FormatException NotValid(string text, CultureInfo culture) => new(
        $"{ScalarValue.Quote(text)} is not a valid date or time in {CultureName(culture)}. Write it as ISO 8601, 2026-11-02 or "
        + $"2026-11-02T09:00, or as {Example(culture)}.");

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
            foreach (string clock in new[] { "H:mm", "H:mm:ss", "H:mm:ss.FFFFFFF" })
            {
                yield return $"yyyy-MM-dd{separator}{clock}{offset}";
            }
        }
    }

    private static string CultureName(CultureInfo culture) => culture.Name.Length == 0 ? "the invariant culture" : culture.Name;

    private static string Example(CultureInfo culture) =>
        CulturePatterns.PlainSpaces(new DateTime(2026, 11, 22, 9, 0, 0).ToString("g", culture));
}
