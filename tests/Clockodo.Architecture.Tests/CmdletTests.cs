using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Mono.Cecil;
using Xunit;

namespace Clockodo.Architecture.Tests;

public class CmdletTests
{
    private static readonly string[] ApprovedVerbs = ["Connect", "Disconnect", "Get", "Compare", "New", "Set", "Restore", "Start", "Stop", "Remove", "Invoke"];
    private static readonly string[] ChangingVerbs = ["New", "Set", "Restore", "Start", "Stop", "Remove", "Invoke"];

    public static TheoryData<string> Names => [.. Cmdlets().Select(NameOf)];

    [Fact]
    public void There_are_cmdlets_to_look_at() => Assert.True(Cmdlets().Count >= 7);

    [Fact]
    public void Both_editions_have_the_same_cmdlets() =>
        Assert.Equal(Cmdlets().Select(NameOf).Order(), Cmdlets("netstandard2.0").Select(NameOf).Order());

    [Theory]
    [MemberData(nameof(Names))]
    public void The_verb_is_an_approved_one_and_the_noun_is_singular_with_the_prefix(string name)
    {
        string[] parts = name.Split('-');

        Assert.Contains(parts[0], ApprovedVerbs);
        Assert.Matches("^Clockodo([A-Z][a-z]+)*$", parts[1]);
        Assert.DoesNotMatch("[^s]s$", parts[1]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_says_what_it_emits(string name) =>
        Assert.Contains(Of(name).CustomAttributes, attribute => attribute.AttributeType.Name == "OutputTypeAttribute");

    [Theory]
    [MemberData(nameof(Names))]
    public void It_asks_before_it_changes_something_and_only_then(string name)
    {
        bool asks = Declaration(Of(name)).Properties
            .Any(property => property.Name == "SupportsShouldProcess" && (bool)property.Argument.Value);

        Assert.Equal(ChangingVerbs.Contains(name.Split('-')[0]), asks);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_parameter_takes_a_secret_as_plain_text(string name)
    {
        var secrets = Parameters(Of(name))
            .Where(property => Regex.IsMatch(property.Name, "Password|Secret|Key|Token", RegexOptions.IgnoreCase));

        Assert.DoesNotContain(secrets, property => property.PropertyType.FullName == "System.String");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void One_file_holds_one_cmdlet_and_is_named_after_it(string name)
    {
        string file = Assert.Single(Directory.GetFiles(
            Path.Combine(Repository.Root, "src", "ClockodoPS", "Commands"), Of(name).Name + ".cs", SearchOption.AllDirectories));

        Assert.Equal(name.Replace("-", "") + "Command", Of(name).Name);
        Assert.Single(Regex.Matches(File.ReadAllText(file), @"^\[Cmdlet\(", RegexOptions.Multiline));
    }

    private static List<TypeDefinition> Cmdlets(string framework = "net8.0") =>
        [.. ModuleDefinition.ReadModule(Repository.Assembly(framework, "ClockodoPS")).Types
            .Where(type => type.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "CmdletAttribute"))];

    private static TypeDefinition Of(string name) => Cmdlets().Single(type => NameOf(type) == name);

    private static CustomAttribute Declaration(TypeDefinition type) =>
        type.CustomAttributes.Single(attribute => attribute.AttributeType.Name == "CmdletAttribute");

    private static string NameOf(TypeDefinition type) =>
        string.Join('-', Declaration(type).ConstructorArguments.Select(argument => argument.Value));

    private static IEnumerable<PropertyDefinition> Parameters(TypeDefinition type)
    {
        for (TypeDefinition? level = type; level is not null; level = BaseInModule(level))
        {
            foreach (PropertyDefinition property in level.Properties)
            {
                if (property.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "ParameterAttribute"))
                {
                    yield return property;
                }
            }
        }
    }

    private static TypeDefinition? BaseInModule(TypeDefinition type) =>
        type.BaseType is TypeReference parent ? type.Module.Types.FirstOrDefault(other => other.FullName == parent.FullName) : null;
}
