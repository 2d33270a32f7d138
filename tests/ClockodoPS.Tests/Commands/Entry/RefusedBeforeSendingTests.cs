using System;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Entry;

/// <summary>What cannot be right is an error that names the parameter or the column, and nothing goes out.</summary>
public class RefusedBeforeSendingTests : EmptyAccountTest
{
    private const string TimeEntry =
        "New-ClockodoEntry -Customer 4711 -Service 860608 -Billable Billable -TimeSince 2026-06-17T09:00Z -TimeUntil 2026-06-17T10:00Z";

    [Theory]
    [InlineData("TimeUntil", "New-ClockodoEntry -Customer 1 -Service 1 -Billable Billable -TimeSince 2026-06-17T09:00Z -TimeUntil 2026-06-17T08:00Z")]
    [InlineData("HourlyRate", TimeEntry + " -HourlyRate -1")]
    [InlineData("Text", TimeEntry + " -Text ('x' + [char]0xD83D)")]
    [InlineData("Duration", TimeEntry + " -Duration ([timespan]::FromHours(-1))")]
    [InlineData("LumpSum", "New-ClockodoEntry -Customer 1 -Service 1 -LumpSum -5 -Billable Billable -TimeSince 2026-06-17")]
    [InlineData("LumpSumServiceAmount", "New-ClockodoEntry -Customer 1 -LumpSumService 1 -LumpSumServiceAmount -5 -Billable Billable -TimeSince 2026-06-17")]
    [InlineData("nothing to change", "Set-ClockodoEntry 4711")]
    [InlineData("LumpSum", "Set-ClockodoEntry 4711 -LumpSum -1")]
    [InlineData("Text", "Set-ClockodoEntry 4711 -Text ('x' + [char]0xD83D)")]
    [InlineData("LumpSum, Duration", "Set-ClockodoEntry 4711 -LumpSum 1 -Duration 1:00")]
    [InlineData("TimeUntil", "Set-ClockodoEntry 4711 -TimeSince 2026-06-17T09:00Z -TimeUntil 2026-06-17T08:00Z")]
    public void A_parameter_is_refused(string name, string command) => AssertRefused(name, Run(command));

    [Theory]
    [InlineData("LumpSum", "abc")]
    [InlineData("HourlyRate", "95,5,5")]
    [InlineData("Billable", "perhaps")]
    [InlineData("Billable", "NotBillable,Billable")]
    [InlineData("Type", "TimeEntry,LumpSum")]
    [InlineData("Customer", "4.711")]
    [InlineData("TimeSince", "yesterday")]
    [InlineData("TimeUntil", "2026-06-17")]
    [InlineData("Duration", "90")]
    [InlineData("ClockedOffline", "maybe")]
    public void A_column_is_refused_with_its_row(string column, string value) => AssertRefused(
        "Row 2 of the input: " + column, Run("$args[1] | New-ClockodoEntry", Row(0), new[] { Row(0), Row(1, (column, value)) }), 1);

    [Theory]
    [InlineData("LumpSumServiceAmount", "LumpSum")]
    [InlineData("TimeUntil", "LumpSum")]
    [InlineData("HourlyRate", "LumpSum")]
    [InlineData("ServiceId", "LumpSumService")]
    public void A_field_of_another_type_is_refused(string field, string type) => AssertRefused(
        field,
        Run(
            "$args[0] | New-ClockodoEntry",
            Row(1, ("Type", type), ("LumpSumServiceAmount", "1"), ("LumpSumService", type == "LumpSum" ? "" : "1"), ("HourlyRate", "1"))));

    [Fact]
    public void A_field_that_the_piped_entry_does_not_have_is_refused()
    {
        Run("New-ClockodoEntry -Customer 4711 -Service 860608 -LumpSum 5 -Billable Billable -TimeSince 2026-06-17");
        Outcome run = Run("Get-ClockodoEntry 85000000 | Set-ClockodoEntry -Duration 1:00");

        Assert.StartsWith("Invalid,", run.Error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Single(Front.Writes);
    }

    [Fact]
    public void The_entry_of_a_plain_list_whose_text_did_not_come_is_not_added_without_it()
    {
        Run("$args | New-ClockodoEntry", Row(0));

        Outcome run = Run("Get-ClockodoEntry -TimeSince 2025-01-01 -TimeUntil 2025-02-01 | New-ClockodoEntry");

        Assert.Contains("Text", run.Error.ToString(), StringComparison.Ordinal);
        Assert.Contains("-Enhanced", run.Error.ToString(), StringComparison.Ordinal);
        Assert.Single(Front.Writes);
    }

    [Fact]
    public void What_only_the_service_knows_comes_back_in_its_own_words()
    {
        Outcome run = Run(TimeEntry + " -Project 498226");

        Assert.StartsWith("Conflict,", run.Error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Contains("The service says: \"", run.Error.ToString(), StringComparison.Ordinal);
    }

    private void AssertRefused(string name, Outcome run, int otherWrites = 0)
    {
        Assert.StartsWith("Invalid,", run.Error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Contains(name, run.Error.ToString(), StringComparison.Ordinal);
        Assert.Equal(otherWrites, Front.Requests.Count);
    }
}
