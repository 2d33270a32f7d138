using System;
using System.Globalization;

namespace Clockodo.Sandbox.Service.Http;

/// <summary>Moments as the service writes them: UTC, to the second.</summary>
internal static class WireTime
{
    private const string Iso = "yyyy-MM-dd'T'HH:mm:ss'Z'";
    private const string WithSpace = "yyyy-MM-dd HH:mm:ss";

    internal static string Format(DateTimeOffset time) =>
        time.UtcDateTime.ToString(Iso, CultureInfo.InvariantCulture);

    /// <summary>Reads <c>2021-06-30T12:34:56Z</c> and nothing else.</summary>
    internal static bool TryRead(string text, out DateTimeOffset time) => TryRead(text, Iso, out time);

    /// <summary>Reads what a query may say: also <c>2021-06-30 12:34:56</c>, as in the documented example.</summary>
    internal static bool TryReadFromQuery(string text, out DateTimeOffset time) =>
        TryRead(text, Iso, out time) || TryRead(text, WithSpace, out time);

    /// <summary>The moment without the fraction of its second, as the wire has no place for that.</summary>
    internal static DateTimeOffset ToSecond(DateTimeOffset time)
    {
        var utc = time.ToUniversalTime();
        return utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerSecond));
    }

    private static bool TryRead(string text, string format, out DateTimeOffset time) =>
        DateTimeOffset.TryParseExact(
            text, format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);
}
