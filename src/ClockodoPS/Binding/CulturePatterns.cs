using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ClockodoPS.Binding;

/// <summary>
/// The date and time patterns of a culture, also without leading zeros: 2.11.2026 is the same day as 02.11.2026.
/// </summary>
internal sealed class CulturePatterns
{
    private static readonly ConcurrentDictionary<CultureInfo, CulturePatterns> Known = new();

    private CulturePatterns(DateTimeFormatInfo format)
    {
        Dates = [.. PatternsOf(format, "dD")];
        Times = [.. PatternsOf(format, "gGfF"), .. SpreadsheetTimes(format)];
    }

    /// <summary>Patterns without a time of day.</summary>
    internal IReadOnlyList<string> Dates { get; }

    /// <summary>Patterns with a time of day.</summary>
    internal IReadOnlyList<string> Times { get; }

    internal static CulturePatterns For(CultureInfo culture) =>
        culture.IsReadOnly
            ? Known.GetOrAdd(culture, known => new CulturePatterns(known.DateTimeFormat))
            : new CulturePatterns(culture.DateTimeFormat);

    /// <summary>Replaces the narrow or no-break space that some cultures put before AM: keyboards do not have it.</summary>
    internal static string PlainSpaces(string text) => text.Replace('\u202f', ' ').Replace('\u00a0', ' ');

    // Excel has a 24-hour clock in every culture: 11/2/2026 13:30.
    private static IEnumerable<string> SpreadsheetTimes(DateTimeFormatInfo format) =>
        PatternsOf(format, "d").SelectMany(date => new[] { $"{date} H':'mm", $"{date} H':'mm':'ss" });

    private static IEnumerable<string> PatternsOf(DateTimeFormatInfo format, string kinds) =>
        kinds
            .SelectMany(kind => format.GetAllDateTimePatterns(kind))
            .Select(PlainSpaces)
            .SelectMany(pattern => new[] { pattern, WithoutLeadingZeros(pattern) })
            .Distinct();

    private static string WithoutLeadingZeros(string pattern)
    {
        foreach (string part in new[] { "d", "M", "H", "h" })
        {
            pattern = ReplaceRun(pattern, part);
        }

        return pattern;
    }

    // Exactly two letters in a row: three and more are names.
    private static string ReplaceRun(string pattern, string part)
    {
        int start = 0;
        while ((start = pattern.IndexOf(part, start, StringComparison.Ordinal)) >= 0)
        {
            int end = start;
            while (end < pattern.Length && pattern[end] == part[0])
            {
                end++;
            }

            if (end - start == 2)
            {
                pattern = pattern.Remove(start, 1);
                end--;
            }

            start = end;
        }

        return pattern;
    }
}
