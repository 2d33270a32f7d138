using System;
using System.Globalization;

namespace ClockodoPS.Binding;

/// <summary>Takes a time from whatever it was given as. Bare dates are only known by their text.</summary>
internal static class TimeValue
{
    /// <exception cref="FormatException">It is no time; the message says what to write.</exception>
    internal static DateTimeOffset From(object value, BareDate bareDate) => value switch
    {
        DateTimeOffset time => time,
        DateTime { Kind: DateTimeKind.Unspecified } time => OfWallClock(time),
        DateTime time => time.ToUniversalTime(),
#if NET
        DateOnly date => TimeText.Parse(
            date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture, TimeZoneInfo.Local, bareDate),
#endif
        string text => TimeText.Parse(text, CultureInfo.CurrentCulture, TimeZoneInfo.Local, bareDate),
        _ => throw new FormatException(
            $"'{value}' ({value.GetType().Name}) is no time. Write it as ISO 8601, 2026-11-02 or 2026-11-02T09:00, or give a DateTime."),
    };

    // A DateTime that exists twice is taken in winter time, as .NET does: it has no offset that could tell.
    private static DateTimeOffset OfWallClock(DateTime time) =>
        TimeZoneInfo.Local.IsAmbiguousTime(time)
            ? new DateTimeOffset(time, TimeZoneInfo.Local.GetUtcOffset(time))
            : LocalTime.Resolve(time, TimeZoneInfo.Local);
}
