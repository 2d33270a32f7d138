using System.Collections.Generic;
using ClockodoPS.HelpBuilder.Checking;
using ClockodoPS.HelpBuilder.Model;
using ClockodoPS.HelpBuilder.Writing;
using Xunit;

namespace ClockodoPS.Tests.Help;

public class ReferenceTests
{
    [Fact]
    public void The_reference_in_docs_is_what_the_comments_say()
    {
        IReadOnlyList<string> differences =
            ReferenceFolder.Differences(BuiltHelp.ReferencePath, MarkdownWriter.Write(BuiltHelp.Cmdlets));

        Assert.True(
            differences.Count == 0,
            $"docs/cmdlets is out of date: {string.Join(", ", differences)}. Write it with './build.ps1 Docs' or "
            + "'dotnet build src/ClockodoPS -p:WriteReference=true'.");
    }

    [Fact]
    public void The_help_keeps_its_rules() => Assert.Empty(HelpRules.Check(BuiltHelp.Cmdlets));

    [Fact]
    public void A_cmdlet_without_text_or_example_breaks_the_rules()
    {
        CmdletHelp whole = BuiltHelp.Cmdlets[0];
        CmdletHelp bare = whole with
        {
            Synopsis = Prose.None,
            Examples = [],
            Parameters = [whole.Parameters[0] with { Text = Prose.None }],
        };

        IReadOnlyList<string> problems = HelpRules.Check([bare]);

        Assert.Contains(problems, problem => problem.Contains("no <summary> for the synopsis", System.StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains($"-{whole.Parameters[0].Name} has no <summary>", System.StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains("has no <example>", System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Get-ClockodoEntry -Perod Today", "-Perod, which is not a parameter")]
    [InlineData("Get-ClockodoEntry -Id 1 -Period Today", "matches no parameter set")]
    [InlineData("Get-ClockodoEntry | {", "cannot be parsed")]
    public void An_example_that_cannot_work_breaks_the_rules(string code, string complaint)
    {
        CmdletHelp cmdlet = Assert.Single(BuiltHelp.Cmdlets, help => help.Name == "Get-ClockodoEntry");
        CmdletHelp wrong = cmdlet with { Examples = [.. cmdlet.Examples, new ExampleHelp("Wrong", code, Prose.None, null)] };

        Assert.Contains(HelpRules.Check([wrong]), problem => problem.Contains(complaint, System.StringComparison.Ordinal));
    }
}
