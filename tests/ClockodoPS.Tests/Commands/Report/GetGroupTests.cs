using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using Clockodo.Client.Reports;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Report;

public sealed class GetGroupTests : GroupTest
{
    [Fact]
    public void Groups_come_by_hours_with_the_groups_in_them()
    {
        IReadOnlyList<EntryGroup> groups = Groups("-GroupBy Customer, Project");

        Assert.Equal([("Müller & Söhne GmbH", 4m), ("ACME Deutschland GmbH", Math.Round(3 + (2 / 3m), 8))], groups.Select(group => (group.Name, group.Hours)));
        Assert.Equal(["Relaunch Website", "(no project)"], groups[1].SubGroups.Select(group => group.Name));
        Assert.Equal(["ACME Deutschland GmbH", "Relaunch Website"], groups[1].SubGroups[0].Path);
    }

    [Fact]
    public void A_report_is_one_request()
    {
        Groups("-GroupBy Customer, Project, User");

        Assert.Single(Sent);
    }

    [Fact]
    public void Times_have_their_first_day_and_a_name_that_sorts()
    {
        Assert.Equal(
            [("2026-W10", new DateTime(2026, 3, 2)), ("2026-W11", new DateTime(2026, 3, 9))],
            Groups("-GroupBy Week").Select(group => (group.Name, (DateTime)group.Key!)));
        Assert.Equal(["2026-03-02", "2026-03-03", "2026-03-04", "2026-03-10"], Groups("-GroupBy Day").Select(group => group.Name));
        Assert.Equal(["2026-03"], Groups("-GroupBy Month").Select(group => group.Name));
    }

    [Fact]
    public void Flattened_rows_have_a_column_for_each_level()
    {
        PSObject row = Rows("-GroupBy Month, Customer, Project")[1];

        Assert.Equal(["Month", "Customer", "Project", "Hours", "Revenue", "HourlyRate", "CustomerId", "ProjectId"], row.Properties.Select(property => property.Name));
        Assert.Equal(("2026-03", "ACME Deutschland GmbH", "Relaunch Website", 3m, 512004L),
            (row.Text("Month"), row.Text("Customer"), row.Text("Project"), row.Value("Hours"), row.Value("ProjectId")));
    }

    [Fact]
    public void Rounded_and_exact_hours_stand_side_by_side()
    {
        EntryGroup group = Groups("-Customer 4711 -GroupBy Project -RoundToMinutes 60").Single(project => project.Key is null);

        Assert.Equal((1m, Math.Round(2 / 3m, 8)), (group.Hours, group.ExactHours));
        Assert.Contains("ExactHours", Rows("-GroupBy Project -RoundToMinutes 60")[0].Properties.Select(property => property.Name));
    }

    [Theory]
    [InlineData("-Customer ACME*", "NotFound")]
    [InlineData("-Billable BillableOrBilled", "Invalid")]
    [InlineData("-Project 0", "Invalid")]
    [InlineData("-RoundToMinutes 0", "ParameterArgumentValidationError")]
    public void What_groups_do_not_know_ends_the_command(string parameters, string kind)
    {
        Assert.Equal(kind, Run($"Get-ClockodoEntryGroup {March} -GroupBy Customer {parameters}").Error.Kind());
        Assert.DoesNotContain(Sent, request => request.PathAndQuery.Contains("entrygroups", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Get-ClockodoEntry")]
    [InlineData("Set-ClockodoEntry -Billable Billed")]
    [InlineData("Remove-ClockodoEntry -Confirm:$false")]
    [InlineData("Set-ClockodoProject -Billed")]
    public void A_group_where_something_else_is_expected_is_an_error_that_names_the_commands_for_groups(string command)
    {
        Outcome run = Run($"@(Get-ClockodoEntryGroup {March} -GroupBy Customer)[0] | {command}");

        Assert.Contains("Set-ClockodoEntryGroup and Remove-ClockodoEntryGroup take groups", run.Error.Exception.Message, StringComparison.Ordinal);
        Assert.Empty(Front.Writes);
    }

    [Fact]
    public void Without_a_grouping_the_error_names_all()
    {
        Assert.StartsWith(
            "-GroupBy is missing. Write one or several of Customer, Project,", Run("Get-ClockodoEntryGroup").Error.Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_object_from_the_pipeline_is_a_report_of_its_own()
    {
        IReadOnlyList<PSObject> groups = Succeed($"Get-ClockodoUser -Id 234561, 234579 | Get-ClockodoEntryGroup {March} -GroupBy User");

        Assert.Equal(["Katharina Großmann", "Jörg Weiß"], groups.Select(group => group.Text("Name")));
    }

    [Fact]
    public void What_is_no_filter_is_an_error_of_its_own()
    {
        Outcome run = Run($"1, (Get-ClockodoCustomer -Id 4711) | Get-ClockodoEntryGroup {March} -GroupBy Customer");

        Assert.Equal("Invalid", run.Error.Kind());
        Assert.Single(run.Output);
    }

    [Theory]
    [InlineData("Customer", "CustomerId")]
    [InlineData("Project", "ProjectId")]
    [InlineData("Service", "ServiceId")]
    [InlineData("User", "UserId")]
    [InlineData("Text", "TextId")]
    public void The_sums_are_those_of_the_entries(string grouping, string property)
    {
        const string BySelf = """
            param($By)
            $sums = @{}
            foreach ($entry in Get-ClockodoEntry -TimeSince 2026-03-01 -TimeUntil 2026-03-31 -Enhanced) {
                $key = "$($entry.$By)"
                $sums[$key] = [decimal]$sums[$key] + $entry.Hours
            }
            $sums.GetEnumerator() | ForEach-Object { "$($_.Key) $([math]::Round($_.Value, 4))" }
            """;

        IEnumerable<string> expected = Run(BySelf, property).Output.Select(item => item.ToString());

        Assert.Equal(
            expected.Order(),
            Groups($"-GroupBy {grouping}").GroupBy(group => $"{group.Key}")
                .Select(group => FormattableString.Invariant($"{group.Key} {Math.Round(group.Sum(part => part.Hours), 4):0.####}")).Order());
    }
}
