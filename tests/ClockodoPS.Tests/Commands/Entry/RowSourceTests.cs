using System;
using System.Linq;
using System.Management.Automation;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Entry;

/// <summary>The objects that rows come as, and the forms in which their columns are empty.</summary>
public class RowSourceTests : ConnectedTest
{
    private const string Work = "Customer = 4711; Service = 860608; Billable = 1; TimeSince = '2026-03-16T08:00Z'; TimeUntil = '2026-03-16T09:30Z'";

    /// <summary>What a column holds that means nothing.</summary>
    public static TheoryData<string> Nothing =>
    [
        "$null",
        "''",
        "\"`t \"",
        "[DBNull]::Value",
        "[System.Management.Automation.Internal.AutomationNull]::Value",
        "(& { })",
    ];

    [Theory]
    [MemberData(nameof(Nothing))]
    public void A_column_with_any_form_of_nothing_changes_nothing(string nothing)
    {
        long id = AddTimeEntry();

        Succeed($"@{{ Id = {id}; Text = {nothing}; Project = {nothing}; Billable = 0 }} | Set-ClockodoEntry");

        Assert.Equal(["billable"], Assert.Single(Sent).Fields().Keys);
    }

    [Theory]
    [MemberData(nameof(Nothing))]
    public void A_column_with_any_form_of_nothing_is_not_added(string nothing)
    {
        Succeed($"[pscustomobject]@{{ {Work}; Text = {nothing}; HourlyRate = {nothing} }} | New-ClockodoEntry");

        Assert.DoesNotContain(Assert.Single(Sent).Fields().Keys, name => name is "text" or "hourly_rate");
    }

    [Theory]
    [InlineData("[System.Collections.Generic.Dictionary[string, object]]::new()")]
    [InlineData("[System.Collections.Generic.SortedList[string, object]]::new()")]
    [InlineData("[System.Collections.Specialized.ListDictionary]::new()")]
    public void A_dictionary_of_any_kind_is_a_row(string dictionary)
    {
        PSObject added = SucceedWithOne(
            $"$row = {dictionary}; $row['Customer'] = 4711; $row['Service'] = 860608; $row['Billable'] = 1; $row['TimeSince'] = '2026-01-05T08:00'; "
            + "$row['TimeUntil'] = '2026-01-05T09:00'; New-ClockodoEntry -InputObject $row");

        Assert.Equal(4711, added.Long("CustomerId"));
    }

    [Fact]
    public void A_calculated_property_without_a_result_is_empty()
    {
        long id = AddTimeEntry();

        Succeed(
            $$"""
            $row = [pscustomobject]@{ Id = {{id}} }
            $row.psobject.Properties.Add([psscriptproperty]::new('Text', { @() | Where-Object { $_ } }))
            $row | Set-ClockodoEntry -Billable NotBillable
            """);

        Assert.Equal(["billable"], Assert.Single(Sent).Fields().Keys);
    }

    [Fact]
    public void A_property_that_throws_is_empty()
    {
        long id = AddTimeEntry();

        Succeed(
            $$"""
            $row = [pscustomobject]@{ Id = {{id}} }
            $row.psobject.Properties.Add([psscriptproperty]::new('Text', { throw 'no' }))
            $row | Set-ClockodoEntry -Billable NotBillable
            """);

        Assert.Equal(["billable"], Assert.Single(Sent).Fields().Keys);
    }

    [Fact]
    public void A_data_row_brings_its_columns_only()
    {
        Outcome outcome = Run(
            """
            $table = [System.Data.DataTable]::new()
            foreach ($name in 'Customer', 'Service', 'Billable', 'TimeSince', 'TimeUntil', 'Text') { [void] $table.Columns.Add($name) }
            [void] $table.Rows.Add('4711', '860608', '1', '2026-03-16T08:00Z', '2026-03-16T09:30Z', [DBNull]::Value)
            $table.Rows | New-ClockodoEntry
            $table.DefaultView | New-ClockodoEntry
            """);

        Assert.Empty(outcome.Warnings);
        Assert.Equal(2, outcome.Output.Count);
        Assert.All(Sent, request => Assert.Equal(5, request.Fields().Count));
    }

    [Theory]
    [InlineData(" Customer ")]
    [InlineData("\ufeffCustomer")]
    [InlineData("ï»¿Customer")]
    [InlineData("ï»¿\"Customer\"")]
    [InlineData("\u00a0CustomerId")]
    public void White_space_and_byte_order_marks_are_not_part_of_a_name(string name)
    {
        Outcome outcome = Run(
            "$row = @{ Service = 860608; Billable = 1; TimeSince = '2026-03-16T08:00Z'; TimeUntil = '2026-03-16T09:30Z' }; $row[$args[0]] = 4711; $row | New-ClockodoEntry",
            name);

        Assert.Empty(outcome.Warnings);
        Assert.Equal("4711", Assert.Single(Sent).Fields()["customers_id"]);
    }

    [Fact]
    public void Set_warns_of_unknown_columns_once()
    {
        long id = AddTimeEntry();

        Outcome outcome = Run($"1..2 | ForEach-Object {{ @{{ Id = {id}; Durration = '1:00'; Billable = 0 }} }} | Set-ClockodoEntry");

        Assert.StartsWith(
            "The column 'Durration' is unknown and is ignored. Known columns: Id, Customer, ", Assert.Single(outcome.Warnings), StringComparison.Ordinal);
        Assert.DoesNotContain("TimeClockedSince", outcome.Warnings[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Customer = 4711; CustomerId = 5208", "CustomerId")]
    [InlineData("CustomerId = 4711; customers_id = 5208", "customers_id")]
    [InlineData("Customer = 4711; TimeSince = '2026-03-16T08:00Z'; Since = '2026-03-16T08:01Z'", "Since")]
    [InlineData("Customer = 4711; TimeUntil = '2026-03-16T09:30Z'; Until = '2026-03-16T10:30Z'", "Until")]
    public void Two_columns_for_the_same_field_with_different_values_are_refused(string columns, string named)
    {
        Outcome outcome = Run($"[pscustomobject][ordered]@{{ Service = 860608; Billable = 1; {columns} }} | New-ClockodoEntry -TimeSince 2026-03-16T08:00Z -TimeUntil 2026-03-16T09:30Z");

        Assert.Contains($"{named}: it contradicts the column ", outcome.Error.Exception.Message, StringComparison.Ordinal);
        Assert.Empty(Sent);
    }

    [Fact]
    public void Two_columns_for_the_same_field_with_the_same_value_are_fine()
    {
        Succeed($"[pscustomobject]@{{ {Work}; CustomerId = '4711'; Since = '2026-03-16T09:00+01:00' }} | New-ClockodoEntry");

        Assert.Equal("4711", Assert.Single(Sent).Fields()["customers_id"]);
    }

    [Theory]
    [InlineData("'1.25'", "4500")]
    [InlineData("1.25", "4500")]
    [InlineData("'1:15'", "4500")]
    [InlineData("[timespan]'01:15'", "4500")]
    [InlineData("0.33333333", "1200")]
    public void Hours_are_the_duration_where_that_is_empty(string hours, string seconds)
    {
        Succeed($"[pscustomobject]@{{ {Work}; Hours = {hours}; Duration = '' }} | New-ClockodoEntry");

        Assert.Equal(seconds, Assert.Single(Sent).Fields()["duration"]);
    }

    [Fact]
    public void Hours_and_duration_that_contradict_each_other_are_refused()
    {
        Outcome outcome = Run($"[pscustomobject]@{{ {Work}; Hours = 1.25; Duration = '1:00' }} | New-ClockodoEntry");

        Assert.Contains("Hours: it contradicts the column Duration: 1:15:00 and 1:00:00.", outcome.Error.Exception.Message, StringComparison.Ordinal);
        Assert.Empty(Sent);
    }

    [Fact]
    public void The_rounded_hours_of_an_export_do_not_contradict_its_duration()
    {
        Succeed($"[pscustomobject]@{{ {Work}; Hours = 0.33333333; Duration = '00:20:00' }} | New-ClockodoEntry");

        Assert.Equal("1200", Assert.Single(Sent).Fields()["duration"]);
    }

    [Fact]
    public void Blank_rows_are_skipped_and_counted_in_one_warning()
    {
        Outcome outcome = Run(
            $$"""
            [pscustomobject]@{ Customer = 4711; Text = '' }, [pscustomobject]@{ Customer = ''; Text = ' ' },
            [pscustomobject]@{ Customer = $null; Text = '' }, [pscustomobject]@{ Customer = 5208; Text = '' } |
                New-ClockodoEntry -Service 860608 -Billable Billable -TimeSince 2026-03-16T08:00Z -TimeUntil 2026-03-16T09:30Z
            """);

        Assert.Equal(2, outcome.Output.Count);
        Assert.Equal(2, Sent.Count);
        Assert.Equal("2 rows were skipped because all their columns are empty.", Assert.Single(outcome.Warnings));
    }

    [Theory]
    [InlineData("Set-ClockodoEntry -Billable NotBillable")]
    [InlineData("Remove-ClockodoEntry -Confirm:$false")]
    public void A_blank_row_changes_and_removes_nothing(string command)
    {
        Outcome outcome = Run($"[pscustomobject]@{{ Id = ''; Text = '' }} | {command}");

        Assert.Empty(outcome.Errors);
        Assert.Empty(Sent);
        Assert.Equal("1 row was skipped because all its columns are empty.", Assert.Single(outcome.Warnings));
    }

    [Fact]
    public void A_row_with_unknown_columns_only_adds_nothing()
    {
        Outcome outcome = Run(
            "[pscustomobject]@{ Summe = '12:30'; Customer = '' } | New-ClockodoEntry -Customer 4711 -Service 860608 -Billable Billable -TimeSince 2026-03-16T08:00Z -TimeUntil 2026-03-16T09:30Z");

        Assert.StartsWith("Row 1 of the input: No column of an entry is filled.", outcome.Error.Exception.Message, StringComparison.Ordinal);
        Assert.Empty(Sent);
    }

    [Theory]
    [InlineData("time_since = '2026-03-16T08:00:00'; time_until = '2026-03-16T09:30:00Z'")]
    [InlineData("time_since = '2026-03-16 08:00:00'; time_until = '2026-03-16T09:30:00Z'")]
    [InlineData("time_since = '16.03.2026 08:00'; time_until = '2026-03-16T09:30:00Z'")]
    [InlineData("time_since = [datetime]'2026-03-16T08:00:00'; time_until = '2026-03-16T09:30:00Z'")]
    public void A_raw_row_whose_time_lost_its_zone_is_refused(string times)
    {
        Outcome outcome = Run($"[pscustomobject]@{{ customers_id = 4711; services_id = 860608; billable = 1; {times} }} | New-ClockodoEntry");

        Assert.Contains("time_since: '", outcome.Error.Exception.Message, StringComparison.Ordinal);
        Assert.Contains("has no time zone", outcome.Error.Exception.Message, StringComparison.Ordinal);
        Assert.Empty(Sent);
    }

    [Theory]
    [InlineData("5070")]
    [InlineData("'5070'")]
    [InlineData("5070.0")]
    [InlineData("' 5070 '")]
    public void The_duration_of_a_raw_row_is_seconds(string duration)
    {
        Succeed($"[pscustomobject]@{{ customers_id = 4711; services_id = 860608; billable = 1; time_since = '2026-03-16T08:00:00Z'; time_until = '2026-03-16T10:00:00+00:00'; duration = {duration} }} | New-ClockodoEntry");

        Assert.Equal("5070", Assert.Single(Sent).Fields()["duration"]);
    }

    [Fact]
    public void Removing_reads_the_ID_only()
    {
        long id = AddTimeEntry();

        Outcome outcome = Run($"[pscustomobject]@{{ Id = {id}; TimeSince = '31/31/2026'; HourlyRate = '1.000,5'; Kunde = 'x' }} | Remove-ClockodoEntry -Confirm:$false");

        Assert.Empty(outcome.Warnings);
        Assert.Empty(outcome.Errors);
        Assert.Equal(["DELETE"], Sent.Select(request => request.Method));
    }
}
