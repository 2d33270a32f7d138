using System;
using System.Globalization;

namespace Clockodo.Client.Http;

/// <summary>Formats times as the service does: UTC, whole seconds, <c>2021-06-30T12:34:56Z</c>.</summary>
internal static class WireTime
{
    internal static string Format(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
