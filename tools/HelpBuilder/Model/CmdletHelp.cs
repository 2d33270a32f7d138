using System.Collections.Generic;

namespace ClockodoPS.HelpBuilder.Model;

/// <summary>The help of a cmdlet.</summary>
/// <param name="Name">Verb and noun.</param>
/// <param name="Synopsis">What it does, in a sentence or two.</param>
/// <param name="Description">The details.</param>
/// <param name="ParameterSets">Its parameter sets, the default one first.</param>
/// <param name="Parameters">Its parameters, without the common ones.</param>
/// <param name="Outputs">The types of its output.</param>
/// <param name="OutputText">A description of the output; may be empty.</param>
/// <param name="Errors">Its errors.</param>
/// <param name="Examples">Its examples.</param>
/// <param name="Links">Names of other cmdlets and topics.</param>
public sealed record CmdletHelp(
    string Name,
    Prose Synopsis,
    Prose Description,
    IReadOnlyList<ParameterSetHelp> ParameterSets,
    IReadOnlyList<ParameterHelp> Parameters,
    IReadOnlyList<TypeHelp> Outputs,
    Prose OutputText,
    IReadOnlyList<ErrorHelp> Errors,
    IReadOnlyList<ExampleHelp> Examples,
    IReadOnlyList<string> Links);

/// <summary>A parameter set.</summary>
/// <param name="Name">The name of the parameter set.</param>
/// <param name="IsDefault">Whether it is the default parameter set.</param>
/// <param name="Uses">Its parameters, in the order of the syntax.</param>
public sealed record ParameterSetHelp(string Name, bool IsDefault, IReadOnlyList<ParameterUse> Uses);

/// <summary>A parameter in a parameter set.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="IsRequired">Whether it is mandatory.</param>
/// <param name="Position">Its position; null if it is named only.</param>
/// <param name="Pipeline">How it takes pipeline input.</param>
public sealed record ParameterUse(ParameterHelp Parameter, bool IsRequired, int? Position, PipelineUse Pipeline);

/// <summary>How a parameter takes pipeline input.</summary>
/// <param name="ByValue">Whether it takes the object itself.</param>
/// <param name="ByPropertyName">Whether it takes the property of the same name.</param>
public sealed record PipelineUse(bool ByValue, bool ByPropertyName)
{
    /// <summary>Whether it takes pipeline input.</summary>
    public bool IsAny => ByValue || ByPropertyName;

    /// <summary>The text in the format of Get-Help.</summary>
    /// <returns>For example <c>True (ByValue)</c>.</returns>
    public override string ToString() => (ByValue, ByPropertyName) switch
    {
        (true, true) => "True (ByPropertyName, ByValue)",
        (true, false) => "True (ByValue)",
        (false, true) => "True (ByPropertyName)",
        _ => "False",
    };
}

/// <summary>A parameter.</summary>
/// <param name="Name">Its name.</param>
/// <param name="TypeName">The name of its type in PowerShell.</param>
/// <param name="FullTypeName">The full name of its type.</param>
/// <param name="IsSwitch">Whether it takes no value.</param>
/// <param name="TakesWildcards">Whether its value may contain wildcards.</param>
/// <param name="Aliases">Its other names.</param>
/// <param name="DefaultValue">Its default value; null if there is none.</param>
/// <param name="Values">Its valid values; empty if they cannot be listed.</param>
/// <param name="Text">Its description.</param>
/// <param name="Order">Its position in the order of declaration.</param>
public sealed record ParameterHelp(
    string Name,
    string TypeName,
    string FullTypeName,
    bool IsSwitch,
    bool TakesWildcards,
    IReadOnlyList<string> Aliases,
    string? DefaultValue,
    IReadOnlyList<ValueHelp> Values,
    Prose Text,
    int Order);

/// <summary>A valid value of a parameter.</summary>
/// <param name="Name">The value.</param>
/// <param name="Text">Its meaning; empty if the text of the parameter explains it.</param>
public sealed record ValueHelp(string Name, Prose Text);

/// <summary>A type of the output of a cmdlet.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="Text">Its description.</param>
public sealed record TypeHelp(string Name, Prose Text);

/// <summary>An error.</summary>
/// <param name="Id">The start of its FullyQualifiedErrorId.</param>
/// <param name="Text">When it occurs.</param>
public sealed record ErrorHelp(string Id, Prose Text);

/// <summary>An example.</summary>
/// <param name="Title">The title.</param>
/// <param name="Code">The code.</param>
/// <param name="Remarks">Remarks; may be empty.</param>
/// <param name="Needs">What it needs besides the module: <c>shell</c> or <c>account</c>; null if nothing.</param>
public sealed record ExampleHelp(string Title, string Code, Prose Remarks, string? Needs);
