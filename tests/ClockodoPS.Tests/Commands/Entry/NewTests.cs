using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using Clockodo.Sandbox;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Entry;

/// <summary>Adding from the command line.</summary>
public class NewTests : ConnectedTest
{
    private const string TimeEntry =
        "New-ClockodoEntry -Customer 4711 -Service 860608 -Billable Billable -TimeSince 2026-03-16T08:00Z -TimeUntil 2026-03-16T09:30Z";

    [Fact]
    public void A_time_entry_sends_what_was_given_and_nothing_else()
    {
        Succeed(TimeEntry);

        Assert.Equal(
            new Dictionary<string, string>
            {
                ["customers_id"] = "4711",
                ["services_id"] = "860608",
                ["billable"] = "1",
                ["time_since"] = "\"2026-03-16T08:00:00Z\"",
                ["time_until"] = "\"2026-03-16T09:30:00Z\"",
            },
            Assert.Single(Sent).Fields());
    }

    [Fact]
    public void A_time_entry_with_everything_sends_everything()
    {
        Succeed(
            $"{TimeEntry} -User 234602 -Project 512004 -Subproject 310440 -Text 'Ä \"b\"' -Duration 1:15 -HourlyRate '95.50' "
            + "-ClockedOffline -TimeClockedSince 2026-03-16T07:59:30Z");

        Dictionary<string, string> fields = Assert.Single(Sent).Fields();
        Assert.Equal(13, fields.Count);
        Assert.Equal("234602", fields["users_id"]);
        Assert.Equal("512004", fields["projects_id"]);
        Assert.Equal("310440", fields["subprojects_id"]);
        Assert.Equal("4500", fields["duration"]);
        Assert.Equal("95.50", fields["hourly_rate"]);
        Assert.Equal("true", fields["clocked_offline"]);
        Assert.Equal("\"2026-03-16T07:59:30Z\"", fields["time_clocked_since"]);
    }

    [Fact]
    public void A_lump_sum_sends_its_amount_and_no_end()
    {
        Succeed("New-ClockodoEntry -Customer 4711 -Service 860608 -LumpSum '1200.10' -Billable NotBillable -TimeSince 2026-03-16T08:00Z");

        Assert.Equal(
            ["billable=0", "customers_id=4711", "lumpsum=1200.10", "services_id=860608", "time_since=\"2026-03-16T08:00:00Z\""],
            Assert.Single(Sent).Fields().Select(field => $"{field.Key}={field.Value}").Order());
    }

    [Fact]
    public void A_lump_sum_service_sends_its_number_and_how_many()
    {
        Succeed(
            "New-ClockodoEntry -Customer 4711 -LumpSumService 41212 -LumpSumServiceAmount 2.5 -Billable Billed -TimeSince 2026-03-16T08:00Z");

        Assert.Equal(
            [
                "billable=2", "customers_id=4711", "lumpsum_services_amount=2.5", "lumpsum_services_id=41212",
                "time_since=\"2026-03-16T08:00:00Z\"",
            ],
            Assert.Single(Sent).Fields().Select(field => $"{field.Key}={field.Value}").Order());
    }

    [Fact]
    public void The_entry_that_the_service_made_is_emitted()
    {
        PSObject entry = SucceedWithOne(TimeEntry);

        Assert.Equal("TimeEntry", entry.Text("Type"));
        Assert.Equal(entry.Long("Id"), SucceedWithOne($"Get-ClockodoEntry {entry.Long("Id")}").Long("Id"));
        Assert.Equal(SandboxService.Owner.UserId, entry.Long("UserId"));
    }

    [Theory]
    [InlineData("-TimeSince 2026-03-16T10:00Z -TimeUntil 2026-03-16T09:30Z -HourlyRate 1", "TimeUntil is before TimeSince")]
    [InlineData("-TimeSince 2026-03-16T08:00Z -TimeUntil 2026-03-16T09:30Z -HourlyRate -1", "HourlyRate is negative")]
    public void What_cannot_be_right_is_Invalid_and_not_sent(string parameters, string reason)
    {
        Outcome outcome = Run($"New-ClockodoEntry -Customer 4711 -Service 860608 -Billable Billable {parameters}");

        ErrorRecord error = Assert.Single(outcome.Errors);
        Assert.Equal("Invalid", error.Kind());
        Assert.Contains(reason, error.Exception.Message, StringComparison.Ordinal);
        Assert.Contains("Nothing was sent.", error.Exception.Message, StringComparison.Ordinal);
        Assert.Empty(Sent);
    }

    [Fact]
    public void A_text_of_more_than_1000_characters_is_sent_as_it_is()
    {
        string text = new('ä', 2500);

        Assert.Equal(text, SucceedWithOne($"{TimeEntry} -Text ('ä' * 2500)").Text("Text"));
    }

    [Fact]
    public void What_the_service_refuses_comes_back_in_its_words_with_its_fields()
    {
        Outcome outcome = Run(TimeEntry.Replace("860608", "1", StringComparison.Ordinal));

        ErrorRecord error = Assert.Single(outcome.Errors);
        Assert.Equal("NotFound", error.Kind());
        Assert.Contains("What the field refers to does not exist: services_id", error.Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIf_asks_for_names_only_and_says_what_it_would_add()
    {
        Outcome outcome = Run($"{TimeEntry} -Text Migration -WhatIf");

        Assert.Empty(outcome.Output);
        Assert.All(Sent, request => Assert.True(request.IsForNames()));
        Assert.Contains("CustomerId: ACME Deutschland GmbH (4711), ServiceId: Softwareentwicklung (860608), Billable: Billable", outcome.Shown, StringComparison.Ordinal);
        Assert.Contains("Text: \"Migration\"", outcome.Shown, StringComparison.Ordinal);
    }

    [Fact]
    public void With_WhatIfPreference_nothing_is_added_either()
    {
        Run($"$WhatIfPreference = $true; {TimeEntry}");

        Assert.All(Sent, request => Assert.True(request.IsForNames()));
    }
}
