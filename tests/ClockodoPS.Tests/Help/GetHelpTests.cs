using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using ClockodoPS.HelpBuilder.Model;
using Xunit;

namespace ClockodoPS.Tests.Help;

/// <summary>What the engine finds and shows of the help in the module's folder.</summary>
public class GetHelpTests(HelpFixture fixture) : IClassFixture<HelpFixture>
{
    public static TheoryData<string> Names { get; } = [.. BuiltHelp.Cmdlets.Select(cmdlet => cmdlet.Name)];

    [Theory]
    [InlineData("Get-ClockodoEntry", "Range, Period")]
    [InlineData("Get-ClockodoUser", "List")]
    public void Paging_is_in_the_syntax_of_lists_only(string name, string sets)
    {
        CmdletHelp help = BuiltHelp.Cmdlets.Single(cmdlet => cmdlet.Name == name);

        Assert.Equal(
            sets.Split(", ").Order(),
            help.ParameterSets.Where(set => set.Uses.Any(use => use.Parameter.Name == "First")).Select(set => set.Name).Order());
    }

    [Fact]
    public void Every_exported_cmdlet_has_help()
    {
        IEnumerable<string> exported = fixture.Engine.Run("(Get-Module ClockodoPS).ExportedCmdlets.Keys").Output.Select(name => name.ToString());

        Assert.Equal(exported.Order(), BuiltHelp.Cmdlets.Select(cmdlet => cmdlet.Name).Order());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Synopsis_and_description_come_from_the_comments(string name)
    {
        CmdletHelp expected = Expected(name);

        PSObject help = fixture.Help(name);

        Assert.Equal(expected.Synopsis.Line, Text(help, "Synopsis"));
        Assert.Equal(
            expected.Description.Paragraphs.Count,
            Items(help, "description").Count(paragraph => Text(paragraph, "Text").Length > 0));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_parameter_has_text_and_the_shape_that_the_engine_knows(string name)
    {
        CmdletHelp expected = Expected(name);

        PSObject help = fixture.Help(name);

        List<PSObject> shown = expected.Parameters.Count == 0 ? [] : Items((PSObject)help.Properties["parameters"].Value, "parameter");
        Assert.Equal(expected.Parameters.Select(parameter => parameter.Name), shown.Select(parameter => Text(parameter, "name")));
        Assert.All(shown, parameter =>
        {
            Assert.All(new[] { "required", "position", "pipelineInput", "defaultValue", "aliases" }, fact => Assert.NotEmpty(Text(parameter, fact)));
            Assert.Contains(Items(parameter, "Description"), paragraph => Text(paragraph, "Text").Length > 10);
        });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_parameter_set_has_a_syntax_and_every_example_comes(string name)
    {
        CmdletHelp expected = Expected(name);

        PSObject help = fixture.Help(name);

        Assert.Equal(expected.ParameterSets.Count, Items((PSObject)help.Properties["syntax"].Value, "syntaxItem").Count);
        Assert.Equal(
            expected.Examples.Select(example => example.Code),
            Items((PSObject)help.Properties["examples"].Value, "example").Select(example => Text(example, "code").ReplaceLineEndings("\n")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void All_of_it_is_shown(string name)
    {
        string shown = fixture.Engine.Show($"Get-Help {name} -Full");

        Assert.All(
            new[] { "SYNOPSIS", "SYNTAX", "DESCRIPTION", "PARAMETERS", "INPUTS", "OUTPUTS", "NOTES", "Example 1", "RELATED LINKS" },
            heading => Assert.Contains(heading, shown, System.StringComparison.Ordinal));
    }

    [Fact]
    public void Values_say_what_they_mean()
    {
        string shown = fixture.Engine.Show("Get-Help Get-ClockodoEntry -Parameter Billable");

        Assert.Contains("BillableOrBilled (12): entries that are to be billed", shown, System.StringComparison.Ordinal);
    }

    private static CmdletHelp Expected(string name) => BuiltHelp.Cmdlets.Single(cmdlet => cmdlet.Name == name);

    private static List<PSObject> Items(PSObject owner, string property) =>
        [.. LanguagePrimitives.ConvertTo<PSObject[]>(owner.Properties[property]?.Value ?? System.Array.Empty<PSObject>())];

    private static string Text(PSObject owner, string property) =>
        LanguagePrimitives.ConvertTo<string>(owner.Properties[property]?.Value)?.Trim() ?? "";
}
