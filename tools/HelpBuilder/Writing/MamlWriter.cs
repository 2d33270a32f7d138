using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using ClockodoPS.HelpBuilder.Model;

namespace ClockodoPS.HelpBuilder.Writing;

/// <summary>Writes the file for Get-Help.</summary>
public static class MamlWriter
{
    /// <summary>The name of the file: Get-Help derives it from the name of the assembly.</summary>
    public const string FileName = "ClockodoPS.dll-Help.xml";

    private static readonly XNamespace Items = "http://msh";
    private static readonly XNamespace Maml = "http://schemas.microsoft.com/maml/2004/10";
    private static readonly XNamespace Command = "http://schemas.microsoft.com/maml/dev/command/2004/10";
    private static readonly XNamespace Dev = "http://schemas.microsoft.com/maml/dev/2004/10";

    /// <summary>Writes the file.</summary>
    /// <param name="cmdlets">The help of all cmdlets.</param>
    /// <returns>The text of the file.</returns>
    public static string Write(IReadOnlyList<CmdletHelp> cmdlets)
    {
        var root = new XElement(
            Items + "helpItems",
            new XAttribute("schema", "maml"),
            cmdlets.Select(CommandOf));
        return """<?xml version="1.0" encoding="utf-8"?>""" + "\n" + root.ToString().ReplaceLineEndings("\n") + "\n";
    }

    private static XElement CommandOf(CmdletHelp cmdlet)
    {
        string[] parts = cmdlet.Name.Split('-');
        return new XElement(
            Command + "command",
            new XAttribute(XNamespace.Xmlns + "maml", Maml),
            new XAttribute(XNamespace.Xmlns + "command", Command),
            new XAttribute(XNamespace.Xmlns + "dev", Dev),
            new XElement(
                Command + "details",
                new XElement(Command + "name", cmdlet.Name),
                new XElement(Command + "verb", parts[0]),
                new XElement(Command + "noun", parts[1]),
                Description(Paragraph(cmdlet.Synopsis.Line))),
            Description(Paragraphs(cmdlet.Description)),
            new XElement(Command + "syntax", cmdlet.ParameterSets.Select(set => Syntax(cmdlet, set))),
            new XElement(Command + "parameters", cmdlet.Parameters.Select(parameter => Parameter(cmdlet, parameter))),
            new XElement(Command + "inputTypes", Inputs(cmdlet)),
            new XElement(Command + "returnValues", Outputs(cmdlet)),
            new XElement(Maml + "alertSet", new XElement(Maml + "alert", Errors(cmdlet).Select(Paragraph))),
            new XElement(Command + "examples", cmdlet.Examples.Select(Example)),
            new XElement(Command + "relatedLinks", cmdlet.Links.Select(Link)));
    }

    private static XElement Syntax(CmdletHelp cmdlet, ParameterSetHelp set) => new(
        Command + "syntaxItem",
        new XElement(Maml + "name", cmdlet.Name),
        set.Uses.Select(use => new XElement(
            Command + "parameter",
            Attributes(use),
            new XElement(Maml + "name", use.Parameter.Name),
            use.Parameter.IsSwitch ? null : ValueOf(use.Parameter, use.IsRequired),
            Values(use.Parameter))));

    private static XElement Parameter(CmdletHelp cmdlet, ParameterHelp parameter) => new(
        Command + "parameter",
        Attributes(ParameterFacts.Sum(cmdlet, parameter)),
        new XElement(Maml + "name", parameter.Name),
        Description(
        [
            .. Paragraphs(parameter.Text),
            .. ParameterFacts.Values(parameter).Select(value => Paragraph("- " + value.Text)),
            .. ParameterFacts.RequiredIn(cmdlet, parameter) is string sentence ? Enumerable.Repeat(Paragraph(sentence), 1) : [],
        ]),
        ValueOf(parameter, isRequired: true),
        TypeOf(parameter.FullTypeName),
        new XElement(Dev + "defaultValue", parameter.DefaultValue ?? (parameter.IsSwitch ? "False" : "None")));

    private static IEnumerable<XAttribute> Attributes(ParameterUse use) =>
    [
        new("required", use.IsRequired),
        new("variableLength", use.Parameter.TypeName.EndsWith("[]", System.StringComparison.Ordinal)),
        new("globbing", use.Parameter.TakesWildcards),
        new("pipelineInput", use.Pipeline.ToString()),
        new("position", use.Position?.ToString(CultureInfo.InvariantCulture) ?? "named"),
        new("aliases", use.Parameter.Aliases.Count == 0 ? "none" : string.Join(", ", use.Parameter.Aliases)),
    ];

    private static XElement ValueOf(ParameterHelp parameter, bool isRequired) => new(
        Command + "parameterValue",
        new XAttribute("required", isRequired || !parameter.IsSwitch),
        new XAttribute("variableLength", parameter.TypeName.EndsWith("[]", System.StringComparison.Ordinal)),
        parameter.TypeName);

    private static XElement? Values(ParameterHelp parameter) => parameter.Values.Count == 0
        ? null
        : new XElement(
            Command + "parameterValueGroup",
            parameter.Values.Select(value => new XElement(
                Command + "parameterValue",
                new XAttribute("required", false),
                new XAttribute("variableLength", false),
                value.Name)));

    private static IEnumerable<XElement> Inputs(CmdletHelp cmdlet)
    {
        List<ParameterHelp> takers = [.. ParameterFacts.PipelineTakers(cmdlet)];
        return takers.Count == 0
            ? [new XElement(Command + "inputType", TypeOf("None"), Description(Paragraph("It takes no pipeline input.")))]
            : takers.Select(taker => new XElement(
                Command + "inputType", TypeOf(taker.FullTypeName), Description(Paragraphs(taker.Text))));
    }

    private static IEnumerable<XElement> Outputs(CmdletHelp cmdlet)
    {
        if (cmdlet.Outputs.Count == 0)
        {
            yield return new XElement(
                Command + "returnValue", TypeOf("None"), Description(Paragraph("It emits nothing.")));
        }

        bool isFirst = true;
        foreach (TypeHelp output in cmdlet.Outputs)
        {
            Prose text = isFirst ? cmdlet.OutputText.Then(output.Text) : output.Text;
            yield return new XElement(Command + "returnValue", TypeOf(output.Name), Description(Paragraphs(text)));
            isFirst = false;
        }
    }

    private static IEnumerable<string> Errors(CmdletHelp cmdlet) => cmdlet.Errors.Count == 0
        ? ["It has no errors of its own."]
        : [ParameterFacts.ErrorsIntroduction, .. cmdlet.Errors.Select(error => $"- {error.Id}: {error.Text.Line}")];

    private static XElement Example(ExampleHelp example, int index) => new(
        Command + "example",
        new XElement(Maml + "title", $"--- Example {index + 1}: {example.Title} ---"),
        new XElement(Dev + "code", example.Code),
        // The empty paragraph separates the next title.
        new XElement(Dev + "remarks", Paragraphs(example.Remarks), Paragraph("")));

    private static XElement Link(string name) => new(
        Maml + "navigationLink", new XElement(Maml + "linkText", name), new XElement(Maml + "uri"));

    private static XElement TypeOf(string name) => new(Dev + "type", new XElement(Maml + "name", name), new XElement(Maml + "uri"));

    private static XElement Description(params IEnumerable<XElement> paragraphs) => new(Maml + "description", paragraphs);

    private static IEnumerable<XElement> Paragraphs(Prose prose) =>
        prose.Paragraphs.Select(paragraph => Paragraph((paragraph.IsListItem ? "- " : "") + paragraph.Text));

    private static XElement Paragraph(string text) => new(Maml + "para", text);
}
