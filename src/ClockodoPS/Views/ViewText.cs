using System;
using System.Globalization;
using Clockodo.Client;

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

    internal static string NameOrId(string? name, long? id) => name is null ? Id(id) : DisplayText.OneLine(name);

    /// <summary>The name and the ID: <c>ACME Deutschland GmbH (4711)</c>.</summary>
    internal static string NameAndId(string? name, long? id) =>
        name is null || id is null ? NameOrId(name, id) : $"{DisplayText.OneLine(name)} ({Id(id)})";
}
