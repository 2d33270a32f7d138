using System;
using System.Globalization;

namespace ClockodoPS.Tests.Writing.Support;

/// <summary>A culture and a time zone for a while.</summary>
internal sealed class Place : IDisposable
{
    private readonly CultureInfo _culture = CultureInfo.CurrentCulture;
    private readonly string? _zone = Environment.GetEnvironmentVariable("TZ");

    internal Place(string culture, string zone)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
    }

    public void Dispose()
    {
        CultureInfo.CurrentCulture = _culture;
        Environment.SetEnvironmentVariable("TZ", _zone);
        TimeZoneInfo.ClearCachedData();
    }
}
