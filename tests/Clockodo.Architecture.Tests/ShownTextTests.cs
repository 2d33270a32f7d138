using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Xunit;

namespace Clockodo.Architecture.Tests;

/// <summary>What a cmdlet shows is cleaned in one place: text of the service or of a file must not act in the terminal.</summary>
public class ShownTextTests
{
    private const string Cleaning = "ClockodoPS.Pipeline.ClockodoCommand";

    private static readonly string[] CommandTypes =
        ["System.Management.Automation.Cmdlet", "System.Management.Automation.PSCmdlet", "System.Management.Automation.ICommandRuntime"];

    private static readonly string[] ShowingMethods =
    [
        "WriteWarning", "WriteVerbose", "WriteDebug", "WriteInformation", "WriteProgress", "WriteCommandDetail", "ShouldProcess",
        "ShouldContinue",
    ];

    [Theory]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    public void Only_the_base_of_all_cmdlets_calls_the_methods_of_PowerShell_that_show_text(string framework)
    {
        using var module = ModuleDefinition.ReadModule(Repository.Assembly(framework, "ClockodoPS"));

        var callers = module.GetTypes()
            .SelectMany(type => type.Methods)
            .Where(method => method.HasBody && method.Body.Instructions.Any(Shows))
            .Select(method => method.DeclaringType.FullName)
            .Distinct();

        Assert.Equal([Cleaning], callers);
    }

    [Theory]
    [InlineData("net8.0")]
    [InlineData("netstandard2.0")]
    public void Every_cmdlet_has_this_base(string framework)
    {
        using var module = ModuleDefinition.ReadModule(Repository.Assembly(framework, "ClockodoPS"));

        var others = module.GetTypes()
            .Where(type => CommandTypes.Contains(type.BaseType?.FullName) && type.FullName != Cleaning)
            .Select(type => type.FullName);

        Assert.Empty(others);
    }

    private static bool Shows(Instruction instruction) =>
        instruction.Operand is MethodReference { DeclaringType.FullName: string type, Name: string name }
        && ((CommandTypes.Contains(type) && ShowingMethods.Contains(name))
            || type == "System.Management.Automation.Host.PSHostUserInterface");
}
