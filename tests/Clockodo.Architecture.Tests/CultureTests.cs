using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Xunit;

namespace Clockodo.Architecture.Tests;

/// <summary>
/// Messages and requests are the same under every culture. The compiler's rule CA1305 does not see interpolated strings and
/// concatenations; these tests read the compiled code. Write <c>FormattableString.Invariant($"…")</c>.
/// </summary>
public class CultureTests
{
    private static readonly HashSet<string> Formatted =
    [
        "System.SByte", "System.Byte", "System.Int16", "System.UInt16", "System.Int32", "System.UInt32", "System.Int64",
        "System.UInt64", "System.Single", "System.Double", "System.Decimal", "System.DateTime", "System.DateTimeOffset",
        "System.Object",
    ];

    private static readonly string[] MayFormatByCulture =
        ["ClockodoPS/Binding/", "ClockodoPS/Pipeline/CountingProgress.cs", "ClockodoPS/Pipeline/ListingProgress.cs"];

    public static MatrixTheoryData<string, string> Assemblies { get; } =
        new(["net8.0", "netstandard2.0"], ["Clockodo.Client", "Clockodo.Sandbox", "ClockodoPS"]);

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void No_value_becomes_text_by_the_current_culture(string framework, string assembly)
    {
        using var module = ModuleDefinition.ReadModule(Repository.Assembly(framework, assembly));

        var found = module.GetTypes()
            .Where(type => type.CustomAttributes.All(attribute => attribute.AttributeType.Name != "GeneratedCodeAttribute"))
            .SelectMany(type => type.Methods)
            .Where(method => method.HasBody && method.Name != "PrintMembers")
            .SelectMany(method => method.Body.Instructions
                .Where(DependsOnCulture)
                .Select(call => $"{method.FullName} calls {call.Operand}"));

        Assert.Empty(found);
    }

    [Theory]
    [InlineData("Dependent", true)]
    [InlineData("Independent", false)]
    public void What_depends_on_the_culture_is_found_and_nothing_else(string samples, bool isFound)
    {
        using var module = ModuleDefinition.ReadModule(typeof(CultureTests).Assembly.Location);

        Assert.All(
            module.GetTypes().Single(type => type.Name == samples).Methods,
            method => Assert.True(method.Body.Instructions.Any(DependsOnCulture) == isFound, method.Name));
    }

    /// <summary>
    /// Input is read by the current culture too. Progress bars show counts by it: they are read by people only, and never typed.
    /// </summary>
    [Theory]
    [InlineData("Clockodo.Client")]
    [InlineData("Clockodo.Sandbox")]
    [InlineData("ClockodoPS")]
    public void Only_input_and_progress_bars_know_the_current_culture(string project) =>
        Assert.DoesNotContain(
            Repository.Sources(project).Where(source => !MayFormatByCulture.Any(source.Path.StartsWith)),
            source => source.Text.Split('\n').Any(line => line.Contains("CultureInfo.CurrentCulture") && !line.TrimStart().StartsWith("///")));

    [Fact]
    public void Formatting_without_a_culture_is_an_error_for_the_compiler()
    {
        string rules = System.IO.File.ReadAllText(System.IO.Path.Combine(Repository.Root, ".editorconfig"));

        Assert.Contains("dotnet_diagnostic.CA1305.severity = error", rules);
    }

    private static bool DependsOnCulture(Instruction instruction)
    {
        if (instruction.Operand is not MethodReference method || HasProvider(method))
        {
            return false;
        }

        TypeReference? argument = method is GenericInstanceMethod generic ? generic.GenericArguments[0] : null;
        TypeReference? first = method.Parameters.FirstOrDefault()?.ParameterType;
        return (method.DeclaringType.Name, method.Name) switch
        {
            ("DefaultInterpolatedStringHandler" or "AppendInterpolatedStringHandler", "AppendFormatted") =>
                argument is not null && argument.FullName != "System.String",
            ("String", "Format") => true,
            ("String", "Concat") => method.Parameters.Any(parameter => IsObject(parameter.ParameterType)),
            ("String", "Join") => (argument is not null && IsFormatted(argument)) || method.Parameters.Any(parameter => IsObject(parameter.ParameterType)),
            ("StringBuilder", "Append" or "Insert") => method.Parameters.Any(
                parameter => parameter.ParameterType.FullName != "System.Int32" || method.Parameters.Count == 1
                    ? IsFormatted(parameter.ParameterType)
                    : false),
            ("StringBuilder", "AppendFormat") => true,
            ("Convert", "ToString") => first is not null && IsFormatted(first),
            (_, "ToString") => method.Parameters.Count == 0 && IsValue(method.DeclaringType, instruction),
            _ => false,
        };
    }

    private static bool HasProvider(MethodReference method) =>
        method.Parameters.Any(parameter => parameter.ParameterType.Name is "IFormatProvider" or "CultureInfo");

    private static bool IsFormatted(TypeReference type) => Formatted.Contains(type.FullName);

    private static bool IsObject(TypeReference type) => type.FullName is "System.Object" or "System.Object[]";

    // The text of a value in a concatenation: ToString of its type, or of Object with the type before the call.
    // A call for a variable of type object is not seen: builders and exceptions are called in the same way.
    private static bool IsValue(TypeReference declaring, Instruction instruction)
    {
        TypeReference type = instruction.Previous is { OpCode.Code: Code.Constrained, Operand: TypeReference actual } ? actual : declaring;
        return type.FullName != "System.Object" && IsFormatted(type);
    }
}
