using System;
using System.IO;
using System.Security;

namespace ClockodoPS.Session;

/// <summary>Compares the time zone of the user's profile with that of this machine.</summary>
internal static class TimeZoneCheck
{
    // A year has every regular change of the clocks, and past ones fall on the same seasons.
    private const int Days = 366;

    /// <summary>
    /// The warning if the offsets differ now or within a year; null: they do not, or the zone is not known here.
    /// </summary>
    /// <param name="profile">The name of the time zone in the user's profile, such as <c>Europe/Berlin</c>.</param>
    /// <param name="machine">The time zone of this machine.</param>
    /// <param name="now">The time.</param>
    internal static string? FindDifference(string? profile, TimeZoneInfo machine, DateTimeOffset now)
    {
        if (Find(profile) is not TimeZoneInfo zone || FindFirstDifference(zone, machine, now) is not DateTimeOffset time)
        {
            return null;
        }

        string when = time == now ? "now" : FormattableString.Invariant($"on {time:yyyy-MM-dd}");
        return $"The time zone of your Clockodo profile is {zone.Id} ({when} {Offset(zone, time)}), that of this machine is "
            + $"{machine.Id} ({Offset(machine, time)}). -Period and times without an offset mean the time zone of this machine, so "
            + "days, weeks and months begin at other times than in Clockodo. See about_ClockodoPS_Connections.";
    }

    private static DateTimeOffset? FindFirstDifference(TimeZoneInfo one, TimeZoneInfo other, DateTimeOffset now)
    {
        for (int day = 0; day <= Days; day++)
        {
            DateTimeOffset time = now.AddDays(day);
            if (one.GetUtcOffset(time) != other.GetUtcOffset(time))
            {
                return time;
            }
        }

        return null;
    }

    // .NET Framework and machines without time zone data do not know the names. Then nothing can be compared.
    private static TimeZoneInfo? Find(string? name)
    {
        try
        {
            return string.IsNullOrWhiteSpace(name) ? null : TimeZoneInfo.FindSystemTimeZoneById(name!);
        }
        catch (Exception exception)
            when (exception is TimeZoneNotFoundException or InvalidTimeZoneException or SecurityException
                or UnauthorizedAccessException or IOException)
        {
            return null;
        }
    }

    private static string Offset(TimeZoneInfo zone, DateTimeOffset time) =>
        FormattableString.Invariant($"UTC{time.ToOffset(zone.GetUtcOffset(time)):zzz}");
}
