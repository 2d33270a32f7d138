using System;
using System.Globalization;

namespace Clockodo.Sandbox.Service.Http;

/// <summary>Times on the wire: UTC, whole seconds.</summary>
internal static class WireTime
{
    private const string Iso = "yyyy-MM-dd'T'HH:mm:ss'Z'";
    private const string WithSpace = "yyyy-MM-dd HH:mm:ss";

    internal static string Format(DateTimeOffset time) =>
        time.UtcDateTime.ToString(Iso, CultureInfo.InvariantCulture);

    /// <summary>Reads only the form <c>2021-06-30T12:34:56Z</c>.</summary>
    internal static bool TryRead(string text, out DateTimeOffset time) => TryRead(text, Iso, out time);

    /// <summary>Reads a time of a query: also in the form <c>2021-06-30 12:34:56</c> of the documented example.</summary>
    internal static bool TryReadFromQuery(string text, out DateTimeOffset time) =>
        TryRead(text, Iso, out time) || TryRead(text, WithSpace, out time);

    /// <summary>Rounds down to a whole second, as on the wire.</summary>
    internal static DateTimeOffset ToSecond(DateTimeOffset time)
    {
        var utc = time.ToUniversalTime();
        return utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerSecond));
    }

    private static bool TryRead(string text, string format, out DateTimeOffset time) =>
        DateTimeOffset.TryParseExact(
            text, format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);
}
