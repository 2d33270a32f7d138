using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using Clockodo.Sandbox;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Entry;

public class SetTests : ConnectedTest
{
    [Theory]
    [InlineData("-Customer 5208", "customers_id", "5208")]
    [InlineData("-Project 512019", "projects_id", "512019")]
    [InlineData("-Project 0", "projects_id", "0")]
    [InlineData("-Project $null", "projects_id", "0")]
    [InlineData("-Subproject 310441", "subprojects_id", "310441")]
    [InlineData("-Subproject $null", "subprojects_id", "0")]
    [InlineData("-Service 860622", "services_id", "860622")]
    [InlineData("-User 234602", "users_id", "234602")]
    [InlineData("-Billable Billed", "billable", "2")]
    [InlineData("-Billable 0", "billable", "0")]
    [InlineData("-Text Neu", "text", "\"Neu\"")]
    [InlineData("-Text ''", "text", "\"\"")]
    [InlineData("-Text $null", "text", "\"\"")]
    [InlineData("-Duration 1:15", "duration", "4500")]
    [InlineData("-HourlyRate 80", "hourly_rate", "80")]
    [InlineData("-TimeSince 2026-03-16T08:15Z", "time_since", "\"2026-03-16T08:15:00Z\"")]
    [InlineData("-TimeUntil 2026-03-16T10:00Z", "time_until", "\"2026-03-16T10:00:00Z\"")]
    public void Only_what_is_given_is_sent(string parameter, string field, string value)
    {
        long id = AddTimeEntry();

        Run($"Set-ClockodoEntry {id} {parameter}");

        SandboxRequest request = Assert.Single(Sent, request => request.Method == "PUT");
        Assert.Equal($"PUT v2/entries/{id}", request.Line());
        Assert.Equal(new Dictionary<string, string> { [field] = value }, request.Fields());
    }

    [Fact]
    public void A_lump_sum_changes_its_amount()
    {
        long id = AddLumpSum();

        Assert.Equal(99.95m, SucceedWithOne($"Set-ClockodoEntry {id} -LumpSum 99.95 -PassThru").Value("LumpSum"));
    }

    [Fact]
    public void A_lump_sum_service_changes_what_and_how_many()
    {
        long id = AddLumpSumService();

        PSObject entry = SucceedWithOne($"Set-ClockodoEntry {id} -LumpSumService 41260 -LumpSumServiceAmount 3 -PassThru");

        Assert.Equal((41260L, 3m), (entry.Long("LumpSumServiceId"), entry.Value("LumpSumServiceAmount")));
    }

    [Fact]
    public void It_emits_nothing_unless_asked_to()
    {
        long id = AddTimeEntry();

        Assert.Empty(Succeed($"Set-ClockodoEntry {id} -Text Neu"));
        Assert.Equal("Noch neuer", SucceedWithOne($"Set-ClockodoEntry {id} -Text 'Noch neuer' -PassThru").Text("Text"));
    }

    [Fact]
    public void Entries_come_from_the_pipeline_and_by_number()
    {
        long[] ids = [AddTimeEntry(), AddLumpSum(), AddLumpSumService()];

        Succeed("param($a, $b, $c) Get-ClockodoEntry $a | Set-ClockodoEntry -Text x; $b, $c | Set-ClockodoEntry -Text x; Set-ClockodoEntry $a, $b -Text y", [.. ids.Cast<object>()]);

        Assert.Equal(["y", "y", "x"], Succeed("$args | Get-ClockodoEntry", [.. ids.Cast<object>()]).Select(entry => entry.Text("Text")));
    }

    [Fact]
    public void A_change_to_nothing_is_Invalid()
    {
        Outcome outcome = Run($"Set-ClockodoEntry {AddTimeEntry()}");

        Assert.Equal("Invalid", Assert.Single(outcome.Errors).Kind());
        Assert.Contains("nothing to change was given", outcome.Errors[0].Exception.Message, StringComparison.Ordinal);
        Assert.Empty(Sent);
    }

    [Fact]
    public void A_field_of_another_type_is_refused_for_that_entry_only()
    {
        object[] ids = [AddTimeEntry(), AddLumpSum()];

        Outcome outcome = Run("$args | Get-ClockodoEntry | Set-ClockodoEntry -LumpSum 5 -PassThru", ids);

        ErrorRecord error = Assert.Single(outcome.Errors);
        Assert.Equal("Invalid", error.Kind());
        Assert.Contains("LumpSum does not belong to a time entry", error.Exception.Message, StringComparison.Ordinal);
        Assert.Equal([(long)ids[1]], outcome.Ids());
    }

    [Fact]
    public void What_is_not_there_is_that_entrys_error()
    {
        long id = AddTimeEntry();

        Outcome outcome = Run($"{Known.Nothing}, {id} | Set-ClockodoEntry -Text x -PassThru");

        Assert.Equal([id], outcome.Ids());
        Assert.Equal("NotFound", Assert.Single(outcome.Errors).Kind());
    }

    [Fact]
    public void Rows_with_an_Id_bring_their_filled_columns_as_changes()
    {
        long first = AddTimeEntry();
        long second = AddLumpSum();

        Succeed(
            """
            param($first, $second)
            [pscustomobject]@{ Id = "$first"; Text = 'eins'; Billable = ''; Duration = '0:45' },
            @{ id = $second; lumpsum = '12.5'; Text = $null } | Set-ClockodoEntry
            """,
            first,
            second);

        SandboxRequest[] sent = [.. Sent.Where(request => request.Method == "PUT").OrderBy(request => request.PathAndQuery, StringComparer.Ordinal)];
        Assert.Equal(new Dictionary<string, string> { ["text"] = "\"eins\"", ["duration"] = "2700" }, sent[0].Fields());
        Assert.Equal(new Dictionary<string, string> { ["lumpsum"] = "12.5" }, sent[1].Fields());
    }

    [Fact]
    public void What_is_given_on_the_command_line_goes_before_the_row()
    {
        long id = AddTimeEntry();

        Succeed($"@{{ Id = {id}; Text = 'row'; Billable = 0 }} | Set-ClockodoEntry -Text given");

        Assert.Equal(new Dictionary<string, string> { ["text"] = "\"given\"", ["billable"] = "0" }, Assert.Single(Sent).Fields());
    }

    [Theory]
    [InlineData("@{ Text = 'x' }", "Id: it is missing or empty.")]
    [InlineData("@{ Id = ''; Text = 'x' }", "Id: it is missing or empty.")]
    [InlineData("@{ Id = 'x'; Text = 'x' }", "Id: 'x' is not a valid ID of an entry")]
    [InlineData("@{ Id = 1; Duration = 5 }", "Duration: The bare number 5")]
    [InlineData("'x'", "'x' is not a valid ID of an entry")]
    public void A_row_that_cannot_be_read_is_that_rows_error(string row, string message)
    {
        long id = AddTimeEntry();

        Outcome outcome = Run($"{row}, @{{ Id = {id} }} | Set-ClockodoEntry -Billable 0 -PassThru");

        Assert.Equal([id], outcome.Ids());
        Assert.Equal("Invalid", Assert.Single(outcome.Errors).Kind());
        Assert.Contains(message, outcome.Errors[0].Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_entry_of_a_list_can_be_set_as_a_row_of_itself()
    {
        long id = AddLumpSum();

        Succeed($"Get-ClockodoEntry {id} | ForEach-Object {{ $row = @{{}}; foreach ($p in $_.psobject.Properties) {{ $row[$p.Name] = $p.Value }}; [pscustomobject]$row }} | Set-ClockodoEntry -Text neu");

        Assert.Equal("\"neu\"", Sent[^1].Fields()["text"]);
    }
}
