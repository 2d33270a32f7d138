using System;

namespace Clockodo.Client;

/// <summary>Writes durations in one form, the same in all messages and under every culture.</summary>
public static class DurationText
{
    /// <summary>Hours, minutes and seconds: <c>1:30:00</c>, <c>168:00:00</c>. There are no days.</summary>
    /// <param name="duration">The duration. Fractions of a second are omitted.</param>
    /// <returns>The text.</returns>
    public static string For(TimeSpan duration)
    {
        long seconds = Math.Abs(duration.Ticks / TimeSpan.TicksPerSecond);
        string sign = duration < TimeSpan.Zero ? "-" : "";
        return FormattableString.Invariant($"{sign}{seconds / 3600}:{seconds / 60 % 60:00}:{seconds % 60:00}");
    }
}
