using System;
using System.Globalization;
using System.Linq;

namespace ClockodoPS.Views;

/// <summary>Formats values for the views: the same under every culture, and readable as input.</summary>
internal static class ViewText
{
    internal static string Date(DateTime time) => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static string Clock(DateTime time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    internal static string DateAndClock(DateTime? time) => time is DateTime value ? $"{Date(value)} {Clock(value)}" : "";

    /// <summary>Start and end: <c>2026-11-02 09:00–10:30</c>; the end has a date only if it is on another day.</summary>
    internal static string Period(DateTime since, DateTime? until) =>
        until is not DateTime end ? DateAndClock(since) + "–"
        : end == since ? DateAndClock(since)
        : $"{DateAndClock(since)}–{(end.Date == since.Date ? Clock(end) : DateAndClock(end))}";

    /// <summary>Hours and minutes: <c>1:30</c>.</summary>
    internal static string Duration(TimeSpan? duration)
    {
        if (duration is not TimeSpan value)
        {
            return "";
        }

        long minutes = Math.Abs((long)value.TotalMinutes);
        string sign = value < TimeSpan.Zero ? "-" : "";
        return string.Format(CultureInfo.InvariantCulture, "{0}{1}:{2:00}", sign, minutes / 60, minutes % 60);
    }

    internal static string Money(decimal? amount) => amount?.ToString("F2", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A number without trailing zeros: <c>2.5</c>.</summary>
    internal static string Quantity(decimal? number) => number?.ToString("G29", CultureInfo.InvariantCulture) ?? "";

    internal static string Id(long? id) => id?.ToString(CultureInfo.InvariantCulture) ?? "";

    internal static string YesOrNo(bool value) => value ? "yes" : "no";

    internal static string NameOrId(string? name, long? id) => name is null ? Id(id) : OneLine(name);

    /// <summary>The name and the ID: <c>ACME Deutschland GmbH (4711)</c>.</summary>
    internal static string NameAndId(string? name, long? id) =>
        name is null || id is null ? NameOrId(name, id) : $"{OneLine(name)} ({Id(id)})";

    internal static string OneLine(string text) => WithoutControls(text.Replace("\r\n", " "), isKept: _ => false);

    /// <summary>A text with its line breaks, without empty lines at the end.</summary>
    internal static string Lines(string text) =>
        WithoutControls(text.Replace("\r\n", "\n").Replace('\r', '\n'), isKept: character => character == '\n').TrimEnd();

    // PowerShell takes a tab for one column, and an escape sequence in a text would change the reader's terminal.
    private static string WithoutControls(string text, Func<char, bool> isKept) => text.Any(char.IsControl)
        ? new string([.. text.Select(character => char.IsControl(character) && !isKept(character) ? ' ' : character)])
        : text;
}
