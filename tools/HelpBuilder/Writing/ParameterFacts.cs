using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using ClockodoPS.HelpBuilder.Model;

namespace ClockodoPS.HelpBuilder.Writing;

/// <summary>Texts from the metadata of a parameter, for both formats of the help.</summary>
internal static partial class ParameterFacts
{
    internal const string ErrorsIntroduction = "Errors. Scripts distinguish them by the start of FullyQualifiedErrorId:";

    /// <summary>A parameter is required if it is required in all parameter sets.</summary>
    internal static ParameterUse Sum(CmdletHelp cmdlet, ParameterHelp parameter)
    {
        List<ParameterUse> uses = [.. Uses(cmdlet, parameter).Select(use => use.Use)];
        return uses[0] with { IsRequired = uses.TrueForAll(use => use.IsRequired) };
    }

    /// <summary>A sentence if it is required in some parameter sets only; otherwise null.</summary>
    internal static string? RequiredIn(CmdletHelp cmdlet, ParameterHelp parameter)
    {
        List<(ParameterSetHelp Set, ParameterUse Use)> uses = [.. Uses(cmdlet, parameter)];
        List<string> required = [.. uses.Where(use => use.Use.IsRequired).Select(use => use.Set.Name)];
        return required.Count == 0 || required.Count == uses.Count
            ? null
            : $"Required in the parameter set{(required.Count == 1 ? "" : "s")} {string.Join(", ", required)}; optional in "
                + $"{string.Join(", ", uses.Where(use => !use.Use.IsRequired).Select(use => use.Set.Name))}.";
    }

    /// <summary>The values with their meaning; empty if the text of the parameter explains them.</summary>
    internal static IEnumerable<Paragraph> Values(ParameterHelp parameter) => parameter.Values
        .Where(value => !value.Text.IsEmpty)
        .Select(value => Value(value.Name, value.Text));

    /// <summary>The parameters that take pipeline input.</summary>
    internal static IEnumerable<ParameterHelp> PipelineTakers(CmdletHelp cmdlet) =>
        cmdlet.Parameters.Where(parameter => Uses(cmdlet, parameter).Any(use => use.Use.Pipeline.IsAny));

    // The comment of a value starts with its number on the wire, if it has one.
    private static Paragraph Value(string name, Prose text)
    {
        Match wire = WireNumber().Match(text.Line);
        string number = wire.Success ? $" ({wire.Groups[1].Value})" : "";
        return new Paragraph(
            $"{name}{number}: {text.Line[wire.Length..]}", $"`{name}`{number}: {text.MarkdownLine[wire.Length..]}", IsListItem: true);
    }

    [GeneratedRegex("^(\u2212?[0-9]+): ")]
    private static partial Regex WireNumber();

    private static IEnumerable<(ParameterSetHelp Set, ParameterUse Use)> Uses(CmdletHelp cmdlet, ParameterHelp parameter) =>
        from set in cmdlet.ParameterSets
        from use in set.Uses
        where use.Parameter == parameter
        select (set, use);
}
