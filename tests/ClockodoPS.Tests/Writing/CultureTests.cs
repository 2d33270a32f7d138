using System;
using System.Globalization;
using System.Management.Automation;
using System.Text.Json;
using ClockodoPS.Tests.Writing.Support;
using Xunit;

namespace ClockodoPS.Tests.Writing;

/// <summary>Dates and amounts from text mean one thing in each culture, or are refused with what to write instead.</summary>
[Collection(nameof(ProcessWide))]
public class CultureTests : ModuleTest
{
    public static TheoryData<string, string> Places
    {
        get
        {
            var places = new TheoryData<string, string>();
            foreach (string culture in new[] { "de-DE", "en-US", "en-GB", "fr-FR", "" })
            {
                foreach (string zone in new[] { "Europe/Berlin", "America/New_York", "UTC", "Africa/Cairo" })
                {
                    places.Add(culture, zone);
                }
            }

            return places;
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void ISO_and_the_own_way_of_writing_mean_the_same_everywhere(string culture, string zone)
    {
        using var place = new Place(culture, zone);
        DateTime nine = new(2026, 11, 2, 9, 0, 0, DateTimeKind.Local);
        string own = nine.ToString("G", CultureInfo.CurrentCulture);
        string amount = 95.5m.ToString(CultureInfo.CurrentCulture);

        Run run = Invoke(
            """
            param($Own, $Amount)
            $rest = @{ Customer = 4711; Service = 860608; Billable = 'Billable' }
            New-ClockodoEntry @rest -LumpSum 95.5 -TimeSince 2026-11-02T09:00
            New-ClockodoEntry @rest -LumpSum $Amount -TimeSince $Own
            New-ClockodoEntry @rest -LumpSum '95.5' -TimeSince '2026-11-02 09:00:00'
            [pscustomobject]$rest | New-ClockodoEntry -LumpSum $Amount -TimeSince $Own
            [pscustomobject]($rest + @{ LumpSum = $Amount; TimeSince = $Own }) | New-ClockodoEntry
            [pscustomobject]($rest + @{ lumpsum = '95.5'; time_since = '2026-11-02T09:00' }) | New-ClockodoEntry
            """,
            own,
            amount);

        Assert.Empty(run.Errors);
        Assert.Equal(6, Front.Writes.Count);
        Assert.All(Front.Writes, write =>
        {
            using var body = JsonDocument.Parse(write.Body!);
            Assert.Equal(95.5m, body.RootElement.GetProperty("lumpsum").GetDecimal());
            Assert.Equal(nine.ToUniversalTime(), body.RootElement.GetProperty("time_since").GetDateTime());
        });
    }

    [Theory]
    [InlineData("de-DE", "11/2/2026", "2026-11-02")]
    [InlineData("de-DE", "02.13.2026", "2026-11-02")]
    [InlineData("en-US", "13/2/2026", "2026-11-02")]
    [InlineData("en-US", "2.11.2026", "2026-11-02")]
    [InlineData("en-GB", "2/13/2026", "2026-11-02")]
    [InlineData("en-GB", "11/2/2026 9:00:00 AM", "2026-11-02")]
    [InlineData("en-US", "02/11/2026 09:00:00", "2026-11-02")]
    [InlineData("fr-FR", "2.11.2026", "2026-11-02")]
    [InlineData("", "13/2/2026", "2026-11-02")]
    [InlineData("de-DE", "tomorrow", "2026-11-02")]
    public void A_date_that_is_not_written_so_here_is_refused(string culture, string text, string advice)
    {
        using var place = new Place(culture, "Europe/Berlin");

        Run run = Add("TimeSince", text, lumpSum: "1");

        AssertRefused(advice, run);
    }

    [Theory]
    [InlineData("de-DE", "1.000", "1000 or 1")]
    [InlineData("de-DE", "1.234,50", "95.5")]
    [InlineData("en-US", "95,5", "95.5")]
    [InlineData("en-US", "1,234", "95.5")]
    [InlineData("en-GB", "1,234.50", "95.5")]
    [InlineData("fr-FR", "1 234,50", "95.5")]
    [InlineData("", "95,5", "95.5")]
    [InlineData("de-DE", "95,50 €", "95.5")]
    public void An_amount_with_two_meanings_or_none_is_refused(string culture, string text, string advice)
    {
        using var place = new Place(culture, "UTC");

        Run run = Add("TimeSince", "2026-11-02", lumpSum: text);

        AssertRefused(advice, run);
    }

    [Theory]
    [InlineData("de-DE", "02.11.2026")]
    [InlineData("en-US", "11/2/2026")]
    [InlineData("en-GB", "02/11/2026")]
    [InlineData("fr-FR", "02/11/2026")]
    [InlineData("", "11/02/2026")]
    [InlineData("de-DE", "2026-11-02")]
    public void A_bare_date_is_the_beginning_of_its_day_and_no_end(string culture, string date)
    {
        using var place = new Place(culture, "Europe/Berlin");

        Run since = Add("TimeSince", date, lumpSum: "1");
        Run until = Invoke(
            "New-ClockodoEntry -Customer 4711 -Service 860608 -Billable Billable -TimeSince 2026-11-02T08:00 -TimeUntil $args[0]", date);

        Assert.Empty(since.Errors);
        Assert.Contains("\"time_since\":\"2026-11-01T23:00:00Z\"", Assert.Single(Front.Writes).Body!, StringComparison.Ordinal);
        Assert.Contains("has no time of day", until.Error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("02.11.2026")]
    [InlineData("2026-11-02")]
    public void A_bare_date_as_the_end_of_a_list_means_the_whole_of_that_day(string date)
    {
        using var place = new Place("de-DE", "Europe/Berlin");

        Invoke("Get-ClockodoEntry -TimeSince 2026-11-01 -TimeUntil $args[0]", date);

        Assert.Contains("time_until=2026-11-02T22:59:59Z", Uri.UnescapeDataString(Front.Requests[0].Target), StringComparison.Ordinal);
    }

    [Fact]
    public void An_amount_in_two_parts_is_refused_as_the_list_that_it_is()
    {
        Run run = Invoke("New-ClockodoEntry -Customer 1 -Service 1 -Billable Billable -TimeSince 2026-11-02 -LumpSum 95,5");

        Assert.Contains("a comma makes a list", run.Error.ToString(), StringComparison.Ordinal);
        Assert.Empty(Front.Requests);
    }

    private Run Add(string timeColumn, string time, string lumpSum)
    {
        var row = new PSObject();
        row.Properties.Add(new PSNoteProperty("Customer", "4711"));
        row.Properties.Add(new PSNoteProperty("Service", "860608"));
        row.Properties.Add(new PSNoteProperty("Billable", "1"));
        row.Properties.Add(new PSNoteProperty("LumpSum", lumpSum));
        row.Properties.Add(new PSNoteProperty(timeColumn, time));
        return Invoke("$args | New-ClockodoEntry", row);
    }

    private void AssertRefused(string advice, Run run)
    {
        Assert.StartsWith("Invalid,", run.Error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Contains(advice, run.Error.ToString(), StringComparison.Ordinal);
        Assert.Empty(Front.Requests);
    }
}
