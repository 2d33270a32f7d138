using System;
using System.Runtime.CompilerServices;

namespace Clockodo.Client.Tests.Support;

/// <summary>
/// The tests run in a time zone with two changes of clocks a year, whatever the machine is set to: set once, before the
/// first test. (Windows does not look at the variable; there the tests that need the zone are skipped.)
/// </summary>
internal static class HomeTimeZone
{
    private const string Name = "Europe/Berlin";

    internal static bool IsSet => TimeZoneInfo.Local.GetUtcOffset(new DateTime(2026, 7, 1)) == TimeSpan.FromHours(2)
        && TimeZoneInfo.Local.GetUtcOffset(new DateTime(2026, 1, 1)) == TimeSpan.FromHours(1);

    [ModuleInitializer]
    internal static void Set()
    {
        Environment.SetEnvironmentVariable("TZ", Name);
        TimeZoneInfo.ClearCachedData();
    }
}
