using System;

namespace Clockodo.Sandbox.Company;

/// <summary>The time zone of the demo company.</summary>
internal static class HomeTimeZone
{
    /// <summary>The names of one place: the first one everywhere, the second on a Windows without the first.</summary>
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
                // The next name, then; a bare container may know none of them.
            }
        }

        return TimeZoneInfo.Utc;
    }
}
