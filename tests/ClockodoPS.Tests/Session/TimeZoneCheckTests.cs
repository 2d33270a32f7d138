using System;
using System.Globalization;
using ClockodoPS.Session;
using Xunit;

namespace ClockodoPS.Tests.Session;

/// <summary>When a profile and a machine have different time zones.</summary>
public class TimeZoneCheckTests
{
    private static readonly DateTimeOffset Winter = At("2026-11-25T08:00:00Z");
    private static readonly DateTimeOffset Summer = At("2026-07-01T08:00:00Z");

    [Fact]
    public void A_difference_now_is_a_warning_with_both_zones_and_offsets()
    {
        string warning = Warning("Europe/Berlin", "Etc/UTC", Winter)!;

        Assert.Contains("Europe/Berlin (now UTC+01:00)", warning, StringComparison.Ordinal);
        Assert.Contains("Etc/UTC (UTC+00:00)", warning, StringComparison.Ordinal);
        Assert.Contains("about_ClockodoPS_Connections", warning, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Europe/London", "Etc/UTC", "2027-03")]
    [InlineData("Etc/UTC", "Europe/London", "2027-03")]
    [InlineData("America/Phoenix", "America/Denver", "2027-03")]
    [InlineData("Europe/Berlin", "Africa/Lagos", "2027-03")]
    public void A_difference_after_the_next_change_is_a_warning_with_its_date(string profile, string machine, string month) =>
        Assert.Contains($"(on {month}-", Warning(profile, machine, Winter)!, StringComparison.Ordinal);

    [Theory]
    [InlineData("America/Sao_Paulo", "UTC-03:00")]
    [InlineData("Asia/Kolkata", "UTC+05:30")]
    [InlineData("Asia/Kathmandu", "UTC+05:45")]
    public void Offsets_before_UTC_and_of_parts_of_hours_are_shown(string profile, string offset) =>
        Assert.Contains($"{profile} (now {offset})", Warning(profile, "Etc/UTC", Summer)!, StringComparison.Ordinal);

    [Theory]
    [InlineData("Europe/Berlin", "Europe/Berlin")]
    [InlineData("Europe/Berlin", "Europe/Paris")]
    [InlineData("Etc/UTC", "Africa/Abidjan")]
    [InlineData("Asia/Calcutta", "Asia/Kolkata")]
    public void Zones_with_the_same_offsets_are_no_warning(string profile, string machine)
    {
        Assert.Null(Warning(profile, machine, Winter));
        Assert.Null(Warning(profile, machine, Summer));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("Europe/Atlantis")]
    [InlineData("../../etc/passwd")]
    [InlineData("Europe/Berlin\u001b[2J")]
    public void A_name_that_is_not_known_here_is_no_warning_and_no_error(string? profile) =>
        Assert.Null(Warning(profile, "Etc/UTC", Winter));

    [Fact]
    public void The_message_is_the_same_under_every_culture()
    {
        string expected = Warning("Europe/London", "Etc/UTC", Winter)!;
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string culture in new[] { "da-DK", "th-TH", "ar-SA", "fa-IR", "fi-FI" })
            {
                CultureInfo.CurrentCulture = new CultureInfo(culture);
                Assert.Equal(expected, Warning("Europe/London", "Etc/UTC", Winter));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string? Warning(string? profile, string machine, DateTimeOffset now) =>
        TimeZoneCheck.FindDifference(profile, TimeZoneInfo.FindSystemTimeZoneById(machine), now);

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
