using System;
using System.IO;
using System.Linq;
using ClockodoPS.Testing;
using Xunit;

namespace ClockodoPS.Tests.Tour;

/// <summary>The README's first command, in PowerShell and without a terminal.</summary>
public sealed class TourTests
{
    private static readonly string Start = Path.Combine(Repository.Root, "tour", "Start.ps1");

    [Fact]
    public void The_tour_succeeds_and_shows_commands_and_tables()
    {
        PowerShellResult tour = PowerShellProcess.Run(Start, []);

        string[] lines = tour.Output.ReplaceLineEndings("\n").Split('\n');
        Assert.True(tour.ExitCode == 0, tour.Output);
        Assert.Contains("PS> Connect-Clockodo -Sandbox -PassThru", lines);
        Assert.True(lines.Count(line => line.StartsWith("Date       From–Until     Hours Customer", StringComparison.Ordinal)) >= 5);
        Assert.Equal(1, lines.Count(line => line.Contains("Cannot ", StringComparison.Ordinal)));
        Assert.Contains("\"Name\",\"Hours\"", lines);
        Assert.Contains("SYNOPSIS", lines);
        Assert.DoesNotContain('\x1b', tour.Output);
    }

    [Theory]
    [InlineData("(Get-ClockodoConnection).IsSandbox", 0, "True")]
    [InlineData("'before'; exit 3", 3, "before")]
    [InlineData("[pscustomobject]@{ Shown = 'although its width is still looked for' }", 0, "although")]
    [InlineData("Get-Item nowhere", 1, "nowhere")]
    [InlineData("throw 'no'", 1, "no")]
    public void A_command_runs_with_the_sandbox_connected_and_its_exit_code_is_kept(string command, int exitCode, string shown)
    {
        PowerShellResult result = PowerShellProcess.Run(Start, ["-Command", command]);

        Assert.Equal(exitCode, result.ExitCode);
        Assert.Contains(shown, result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("& ([scriptblock]::Create(((Get-Help Get-ClockodoConnection).Examples.Example.Code -like '*-Parallel*')))")]
    [InlineData("$c = Get-ClockodoConnection; Start-ThreadJob { Import-Module ClockodoPS; Get-ClockodoEntry -Period LastMonth -Connection $using:c } | Receive-Job -Wait")]
    [InlineData("Start-Job { Import-Module ClockodoPS; Connect-Clockodo -Sandbox; Get-ClockodoEntry -Period LastMonth } | Receive-Job -Wait")]
    public void Jobs_and_parallel_scripts_find_the_module(string command)
    {
        PowerShellResult result = PowerShellProcess.Run(Start, ["-Command", command]);

        Assert.DoesNotContain("Import-Module", result.Output, StringComparison.Ordinal);
        Assert.True(result.Output.Split('\n').Count(line => line.StartsWith("20", StringComparison.Ordinal)) > 10, result.Output);
    }

    [Fact]
    public void A_script_gets_its_arguments_and_its_exit_code_is_kept()
    {
        string folder = Directory.CreateTempSubdirectory("clockodo tour ").FullName;
        try
        {
            string script = Path.Combine(folder, "a script.ps1");
            File.WriteAllText(script, "param($Name, [switch] $Loud) \"$Name $Loud $args $((Get-ClockodoConnection).IsSandbox)\"; exit 4");

            PowerShellResult result = PowerShellProcess.Run(Start, ["-File", script, "-Name", "two words", "-Loud", "more"]);

            Assert.Equal((4, "two words True more True"), (result.ExitCode, result.Output.Trim()));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_script_that_does_not_exist_is_an_error()
    {
        PowerShellResult result = PowerShellProcess.Run(Start, ["-File", "nowhere.ps1"]);

        Assert.Equal((64, "There is no file 'nowhere.ps1'."), (result.ExitCode, result.Output.Trim()));
    }
}
