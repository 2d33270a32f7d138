using System;
using System.Linq;
using System.Text.Json;
using ClockodoPS.Tests.Writing.Support;
using Xunit;

namespace ClockodoPS.Tests.Writing;

/// <summary>Times on the days when the clocks are changed, and times that say themselves what they are.</summary>
[Collection(nameof(ProcessWide))]
public class ClockChangeTests : ModuleTest
{
    private const string Add = "New-ClockodoEntry -Customer 4711 -Service 860608 -Billable Billable -LumpSum 1 -TimeSince ";

    [Theory]
    [InlineData("([datetime]::SpecifyKind('2026-06-17T09:00', 'Utc'))", "2026-06-17T09:00:00Z")]
    [InlineData("([datetime]::SpecifyKind('2026-06-17T09:00', 'Local'))", "2026-06-17T07:00:00Z")]
    [InlineData("([datetime]::SpecifyKind('2026-06-17T09:00', 'Unspecified'))", "2026-06-17T07:00:00Z")]
    [InlineData("([datetimeoffset]::new(2026, 6, 17, 9, 0, 0, [timespan]::FromHours(5)))", "2026-06-17T04:00:00Z")]
    [InlineData("2026-06-17T09:00:00Z", "2026-06-17T09:00:00Z")]
    [InlineData("2026-06-17T09:00:00-04:00", "2026-06-17T13:00:00Z")]
    [InlineData("2026-10-25T02:30:00+02:00", "2026-10-25T00:30:00Z")]
    [InlineData("2026-10-25T02:30:00+01:00", "2026-10-25T01:30:00Z")]
    public void A_time_is_taken_for_what_it_is(string time, string sent) => AssertSent("Europe/Berlin", time, sent);

    [Theory]
    [InlineData("Africa/Cairo", "2026-04-24", "2026-04-23T22:00:00Z")]
    [InlineData("America/Havana", "2026-03-08", "2026-03-08T05:00:00Z")]
    public void A_day_without_midnight_begins_after_it(string zone, string date, string sent) => AssertSent(zone, date, sent);

    [Theory]
    [InlineData("Europe/Berlin", "2026-03-29T02:30")]
    [InlineData("Europe/Berlin", "'29.03.2026 02:30'")]
    [InlineData("Europe/Berlin", "([datetime]'2026-03-29T02:30')")]
    [InlineData("America/New_York", "2026-03-08T02:30")]
    [InlineData("Africa/Cairo", "2026-04-24T00:30")]
    public void A_time_that_no_clock_showed_is_refused(string zone, string time)
    {
        using var place = new Place("de-DE", zone);

        Run run = Invoke(Add + time);

        Assert.Contains("does not exist in", run.Error.ToString(), StringComparison.Ordinal);
        Assert.Empty(Front.Requests);
    }

    [Theory]
    [InlineData("Europe/Berlin", "2026-10-25T02:30", "2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00")]
    [InlineData("America/New_York", "2026-11-01T01:30", "2026-11-01T01:30:00-04:00", "2026-11-01T01:30:00-05:00")]
    public void A_text_that_two_clocks_showed_is_refused_with_both_ways_to_write_it(
        string zone, string time, string first, string second)
    {
        using var place = new Place("en-GB", zone);

        Run run = Invoke(Add + time);

        Assert.Contains($"Write {first} or {second}.", run.Error.ToString(), StringComparison.Ordinal);
        Assert.Empty(Front.Requests);
    }

    [Theory]
    [InlineData("2026-10-25T00:30:00Z")]
    [InlineData("2026-10-25T01:30:00Z")]
    public void An_entry_of_the_hour_that_comes_twice_keeps_its_offset(string time)
    {
        using var place = new Place("de-DE", "Europe/Berlin");

        Run run = Invoke(
            Add + time
            + " | Remove-ClockodoEntry -PassThru -Confirm:$false | New-ClockodoEntry"
            + " | ForEach-Object { New-ClockodoEntry -Customer 1 -Service 1 -Billable 1 -LumpSum 1 -TimeSince $_.TimeSince -WhatIf; $_ }"
            + " | Set-ClockodoEntry -PassThru -Text x"
            + " | ForEach-Object { Set-ClockodoEntry $_.Id -TimeSince $_.TimeSince -PassThru }");

        Assert.Empty(run.Errors);
        string[] sent =
        [
            .. Front.Writes.Select(write => write.Body ?? "").Where(body => body.Contains("time_since", StringComparison.Ordinal))
                .Select(body => JsonDocument.Parse(body).RootElement.GetProperty("time_since").GetString()!),
        ];
        Assert.Equal([time, time, time], sent);
    }

    private void AssertSent(string zone, string time, string sent)
    {
        using var place = new Place("de-DE", zone);

        Run run = Invoke(Add + time);

        Assert.Empty(run.Errors);
        using var body = JsonDocument.Parse(Assert.Single(Front.Writes).Body!);
        Assert.Equal(sent, body.RootElement.GetProperty("time_since").GetString());
    }
}
