using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;
using System.Management.Automation;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Entry;

/// <summary>What the commands take, as Get-Command says it.</summary>
public class ParameterSetTests : EngineTest
{
    // PowerShell would ask for them, and read the responses by the current culture: 02.11. would be the 11th of February.
    [Theory]
    [InlineData("New-ClockodoEntry", "Values")]
    [InlineData("Set-ClockodoEntry", "Id")]
    [InlineData("Remove-ClockodoEntry", "Id")]
    [InlineData("Get-ClockodoEntry", "Range")]
    public void No_value_is_mandatory_because_PowerShell_would_ask_for_it(string command, string set) =>
        Assert.DoesNotContain(Parameters(command, set), parameter => parameter.IsMandatory);

    [Theory]
    [InlineData("", "Customer is missing. Service is missing. TimeSince is missing. TimeUntil is missing.")]
    [InlineData("-LumpSum 5", "Customer is missing. Service is missing. TimeSince is missing.")]
    [InlineData("-LumpSumService 41212", "Customer is missing. LumpSumServiceAmount is missing. TimeSince is missing.")]
    public void What_is_missing_is_named_all_at_once(string parameters, string message)
    {
        Succeed(Connect);
        Forget();

        ErrorRecord error = Run($"New-ClockodoEntry {parameters}").Error;

        Assert.Equal("Invalid", error.Kind());
        Assert.Contains(message, error.Exception.Message, StringComparison.Ordinal);
        Assert.Empty(Sent);
    }

    [Theory]
    [InlineData("Set-ClockodoEntry -Text x")]
    [InlineData("Remove-ClockodoEntry -Confirm:$false")]
    public void A_change_without_an_entry_says_how_to_give_one(string command)
    {
        Succeed(Connect);
        Forget();

        ErrorRecord error = Run(command).Ended!;

        Assert.Equal("Invalid", error.Kind());
        Assert.Equal("No entry is given. Pipe entries to the command, or give -Id.", error.Exception.Message);
        Assert.Empty(Sent);
    }

    [Fact]
    public void A_row_of_the_pipeline_may_be_filled_with_every_parameter()
    {
        var commands = Parameters("New-ClockodoEntry", "Values").Select(parameter => parameter.Name);

        Assert.Empty(commands.Except(Parameters("New-ClockodoEntry", "InputObject").Select(parameter => parameter.Name)));
    }

    [Theory]
    [InlineData("-TimeUntil 2026-03-16T09:00Z -LumpSum 5", "-LumpSum belongs to a lump sum, -TimeUntil belongs to a time entry")]
    [InlineData("-LumpSum 1 -LumpSumService 41212", "-LumpSumService belongs to a lump sum service, -LumpSum belongs to a lump sum.")]
    [InlineData("-LumpSum 5 -LumpSumServiceAmount 2", "-LumpSumServiceAmount belongs to a lump sum service, -LumpSum belongs to a lump sum.")]
    [InlineData("-LumpSumService 41212 -LumpSumServiceAmount 2 -Duration 1:00", "-Service belongs to a time entry or a lump sum, -LumpSumService and -LumpSumServiceAmount belong to a lump sum service")]
    [InlineData("-LumpSum 5 -HourlyRate 95 -TimeClockedSince 2026-03-16T08:00Z", "-HourlyRate and -TimeClockedSince belong to a time entry")]
    public void Parameters_of_two_types_are_named_instead_of_asking_for_an_InputObject(string parameters, string message)
    {
        Succeed(Connect);
        Forget();

        ErrorRecord error = Run(
            $"New-ClockodoEntry -Customer 4711 -Service 860608 -Billable Billable -TimeSince 2026-03-16T08:00Z {parameters}").Ended!;

        Assert.Contains("do not go together", error.Exception.Message, StringComparison.Ordinal);
        Assert.Contains(message, error.Exception.Message, StringComparison.Ordinal);
        Assert.Empty(Sent);
    }

    [Theory]
    [InlineData("New-ClockodoEntry", "InputObject")]
    [InlineData("Set-ClockodoEntry", "InputObject")]
    [InlineData("Remove-ClockodoEntry", "InputObject")]
    public void Only_InputObject_takes_the_pipeline(string command, string parameter)
    {
        IEnumerable<CommandParameterInfo> taking = SetsOf(command)
            .SelectMany(set => set.Parameters)
            .Where(candidate => candidate.ValueFromPipeline || candidate.ValueFromPipelineByPropertyName);

        Assert.Equal([parameter], taking.Select(candidate => candidate.Name).Distinct());
    }

    [Theory]
    [InlineData("New-ClockodoEntry", "Medium")]
    [InlineData("Set-ClockodoEntry", "Medium")]
    [InlineData("Remove-ClockodoEntry", "High")]
    public void What_changes_something_knows_WhatIf_and_how_much_is_at_stake(string command, string impact)
    {
        PSObject binding = SucceedWithOne(
            "[System.Attribute]::GetCustomAttribute((Get-Command $args[0]).ImplementingType, [System.Management.Automation.CmdletAttribute])",
            command);

        Assert.Equal("True", binding.Text("SupportsShouldProcess"));
        Assert.Equal(impact, binding.Text("ConfirmImpact"));
    }

    [Theory]
    [InlineData("Customer", "CustomerId customers_id")]
    [InlineData("Project", "ProjectId projects_id")]
    [InlineData("Subproject", "SubprojectId subprojects_id")]
    [InlineData("Service", "ServiceId services_id")]
    [InlineData("LumpSumService", "LumpSumServiceId lumpsum_services_id")]
    [InlineData("User", "UserId users_id")]
    [InlineData("TimeSince", "Since time_since")]
    [InlineData("TimeUntil", "Until time_until")]
    public void Parameters_have_the_same_aliases_everywhere(string parameter, string aliases)
    {
        foreach (string command in new[] { "Get-ClockodoEntry", "New-ClockodoEntry", "Set-ClockodoEntry" })
        {
            IEnumerable<string> found = Succeed("(Get-Command $args[0]).Parameters[$args[1]].Aliases", command, parameter)
                .Select(alias => alias.ToString());
            Assert.Equal(aliases.Split(' '), found);
        }
    }

    [Fact]
    public void Every_command_that_works_with_entries_has_Connection()
    {
        Assert.All(
            Succeed("Get-Command -Module ClockodoPS -Noun ClockodoEntry"),
            command => Assert.Contains("Connection", ((CmdletInfo)command.BaseObject).Parameters.Keys));
    }

    private ReadOnlyCollection<CommandParameterSetInfo> SetsOf(string command) =>
        ((CmdletInfo)SucceedWithOne("Get-Command $args[0]", command).BaseObject).ParameterSets;

    private ReadOnlyCollection<CommandParameterInfo> Parameters(string command, string set) =>
        SetsOf(command).Single(candidate => candidate.Name == set).Parameters;
}
