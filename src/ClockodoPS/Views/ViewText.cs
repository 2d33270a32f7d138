using System;
using System.Globalization;
using System.Linq;
using Clockodo.Client;

namespace ClockodoPS.Views;

/// <summary>Formats values for the views: the same under every culture, and readable as input.</summary>
internal static class ViewText
{
    private const string Minutes = "HH:mm";
    private const string Seconds = "HH:mm:ss";

    // The width of the column Hours; that of From–Until has room for one digit of days.
    private const int HoursWidth = 5;
    private const int FirstDaysWithoutClock = 10;
    private const double DaysOfYear = 365.25;

    internal static string Date(DateTime time) => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static string Clock(DateTime time) => time.ToString(Minutes, CultureInfo.InvariantCulture);

    internal static string ExactTime(DateTime? time) => time is DateTime value ? DateAndClock(value, Seconds) : "";

    /// <summary>Start and end: <c>2026-11-02 09:00–10:30</c>; the end has a date only if it is on another day.</summary>
    internal static string Period(DateTime since, DateTime? until) => Period(since, until, Minutes);

    /// <summary>Start and end with seconds: <c>2026-11-02 09:00:00–10:30:00</c>.</summary>
    internal static string ExactPeriod(DateTime since, DateTime? until) => Period(since, until, Seconds);

    /// <summary>
    /// Hours and minutes, rounded: <c>1:30</c>. What would be longer than five characters is whole hours, <c>168</c>, or years,
    /// <c>11y</c>: a table would cut a number at its front.
    /// </summary>
    /// <param name="duration">The duration.</param>
    /// <param name="mark">What follows the number: a plus sign for a running entry. From ten hours on, <c>11+</c>.</param>
    internal static string Hours(TimeSpan duration, string mark = "")
    {
        string sign = duration < TimeSpan.Zero ? "-" : "";
        long minutes = Rounded(duration.TotalMinutes);
        return new[]
        {
            FormattableString.Invariant($"{sign}{minutes / 60}:{minutes % 60:00}{mark}"),
            FormattableString.Invariant($"{sign}{Rounded(duration.TotalHours)}{mark}"),
            FormattableString.Invariant($"{sign}{Rounded(duration.TotalDays / DaysOfYear)}y{mark}"),
        }.First(text => text.Length <= HoursWidth);
    }

    /// <summary>
    /// Start and end without dates: <c>09:00–10:30</c>, <c>22:00–07:05 +1</c> if the end is on the next day. From ten days on, the
    /// days only: <c>22:00–+30 d</c>.
    /// </summary>
    internal static string Clocks(DateTime since, DateTime until)
    {
        int days = (until.Date - since.Date).Days;
        return Math.Abs(days) >= FirstDaysWithoutClock ? FormattableString.Invariant($"{Clock(since)}–{days:+0;-0} d")
            : days == 0 ? $"{Clock(since)}–{Clock(until)}"
            : FormattableString.Invariant($"{Clock(since)}–{Clock(until)} {days:+0;-0}");
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

    private static long Rounded(double number) => (long)Math.Round(Math.Abs(number), MidpointRounding.AwayFromZero);
}
