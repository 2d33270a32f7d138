using System;

namespace Clockodo.Sandbox.Company;

/// <summary>The time zone of the demo company.</summary>
internal static class HomeTimeZone
{
    /// <summary>The names of the same time zone: IANA, and the Windows name for older versions of Windows.</summary>
    private static readonly string[] Names = ["Europe/Berlin", "W. Europe Standard Time"];

    internal static TimeZoneInfo Find()
    {
        foreach (var name in Names)
        {
            try
            {
                return TimeZoneInfo.FindSystemTimeZoneById(name);
            }
            catch (Exception exception) when (exception is TimeZoneNotFoundException or InvalidTimeZoneException)
            {
                // Try the next name. A minimal container may know none of them.
            }
        }

        return TimeZoneInfo.Utc;
    }
}
