using System;

namespace ClockodoPS.Binding;

/// <summary>Converts local times of a time zone, also where daylight saving time starts or ends.</summary>
internal static class LocalTime
{
    /// <summary>The point in time with this local time.</summary>
    /// <exception cref="FormatException">The local time does not exist, or exists twice.</exception>
    internal static DateTimeOffset Resolve(DateTime time, TimeZoneInfo zone)
    {
        if (zone.IsInvalidTime(time))
        {
            throw new FormatException(
                FormattableString.Invariant($"{time:yyyy-MM-dd HH:mm:ss} does not exist in {zone.Id}: the clocks were put forward. ")
                + "Write an earlier or a later time.");
        }

        if (zone.IsAmbiguousTime(time))
        {
            TimeSpan[] offsets = zone.GetAmbiguousTimeOffsets(time);
            Array.Sort(offsets);
            DateTimeOffset first = new(time, offsets[^1]);
            DateTimeOffset second = new(time, offsets[0]);
            throw new FormatException(
                FormattableString.Invariant($"{time:yyyy-MM-dd HH:mm:ss} exists twice in {zone.Id}: the clocks were put back. ")
                + FormattableString.Invariant($"Write {first:yyyy-MM-ddTHH:mm:sszzz} or {second:yyyy-MM-ddTHH:mm:sszzz}."));
        }

        return At(time, zone.GetUtcOffset(time));
    }

    /// <summary>The point in time with this local time and this offset.</summary>
    /// <exception cref="FormatException">In UTC, it is before the first or after the last day of the calendar.</exception>
    internal static DateTimeOffset At(DateTime time, TimeSpan offset)
    {
        long utc = time.Ticks - offset.Ticks;
        return utc >= DateTime.MinValue.Ticks && utc <= DateTime.MaxValue.Ticks
            ? new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Unspecified), offset)
            : throw AtAnEndOfTheCalendar(time);
    }

    /// <summary>The error for the smallest and the largest times: programs use them for empty fields.</summary>
    internal static FormatException AtAnEndOfTheCalendar(DateTime time) => new(
        FormattableString.Invariant($"{time:yyyy-MM-dd HH:mm:ss} is not a valid time: it is at an end of the calendar. ")
        + "It may come from an empty field. Write another date.");

    /// <summary>The start of a day. It is not always midnight: some zones change the clocks then.</summary>
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

        return At(time, offset);
    }

    /// <summary>The last second of a day; the service has no smaller unit.</summary>
    internal static DateTimeOffset EndOfDay(DateTime date, TimeZoneInfo zone) =>
        date.Date == DateTime.MaxValue.Date
            ? throw new FormatException(FormattableString.Invariant($"{date:yyyy-MM-dd} is not a valid date here: it is too late. Write an earlier one."))
            : StartOfDay(date.Date.AddDays(1), zone).AddSeconds(-1);
}
