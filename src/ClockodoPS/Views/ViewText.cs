using System;
using System.Globalization;
using Clockodo.Client;

namespace ClockodoPS.Views;

/// <summary>Formats values for the views: the same under every culture, and readable as input.</summary>
internal static class ViewText
{
    private const string Minutes = "HH:mm";
    private const string Seconds = "HH:mm:ss";

    internal static string Date(DateTime time) => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static string Clock(DateTime time) => time.ToString(Minutes, CultureInfo.InvariantCulture);

    internal static string ExactTime(DateTime? time) => time is DateTime value ? DateAndClock(value, Seconds) : "";

    /// <summary>Start and end: <c>2026-11-02 09:00–10:30</c>; the end has a date only if it is on another day.</summary>
    internal static string Period(DateTime since, DateTime? until) => Period(since, until, Minutes);

    /// <summary>Start and end with seconds: <c>2026-11-02 09:00:00–10:30:00</c>.</summary>
    internal static string ExactPeriod(DateTime since, DateTime? until) => Period(since, until, Seconds);

    /// <summary>Hours and minutes, rounded: <c>1:30</c>.</summary>
    internal static string Duration(TimeSpan duration)
    {
        long minutes = (long)Math.Round(duration.Duration().TotalMinutes, MidpointRounding.AwayFromZero);
        return FormattableString.Invariant($"{Sign(duration)}{minutes / 60}:{minutes % 60:00}");
    }

    /// <summary>Hours, minutes and seconds: <c>1:30:00</c>.</summary>
    internal static string ExactDuration(TimeSpan duration)
    {
        TimeSpan length = duration.Duration();
        return FormattableString.Invariant($"{Sign(duration)}{(long)length.TotalHours}:{length.Minutes:00}:{length.Seconds:00}");
    }

    /// <summary>An amount, with two decimals or as many as it has: <c>95.50</c>, <c>84.0333</c>.</summary>
    internal static string Money(decimal? amount) => amount?.ToString("0.00########", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A number without trailing zeros: <c>2.5</c>.</summary>
    internal static string Quantity(decimal? number) => number?.ToString("G29", CultureInfo.InvariantCulture) ?? "";

    internal static string Id(long? id) => id?.ToString(CultureInfo.InvariantCulture) ?? "";

    internal static string YesOrNo(bool value) => value ? "yes" : "no";

    internal static string NameOrId(string? name, long? id) => name is null ? Id(id) : DisplayText.OneLine(name);

    /// <summary>The name and the ID: <c>ACME Deutschland GmbH (4711)</c>.</summary>
    internal static string NameAndId(string? name, long? id) =>
        name is null || id is null ? NameOrId(name, id) : $"{DisplayText.OneLine(name)} ({Id(id)})";

    private static string Period(DateTime since, DateTime? until, string clock) =>
        until is not DateTime end ? DateAndClock(since, clock) + "–"
        : end == since ? DateAndClock(since, clock)
        : $"{DateAndClock(since, clock)}–{(end.Date == since.Date ? end.ToString(clock, CultureInfo.InvariantCulture) : DateAndClock(end, clock))}";

    private static string DateAndClock(DateTime time, string clock) =>
        $"{Date(time)} {time.ToString(clock, CultureInfo.InvariantCulture)}";

    private static string Sign(TimeSpan duration) => duration < TimeSpan.Zero ? "-" : "";
}
