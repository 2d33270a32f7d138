using System;

namespace ClockodoPS.Binding;

/// <summary>What the clock on the wall means in a time zone, also on the days when it is changed.</summary>
internal static class LocalTime
{
    /// <summary>The moment that a clock in the zone shows so.</summary>
    /// <exception cref="FormatException">The clock never shows it, or shows it twice.</exception>
    internal static DateTimeOffset Resolve(DateTime time, TimeZoneInfo zone)
    {
        if (zone.IsInvalidTime(time))
        {
            throw new FormatException(
                $"There is no {time:yyyy-MM-dd HH:mm:ss} in {zone.Id}: the clocks were put forward over it.");
        }

        if (zone.IsAmbiguousTime(time))
        {
            TimeSpan[] offsets = zone.GetAmbiguousTimeOffsets(time);
            Array.Sort(offsets);
            DateTimeOffset first = new(time, offsets[^1]);
            DateTimeOffset second = new(time, offsets[0]);
            throw new FormatException(
                $"There are two {time:yyyy-MM-dd HH:mm:ss} in {zone.Id}: the clocks were put back. "
                + $"Write {first:yyyy-MM-ddTHH:mm:sszzz} or {second:yyyy-MM-ddTHH:mm:sszzz}.");
        }

        return new DateTimeOffset(time, zone.GetUtcOffset(time));
    }

    /// <summary>The first moment of a day, which in some zones and years is not midnight.</summary>
    internal static DateTimeOffset StartOfDay(DateTime date, TimeZoneInfo zone)
    {
        DateTime time = DateTime.SpecifyKind(date.Date, DateTimeKind.Unspecified);
        while (zone.IsInvalidTime(time))
        {
            time = time.AddMinutes(1);
        }

        TimeSpan offset = zone.GetUtcOffset(time);
        if (zone.IsAmbiguousTime(time))
        {
            TimeSpan[] offsets = zone.GetAmbiguousTimeOffsets(time);
            Array.Sort(offsets);
            offset = offsets[^1];
        }

        return new DateTimeOffset(time, offset);
    }

    /// <summary>The last second of a day: the wire has no smaller unit.</summary>
    internal static DateTimeOffset EndOfDay(DateTime date, TimeZoneInfo zone) =>
        date.Date == DateTime.MaxValue.Date
            ? throw new FormatException($"{date:yyyy-MM-dd} is too late.")
            : StartOfDay(date.Date.AddDays(1), zone).AddSeconds(-1);
}
