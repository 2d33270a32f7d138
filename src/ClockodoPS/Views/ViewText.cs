using System;
using System.Globalization;
using System.Linq;

namespace ClockodoPS.Views;

/// <summary>How the views write values: the same under every culture, as the commands read them.</summary>
internal static class ViewText
{
    internal static string Date(DateTime time) => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static string Clock(DateTime time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    internal static string DateAndClock(DateTime? time) => time is DateTime value ? $"{Date(value)} {Clock(value)}" : "";

    /// <summary>From when until when: <c>2026-11-02 09:00–10:30</c>; the day of the end only where it is another one.</summary>
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

    /// <summary>A number without the zeros at its end: <c>2.5</c>.</summary>
    internal static string Quantity(decimal? number) => number?.ToString("G29", CultureInfo.InvariantCulture) ?? "";

    internal static string Number(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    internal static string YesOrNo(bool value) => value ? "yes" : "no";

    internal static string NameOrNumber(string? name, long? number) => name is null ? Number(number) : OneLine(name);

    /// <summary>What a list shows of something that has both: <c>ACME Deutschland GmbH (4711)</c>.</summary>
    internal static string NameAndNumber(string? name, long? number) =>
        name is null || number is null ? NameOrNumber(name, number) : $"{OneLine(name)} ({Number(number)})";

    internal static string OneLine(string text) => WithoutControls(text.Replace("\r\n", " "), isKept: _ => false);

    /// <summary>A text in its own lines, without empty ones at its end.</summary>
    internal static string Lines(string text) =>
        WithoutControls(text.Replace("\r\n", "\n").Replace('\r', '\n'), isKept: character => character == '\n').TrimEnd();

    // A tab is wider than the engine takes it for, and an escape in somebody's text would colour the window of another.
    private static string WithoutControls(string text, Func<char, bool> isKept) => text.Any(char.IsControl)
        ? new string([.. text.Select(character => char.IsControl(character) && !isKept(character) ? ' ' : character)])
        : text;
}
