using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using Clockodo.Client;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Entry;

/// <summary>What comes down the pipeline to New-ClockodoEntry.</summary>
public class RowTests : ConnectedTest
{
    private const string Times = "TimeSince = '2026-03-16T08:00Z'; TimeUntil = '2026-03-16T09:30Z'";

    [Theory]
    [InlineData("Customer = 4711; Service = 860608; Billable = 'Billable'")]
    [InlineData("CustomerId = '4711'; ServiceId = '860608'; Billable = '1'")]
    [InlineData("customers_id = 4711; services_id = 860608; billable = 1")]
    public void Columns_are_named_like_parameters_properties_or_fields(string columns)
    {
        Succeed($"[pscustomobject]@{{ {columns}; {Times} }} | New-ClockodoEntry");

        Dictionary<string, string> fields = Assert.Single(Sent).Fields();
        Assert.Equal(("4711", "860608", "1"), (fields["customers_id"], fields["services_id"], fields["billable"]));
    }

    [Fact]
    public void A_hashtable_is_a_row()
    {
        Succeed($"@{{ Customer = 4711; Service = 860608; Billable = 1; Since = '2026-03-16T08:00Z'; Until = '2026-03-16T09:30Z' }} | New-ClockodoEntry");

        Assert.Equal(5, Assert.Single(Sent).Fields().Count);
    }

    [Fact]
    public void A_row_as_the_service_sends_it_counts_its_duration_in_seconds()
    {
        Succeed(
            """
            [pscustomobject]@{
                id = 85722133; customers_id = 4711; projects_id = $null; users_id = 234561; billable = 1; texts_id = $null; text = $null
                time_since = '2022-12-30T07:21:04Z'; time_until = '2022-12-30T08:45:34Z'; time_insert = '2022-12-30T07:21:04Z'
                time_last_change = '2022-12-30T08:45:34Z'; type = 1; services_id = 860608; duration = 5070
                time_last_change_work_time = '2022-12-30T08:45:34Z'; time_clocked_since = '2022-12-30T07:21:04Z'
                clocked = $true; clocked_offline = $false; hourly_rate = 84.03
            } | New-ClockodoEntry
            """);

        Dictionary<string, string> fields = Assert.Single(Sent).Fields();
        Assert.Equal("5070", fields["duration"]);
        Assert.Equal("84.03", fields["hourly_rate"]);
        Assert.Equal("\"2022-12-30T07:21:04Z\"", fields["time_clocked_since"]);
        Assert.Equal("false", fields["clocked_offline"]);
    }

    [Theory]
    [InlineData("LumpSum = 5; Service = 860608", "LumpSum")]
    [InlineData("lumpsum = '5'; Service = 860608; LumpSumService = ''; Duration = ''", "LumpSum")]
    [InlineData("LumpSumService = 41212; LumpSumServiceAmount = 1", "LumpSumService")]
    [InlineData("Type = 'LumpSum'; LumpSum = 5; Service = 860608; TimeUntil = '2026-03-16T08:00Z'", "LumpSum")]
    [InlineData("Type = 3; LumpSumService = 41212; LumpSumServiceAmount = 1", "LumpSumService")]
    [InlineData("Type = ''; TimeUntil = '2026-03-16T09:00Z'; Service = 860608", "TimeEntry")]
    [InlineData("Type = '1'; TimeUntil = '2026-03-16T09:00Z'; Service = 860608", "TimeEntry")]
    public void The_type_is_said_or_follows_from_what_is_filled(string columns, string type)
    {
        PSObject entry = SucceedWithOne(
            $"[pscustomobject]@{{ Customer = 4711; Billable = 1; TimeSince = '2026-03-16T08:00Z'; {columns} }} | New-ClockodoEntry");

        Assert.Equal(type, entry.Text("Type"));
    }

    [Fact]
    public void The_command_line_tells_the_type_of_rows_that_do_not()
    {
        PSObject entry = SucceedWithOne(
            "[pscustomobject]@{ Customer = 4711; TimeSince = '2026-03-16T08:00Z' } | New-ClockodoEntry -LumpSum 5 -Service 860608 -Billable Billable");

        Assert.Equal("LumpSum", entry.Text("Type"));
    }

    [Fact]
    public void Empty_columns_are_not_given()
    {
        Succeed(
            $"[pscustomobject]@{{ Customer = 4711; Service = 860608; Billable = 1; {Times}; Project = ''; Text = '  '; Duration = $null; HourlyRate = '' }} | New-ClockodoEntry");

        Assert.Equal(
            ["billable", "customers_id", "services_id", "time_since", "time_until"],
            Assert.Single(Sent).Fields().Keys.Order());
    }

    [Fact]
    public void The_command_line_fills_what_a_row_leaves_open_and_nothing_else()
    {
        Succeed(
            $$"""
            [pscustomobject]@{ Customer = 4711; Service = ''; {{Times}}; Text = 'own' },
            [pscustomobject]@{ Customer = 5208; Service = 860622; {{Times}}; Text = '' } |
                New-ClockodoEntry -Customer 61034 -Service 860608 -Billable NotBillable -Text given
            """);

        Assert.Equal(
            ["4711 860608 0 \"own\"", "5208 860622 0 \"given\""],
            Sent.Select(request => request.Fields()).Select(
                fields => $"{fields["customers_id"]} {fields["services_id"]} {fields["billable"]} {fields["text"]}").Order());
    }

    [Fact]
    public void Unknown_columns_are_one_warning_that_names_the_known_ones()
    {
        Outcome outcome = Run(
            $"1..3 | ForEach-Object {{ [pscustomobject]@{{ Customer = 4711; Service = 860608; Billable = 1; {Times}; Kunde = 'x'; Ort = 'y' }} }} | New-ClockodoEntry");

        Assert.Equal(3, outcome.Output.Count);
        Assert.Equal(
            "The columns 'Kunde', 'Ort' are unknown and are ignored. Known columns: Customer, Project, Subproject, User, Service, "
            + "LumpSumService, LumpSumServiceAmount, LumpSum, Billable, TimeSince, TimeUntil, Duration, HourlyRate, Text, ClockedOffline, "
            + "TimeClockedSince.",
            Assert.Single(outcome.Warnings));
    }

    [Fact]
    public void Later_rows_are_warned_of_for_their_new_columns_only()
    {
        Outcome outcome = Run(
            $"@{{ {Times}; Kunde = 'x' }}, @{{ {Times}; Kunde = 'x'; Ort = 'y' }} | New-ClockodoEntry -Customer 4711 -Service 860608 -Billable Billable");

        Assert.Equal(2, outcome.Warnings.Count);
        Assert.StartsWith("The column 'Kunde' is unknown and is ignored. Known columns: Customer, ", outcome.Warnings[0], StringComparison.Ordinal);
        Assert.Equal("The column 'Ort' is unknown and is ignored.", outcome.Warnings[1]);
    }

    [Fact]
    public void A_column_that_is_several_hints_at_the_delimiter()
    {
        Outcome outcome = Run("[pscustomobject]@{ 'Customer;TimeSince;TimeUntil' = '4711;2026-11-02T09:00;2026-11-02T10:30' } | New-ClockodoEntry");

        Assert.Equal(
            "The column 'Customer;TimeSince;TimeUntil' is unknown and is ignored. It looks like several columns: use Import-Csv with the -Delimiter of the file.",
            Assert.Single(outcome.Warnings));
    }

    [Fact]
    public void What_an_entry_has_besides_is_not_warned_of()
    {
        Outcome outcome = Run(
            $"[pscustomobject]@{{ Id = 1; Customer = 4711; Service = 860608; Billable = 1; {Times}; CustomerName = 'x'; Revenue = 1; Hours = 1; IsRunning = $false; TestData = $false; texts_id = 1; Text = 'x'; time_last_change_worktime = 'x' }} | New-ClockodoEntry");

        Assert.Single(outcome.Output);
        Assert.Empty(outcome.Warnings);
    }

    [Fact]
    public void Bad_rows_are_errors_with_row_and_column_and_the_rest_go_on()
    {
        Outcome outcome = Run(
            $$"""
            @{ Customer = 4711; TimeSince = '2026-03-16T08:00Z'; TimeUntil = '2026-03-16T09:30Z' },
            @{ Customer = '4.711'; TimeSince = 'gestern'; TimeUntil = '2026-03-16T09:30Z' },
            @{ TimeSince = '2026-03-16T08:00Z'; TimeUntil = '2026-03-16T09:30Z' },
            'just text',
            @{ Customer = 999; TimeSince = '2026-03-16T08:00Z'; TimeUntil = '2026-03-16T09:30Z' },
            @{ Customer = 4711; TimeSince = '2026-03-16T08:00Z'; TimeUntil = '2026-03-16T09:30Z' } |
                New-ClockodoEntry -Service 860608 -Billable Billable
            """);

        Assert.Equal(2, outcome.Output.Count);
        Assert.Equal(["Invalid", "Invalid", "Invalid", "NotFound"], outcome.Errors.Select(error => error.Kind()));
        string[] messages = [.. outcome.Errors.Select(error => error.Exception.Message)];
        Assert.StartsWith("Row 2 of the input: ", messages[0], StringComparison.Ordinal);
        Assert.Contains("Customer: '4.711'", messages[0], StringComparison.Ordinal);
        Assert.Contains("TimeSince: 'gestern'", messages[0], StringComparison.Ordinal);
        Assert.Equal("Row 3 of the input: Cannot add the time entry: Customer is missing. Nothing was sent.", messages[1]);
        Assert.StartsWith("Row 4 of the input: 'just text' is not a row with columns.", messages[2], StringComparison.Ordinal);
        Assert.StartsWith("Row 5 of the input: ", messages[3], StringComparison.Ordinal);
        Assert.Equal(3, Sent.Count);
    }

    [Theory]
    [InlineData("TimeSince = 'gestern'; HourlyRate = -1", "TimeSince: 'gestern'|HourlyRate is negative|Service is missing.", "TimeSince, ServiceId, HourlyRate")]
    [InlineData("TimeSince = '2026-03-16T10:00Z'; LumpSumServiceAmount = 1", "LumpSumService is missing.|TimeUntil does not belong", "LumpSumServiceId, TimeUntil")]
    [InlineData("TimeSince = '2026-03-16T10:00Z'", "Service is missing.|TimeUntil is before TimeSince.", "ServiceId, TimeUntil")]
    [InlineData("TimeSince = '2026-03-16T08:00Z'; Duration = '3:00'; Project = -1", "Project: -1|Service is missing.|Duration: 3:00:00", "Project, ServiceId, Duration")]
    [InlineData("TimeSince = '2026-03-16T08:00Z'; CustomerId = 5208; TextId = 7", "CustomerId: it contradicts the column Customer|Service is missing.|Text: the entry has a TextId", "Customer, CustomerId, ServiceId, Text")]
    public void All_problems_of_a_row_come_in_one_error_which_names_their_fields(string columns, string parts, string fields)
    {
        ErrorRecord error = Assert.Single(Run(
            $"[pscustomobject]@{{ Customer = 4711; Billable = 1; TimeUntil = '2026-03-16T09:30Z'; {columns} }} | New-ClockodoEntry").Errors);

        Assert.All(parts.Split('|'), part => Assert.Contains(part, error.Exception.Message, StringComparison.Ordinal));
        Assert.EndsWith(" Nothing was sent.", error.Exception.Message, StringComparison.Ordinal);
        Assert.Equal(fields.Split(", ").Order(), Fields(error).Order());
    }

    [Theory]
    [InlineData("TimeUntil = 'soon'; Service = 1", "TimeUntil: 'soon'")]
    [InlineData("LumpSum = 'a lot'; Service = 1", "LumpSum: 'a lot'")]
    [InlineData("Type = 'Holiday'", "Type: 'Holiday'")]
    public void What_only_follows_from_a_column_that_cannot_be_read_is_not_told_too(string columns, string problem)
    {
        ErrorRecord error = Assert.Single(Run(
            $"@{{ Customer = 4711; Billable = 1; TimeSince = '2026-03-16T08:00Z'; {columns} }} | New-ClockodoEntry").Errors);

        Assert.StartsWith($"Row 1 of the input: {problem}", error.Exception.Message, StringComparison.Ordinal);
        Assert.Equal([problem.Split(':')[0]], Fields(error));
    }

    [Theory]
    [InlineData("Id = 'x'; Billable = 'maybe'; LumpSum = -5; Duration = '1:00'", "Id, Billable, LumpSum, Duration")]
    [InlineData("Text = 'x'; HourlyRate = 'a lot'", "Id, HourlyRate")]
    [InlineData("Id = 4711; TimeSince = 'soon'", "TimeSince")]
    [InlineData("Id = 4711; LumpSum = 5; Duration = '1:00'", "LumpSum, Duration")]
    public void So_it_is_with_the_rows_of_changes(string columns, string fields)
    {
        ErrorRecord error = Assert.Single(Run($"@{{ {columns} }} | Set-ClockodoEntry").Errors);

        Assert.StartsWith("Row 1 of the input: ", error.Exception.Message, StringComparison.Ordinal);
        Assert.Equal(fields.Split(", ").Order(), Fields(error).Order());
        Assert.Empty(Sent);
    }

    [Theory]
    [InlineData("Type = 'Holiday'", "Type: 'Holiday' is not a valid type of entry.")]
    [InlineData("Billable = 'maybe'", "Billable: 'maybe' is not a valid billable state.")]
    [InlineData("Duration = 90", "Duration: The bare number 90 could be hours, minutes or seconds.")]
    [InlineData("Duration = '90'", "Duration: The bare number 90 could be hours, minutes or seconds.")]
    [InlineData("HourlyRate = 'a lot'", "HourlyRate: 'a lot' is not a valid amount")]
    [InlineData("TimeUntil = '2026-03-16'", "TimeUntil: '2026-03-16' has no time of day.")]
    [InlineData("ClockedOffline = 'perhaps'", "ClockedOffline: 'perhaps' is not a Boolean value. Write True or False.")]
    [InlineData("Project = -1", "Project: -1 is not a name or a valid ID of a project.")]
    [InlineData("LumpSum = 5", "Duration does not belong to a lump sum.")]
    public void The_message_names_the_column_and_what_is_wrong_with_it(string column, string message)
    {
        Outcome outcome = Run(
            $"$row = @{{ Customer = 4711; Service = 860608; Billable = 1; {Times}; Duration = '1:00' }}; (@{{ {column} }}).GetEnumerator() | ForEach-Object {{ $row[$_.Key] = $_.Value }}; $row | New-ClockodoEntry");

        Assert.Contains(message, Assert.Single(outcome.Errors).Exception.Message, StringComparison.Ordinal);
        Assert.Empty(Sent);
    }

    private static IEnumerable<string> Fields(ErrorRecord error) => ((ClockodoException)error.Exception).Fields;
}
