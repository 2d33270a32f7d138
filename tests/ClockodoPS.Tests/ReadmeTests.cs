using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Text.RegularExpressions;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests;

/// <summary>
/// Runs every PowerShell block of the README, in its order and in one session, as a reader would. A block that begins with
/// <c># needs an account</c> is read only, and so is one with commands that this engine lacks: those run in the Pester files.
/// </summary>
public sealed class ReadmeTests : IDisposable
{
    private readonly Engine _engine = new();

    public void Dispose() => _engine.Dispose();

    [Fact]
    public void Every_command_of_the_README_runs()
    {
        string[] blocks =
        [
            .. Blocks()
                .Where(block => !block.StartsWith("# needs an account", StringComparison.Ordinal))
                .Select(WithoutBuilding)
                .Where(_engine.HasAllOf),
        ];
        Assert.True(blocks.Length >= 6);

        foreach (string block in blocks)
        {
            Outcome outcome = _engine.Run(block);

            Assert.True(outcome.Ended is null && outcome.Errors.Count == 0, $"{block}\n{outcome.Ended}\n{string.Join("\n", outcome.Errors)}");
        }
    }

    [Fact]
    public void Every_command_of_the_README_can_be_parsed_and_names_only_parameters_that_exist()
    {
        IEnumerable<string> commands = Blocks().SelectMany(block => Regex.Matches(block, @"\b[A-Z][a-z]+-Clockodo\w*[^\n|]*").Select(match => match.Value));

        foreach (string command in commands)
        {
            string name = command.Split(' ')[0];
            var parameters = ((CmdletInfo)Assert.Single(_engine.Run("Get-Command $args[0]", name).Output).BaseObject).Parameters;
            string withoutTexts = Regex.Replace(command, "'[^']*'|\"[^\"]*\"|\\([^)]*\\)|#.*", "");
            Assert.All(
                Regex.Matches(withoutTexts, @"(?<= -)[A-Z]\w+").Select(match => match.Value),
                parameter => Assert.True(
                    parameters.ContainsKey(parameter) || parameters.Values.Any(known => known.Aliases.Contains(parameter)), command));
        }
    }

    private static IEnumerable<string> Blocks() =>
        Regex.Matches(File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n"), "```powershell\n(.*?)```", RegexOptions.Singleline)
            .Select(match => match.Groups[1].Value.Trim());

    // The module is built and imported already.
    private static string WithoutBuilding(string block) => string.Join(
        "\n", block.Split('\n').Where(line => !line.StartsWith("./build.ps1", StringComparison.Ordinal) && !line.StartsWith("Import-Module", StringComparison.Ordinal)));
}
