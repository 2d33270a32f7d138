using System.Collections.Generic;

namespace ClockodoPS.HelpBuilder.Model;

/// <summary>Everything that is said about a cmdlet.</summary>
/// <param name="Name">Verb and noun.</param>
/// <param name="Synopsis">What it does, in a sentence or two.</param>
/// <param name="Description">What there is to know about it.</param>
/// <param name="ParameterSets">The ways to call it, the default one first.</param>
/// <param name="Parameters">Its parameters, without those that all cmdlets have.</param>
/// <param name="Outputs">What it emits.</param>
/// <param name="OutputText">When it emits what; may be empty.</param>
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

/// <summary>A way to call a cmdlet.</summary>
/// <param name="Name">The name of the parameter set.</param>
/// <param name="IsDefault">Whether it is taken where the arguments leave it open.</param>
/// <param name="Uses">Its parameters, in the order in which the syntax shows them.</param>
public sealed record ParameterSetHelp(string Name, bool IsDefault, IReadOnlyList<ParameterUse> Uses);

/// <summary>A parameter as one parameter set has it.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="IsRequired">Whether it must be given.</param>
/// <param name="Position">Where it stands without its name; null: it needs its name.</param>
/// <param name="Pipeline">How it takes the pipeline's input.</param>
public sealed record ParameterUse(ParameterHelp Parameter, bool IsRequired, int? Position, PipelineUse Pipeline);

/// <summary>How a parameter takes the pipeline's input.</summary>
/// <param name="ByValue">The whole object.</param>
/// <param name="ByPropertyName">A property of its name.</param>
public sealed record PipelineUse(bool ByValue, bool ByPropertyName)
{
    /// <summary>Whether it takes any.</summary>
    public bool IsAny => ByValue || ByPropertyName;

    /// <summary>As Get-Help writes it.</summary>
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
/// <param name="TypeName">Its type, in PowerShell's words.</param>
/// <param name="FullTypeName">Its type, with its namespace.</param>
/// <param name="IsSwitch">Whether it takes no value.</param>
/// <param name="Aliases">Its other names.</param>
/// <param name="DefaultValue">What it is where nothing is said; null: nothing.</param>
/// <param name="Values">The values it takes; empty: too many to name.</param>
/// <param name="Text">What is said about it.</param>
/// <param name="Order">Its place among the parameters of its cmdlet, as they are declared.</param>
public sealed record ParameterHelp(
    string Name,
    string TypeName,
    string FullTypeName,
    bool IsSwitch,
    IReadOnlyList<string> Aliases,
    string? DefaultValue,
    IReadOnlyList<ValueHelp> Values,
    Prose Text,
    int Order);

/// <summary>A value that a parameter takes.</summary>
/// <param name="Name">How it is written.</param>
/// <param name="Text">What it means; empty where the parameter's own text says it.</param>
public sealed record ValueHelp(string Name, Prose Text);

/// <summary>A type of objects that a cmdlet emits.</summary>
/// <param name="Name">Its name, with its namespace.</param>
/// <param name="Text">What it is.</param>
public sealed record TypeHelp(string Name, Prose Text);

/// <summary>An error.</summary>
/// <param name="Id">What its FullyQualifiedErrorId starts with.</param>
/// <param name="Text">When it comes.</param>
public sealed record ErrorHelp(string Id, Prose Text);

/// <summary>An example.</summary>
/// <param name="Title">What it is for.</param>
/// <param name="Code">What to type.</param>
/// <param name="Remarks">What else there is to say; may be empty.</param>
/// <param name="Needs">What it needs to run besides the module: <c>shell</c>, <c>account</c>; null: nothing.</param>
public sealed record ExampleHelp(string Title, string Code, Prose Remarks, string? Needs);
