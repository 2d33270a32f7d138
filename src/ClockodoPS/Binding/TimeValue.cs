using System;
using System.Globalization;

namespace ClockodoPS.Binding;

/// <summary>Reads a time from a value of any type. Only text and DateOnly can be a date without a time of day.</summary>
internal static class TimeValue
{
    private const string Kind = "a valid time";
    private const string HowToWrite = "Write it as ISO 8601, 2026-11-02 or 2026-11-02T09:00, or give a DateTime.";

    /// <exception cref="FormatException">It is not a valid time; the message says what to write.</exception>
    internal static DateTimeOffset From(object value, BareDate bareDate)
    {
        object single = ScalarValue.From(value, Kind, HowToWrite);
        DateTimeOffset time = single switch
        {
            DateTimeOffset given => given,
            DateTime { Kind: DateTimeKind.Unspecified } given => OfWallClock(given),
            DateTime given => given.ToUniversalTime(),
#if NET
            DateOnly date => TimeText.Parse(
                date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture, TimeZoneInfo.Local, bareDate),
#endif
            string text => TimeText.Parse(text, CultureInfo.CurrentCulture, TimeZoneInfo.Local, bareDate),
            _ => throw ScalarValue.Refuse(single, Kind, HowToWrite),
        };
        return time.UtcDateTime.Year is > 1 and < 9999 ? time : throw LocalTime.AtAnEndOfTheCalendar(time.DateTime);
    }

    // A DateTime that exists twice means standard time, as in .NET: it has no offset to distinguish the two.
    private static DateTimeOffset OfWallClock(DateTime time) =>
        TimeZoneInfo.Local.IsAmbiguousTime(time)
            ? LocalTime.At(time, TimeZoneInfo.Local.GetUtcOffset(time))
            : LocalTime.Resolve(time, TimeZoneInfo.Local);
}
