using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Entry;

/// <summary>Durations that contradict start and end.</summary>
public class DurationRulesTests : ConnectedTest
{
    private const string Work = "Customer = 4711; Service = 860608; Billable = 1; TimeSince = '2026-03-16T08:00Z'; TimeUntil = '2026-03-16T09:00Z'";

    [Theory]
    [InlineData("18:25")]
    [InlineData("1:01")]
    [InlineData("1:00:01")]
    [InlineData("PT2H")]
    public void An_addition_with_a_duration_longer_than_its_time_is_refused(string duration)
    {
        Outcome line = Run($"New-ClockodoEntry -Customer 4711 -Service 860608 -Billable Billable -TimeSince 2026-03-16T08:00Z -TimeUntil 2026-03-16T09:00Z -Duration {duration}");
        Outcome row = Run($"@{{ {Work}; Duration = '{duration}' }} | New-ClockodoEntry");

        Assert.Contains("is longer than the time between TimeSince and TimeUntil, 1:00:00", line.Error.Exception.Message, StringComparison.Ordinal);
        Assert.Contains("is longer than the time between TimeSince and TimeUntil, 1:00:00", row.Error.Exception.Message, StringComparison.Ordinal);
        Assert.Equal("Invalid", row.Error.Kind());
        Assert.Empty(Sent);
    }

    [Theory]
    [InlineData("45:30", "45:30:00", "If it is minutes, write 0:45:30. Otherwise, correct the duration or the end.")]
    [InlineData("60:00", "60:00:00", "If it is minutes, write 1:00:00. Otherwise, correct the duration or the end.")]
    [InlineData("2:00", "2:00:00", "Correct the duration or the end.")]
    [InlineData("61:00", "61:00:00", "Correct the duration or the end.")]
    public void Minutes_are_suggested_if_the_duration_looks_like_them(string duration, string shown, string advice)
    {
        Outcome row = Run($"@{{ {Work}; Duration = '{duration}' }} | New-ClockodoEntry");

        Assert.Contains(
            $"Duration: {shown} (hours, minutes, seconds) is longer than the time between TimeSince and TimeUntil, 1:00:00. {advice}",
            row.Error.Exception.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0:45")]
    [InlineData("1:00")]
    [InlineData("0:00")]
    public void A_duration_with_a_break_is_fine(string duration)
    {
        Succeed($"@{{ {Work}; Duration = '{duration}' }} | New-ClockodoEntry");

        Assert.Single(Sent);
    }

    [Fact]
    public void An_exported_entry_whose_offset_explains_the_duration_is_added_again()
    {
        Succeed($"@{{ {Work}; Duration = '01:15:00'; Offset = '00:15:00'; Hours = 1.25 }} | New-ClockodoEntry");

        Assert.Equal("4500", Assert.Single(Sent).Fields()["duration"]);
    }

    [Theory]
    [InlineData("TimeUntil = '2026-03-16T10:00Z'")]
    [InlineData("TimeSince = '2026-03-16T08:00Z'; TimeUntil = '2026-03-16T10:00Z'")]
    [InlineData("TimeSince = '2026-03-16T07:00Z'; TimeUntil = '2026-03-16T09:30Z'; Hours = 1.5")]
    public void A_row_that_moves_an_entry_and_carries_its_old_duration_is_refused(string times)
    {
        long id = AddTimeEntry();

        Outcome outcome = Run($"@{{ Id = {id}; Duration = '1:30'; {times} }} | Set-ClockodoEntry");

        Assert.Contains("its duration is still the one from before, 1:30:00", outcome.Error.Exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Sent, request => request.Method == "PUT");
    }

    [Fact]
    public void A_row_that_does_not_contradict_itself_is_changed_without_reading_the_entry()
    {
        long id = AddTimeEntry();

        Succeed($"@{{ Id = {id}; TimeSince = '2026-03-16T08:00Z'; TimeUntil = '2026-03-16T10:00Z'; Duration = '2:00' }} | Set-ClockodoEntry");

        Assert.Equal(["PUT"], Sent.Select(request => request.Method));
    }

    [Fact]
    public void A_row_with_another_duration_says_what_is_meant()
    {
        long id = AddTimeEntry();

        Succeed($"@{{ Id = {id}; TimeUntil = '2026-03-16T10:00Z'; Duration = '1:45' }} | Set-ClockodoEntry");

        Assert.Equal("6300", Sent.Single(request => request.Method == "PUT").Fields()["duration"]);
    }

    [Fact]
    public void A_row_that_keeps_the_times_of_an_entry_with_a_break_is_changed()
    {
        long id = AddTimeEntry();
        Succeed($"Set-ClockodoEntry -Id {id} -Duration 1:00");
        Forget();

        Succeed($"@{{ Id = {id}; TimeSince = '2026-03-16T08:00Z'; TimeUntil = '2026-03-16T09:30Z'; Duration = '1:00'; Text = 'x' }} | Set-ClockodoEntry");

        Assert.Equal(["GET", "PUT"], Sent.Select(request => request.Method));
    }

    [Fact]
    public void A_duration_on_the_command_line_is_meant()
    {
        long id = AddTimeEntry();

        Succeed($"Set-ClockodoEntry -Id {id} -TimeUntil 2026-03-16T10:00Z -Duration 1:30");

        Assert.Equal(["GET", "PUT"], Sent.Select(request => request.Method));
    }

    [Theory]
    [InlineData("Set-ClockodoEntry {0} -Duration 5:00")]
    [InlineData("Set-ClockodoEntry {0} -TimeUntil 2026-03-16T10:00Z -Duration 2:01")]
    [InlineData("Get-ClockodoEntry {0} | Set-ClockodoEntry -Duration ([timespan]::FromHours(50))")]
    [InlineData("[pscustomobject]@{{ Id = {0}; Hours = 90 }} | Set-ClockodoEntry")]
    public void A_change_to_a_duration_longer_than_the_time_of_the_entry_is_refused(string command)
    {
        long id = AddTimeEntry();

        ErrorRecord error = Run(string.Format(CultureInfo.InvariantCulture, command, id)).Error;

        Assert.Equal("Invalid", error.Kind());
        Assert.Contains("is longer than the time between TimeSince and TimeUntil", error.Exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Sent, request => request.Method == "PUT");
    }

    [Theory]
    [InlineData("Set-ClockodoEntry {0} -TimeUntil 2026-03-16T10:00Z", true)]
    [InlineData("Get-ClockodoEntry {0} | Set-ClockodoEntry -TimeUntil 2026-03-16T10:00Z -WhatIf", true)]
    [InlineData("[pscustomobject]@{{ Id = {0}; TimeSince = '2026-03-17T08:00Z'; TimeUntil = '2026-03-17T09:30Z' }} | Set-ClockodoEntry", true)]
    [InlineData("Set-ClockodoEntry {0} -TimeUntil 2026-03-16T10:00Z -Duration 1:30", false)]
    [InlineData("Set-ClockodoEntry {0} -Text x", false)]
    public void A_change_of_the_times_of_an_entry_with_a_break_warns_that_it_may_get_lost(string command, bool isWarned)
    {
        long id = AddTimeEntry();
        Succeed($"Set-ClockodoEntry {id} -Duration 1:15");

        IReadOnlyList<string> warnings = Run(string.Format(CultureInfo.InvariantCulture, command, id)).Warnings;

        Assert.Equal(
            isWarned
                ? [$"Entry {id} has a break of 0:15:00 (hours, minutes, seconds): its duration was 1:15:00. With other times, the service may count the whole time. To keep the break, give -Duration."]
                : [],
            warnings);
    }
}
