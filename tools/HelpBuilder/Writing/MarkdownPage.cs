using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ClockodoPS.HelpBuilder.Model;

namespace ClockodoPS.HelpBuilder.Writing;

/// <summary>The page of one cmdlet.</summary>
/// <param name="cmdlet">The cmdlet.</param>
/// <param name="names">The names of all cmdlets, for links to their pages.</param>
internal sealed class MarkdownPage(CmdletHelp cmdlet, HashSet<string> names)
{
    private const string CommonParameters =
        "It also has the [common parameters]"
        + "(https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_commonparameters).";

    /// <summary>The whole page.</summary>
    /// <returns>Markdown.</returns>
    public override string ToString() => string.Join("\n\n", Blocks()) + "\n";

    private IEnumerable<string> Blocks() =>
    [
        "# " + cmdlet.Name,
        cmdlet.Synopsis.MarkdownLine,
        .. Text(cmdlet.Description),
        "## Syntax",
        .. cmdlet.ParameterSets.SelectMany(Syntax),
        "## Examples",
        .. cmdlet.Examples.SelectMany(Example),
        "## Parameters",
        .. cmdlet.Parameters.SelectMany(Parameter),
        CommonParameters,
        "## Inputs",
        .. Inputs(),
        "## Outputs",
        .. Outputs(),
        .. Errors(),
        "## See also",
        List(cmdlet.Links.Select(Link)),
    ];

    private IEnumerable<string> Syntax(ParameterSetHelp set)
    {
        if (cmdlet.ParameterSets.Count > 1)
        {
            yield return $"### {set.Name}{(set.IsDefault ? " (default)" : "")}";
        }

        yield return $"```text\n{SyntaxText.For(cmdlet, set)}\n```";
    }

    private static IEnumerable<string> Example(ExampleHelp example) =>
        [$"### {example.Title}", $"```powershell\n{example.Code}\n```", .. Text(example.Remarks)];

    private IEnumerable<string> Parameter(ParameterHelp parameter)
    {
        string rows = string.Concat(Facts(parameter)
            .Where(fact => fact.Value is not null)
            .Select(fact => $"\n| {fact.Name} | {fact.Value} |"));
        string? required = ParameterFacts.RequiredIn(cmdlet, parameter);
        return
        [
            "### -" + parameter.Name,
            .. Text(parameter.Text.Then(new Prose([.. ParameterFacts.Values(parameter)]))),
            .. required is null ? Enumerable.Empty<string>() : [required],
            "| | |\n|---|---|" + rows,
        ];
    }

    private IEnumerable<(string Name, string? Value)> Facts(ParameterHelp parameter)
    {
        ParameterUse use = ParameterFacts.Sum(cmdlet, parameter);
        List<string> sets = [.. cmdlet.ParameterSets
            .Where(set => set.Uses.Any(other => other.Parameter == parameter))
            .Select(set => set.Name)];
        return
        [
            ("type", $"`{parameter.TypeName}`"),
            ("values", Codes(parameter.Values.Select(value => value.Name))),
            ("required", use.IsRequired ? "yes" : "no"),
            ("position", use.Position?.ToString(CultureInfo.InvariantCulture)),
            ("default", parameter.DefaultValue),
            ("wildcards", parameter.TakesWildcards ? "yes" : null),
            ("pipeline input", Describe(use.Pipeline)),
            ("aliases", Codes(parameter.Aliases)),
            ("parameter sets", sets.Count == cmdlet.ParameterSets.Count ? null : string.Join(", ", sets)),
        ];
    }

    private List<string> Inputs()
    {
        List<string> takers = [.. ParameterFacts.PipelineTakers(cmdlet)
            .Select(taker => $"`{taker.FullTypeName}`: {taker.Text.MarkdownLine}")];
        return takers.Count == 0 ? ["It takes no pipeline input."] : takers;
    }

    private IEnumerable<string> Outputs() => cmdlet.Outputs.Count == 0
        ? ["It emits nothing."]
        : [.. Text(cmdlet.OutputText), List(cmdlet.Outputs.Select(Output))];

    // A type of PowerShell has no comment here.
    private static string Output(TypeHelp output) =>
        output.Text.MarkdownLine is { Length: > 0 } text ? $"`{output.Name}`: {text}" : $"`{output.Name}`";

    private IEnumerable<string> Errors() => cmdlet.Errors.Count == 0
        ? []
        :
        [
            "## Errors",
            "Scripts distinguish them by the start of `FullyQualifiedErrorId`.",
            List(cmdlet.Errors.Select(error => $"`{error.Id}`: {error.Text.MarkdownLine}")),
        ];

    private string Link(string link) => names.Contains(link)
        ? $"[{link}]({link}.md)"
        : $"[{link}](../../src/ClockodoPS/Help/en-US/{link}.help.txt)";

    private static string? Describe(PipelineUse use) => (use.ByValue, use.ByPropertyName) switch
    {
        (true, true) => "the object, or its property of this name",
        (true, false) => "the object",
        (false, true) => "the object's property of this name",
        _ => null,
    };

    private static string? Codes(IEnumerable<string> names)
    {
        string codes = string.Join(", ", names.Select(name => $"`{name}`"));
        return codes.Length == 0 ? null : codes;
    }

    private static string List(IEnumerable<string> items) => string.Join("\n", items.Select(item => "- " + item));

    // The items of a list form one block; every other paragraph is its own block.
    private static IEnumerable<string> Text(Prose prose)
    {
        List<string> items = [];
        foreach (Paragraph paragraph in prose.Paragraphs)
        {
            if (paragraph.IsListItem)
            {
                items.Add(paragraph.Markdown);
                continue;
            }

            if (items.Count > 0)
            {
                yield return List(items);
                items = [];
            }

            yield return paragraph.Markdown;
        }

        if (items.Count > 0)
        {
            yield return List(items);
        }
    }
}
