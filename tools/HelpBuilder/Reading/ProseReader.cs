using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ClockodoPS.HelpBuilder.Model;

namespace ClockodoPS.HelpBuilder.Reading;

/// <summary>Converts the elements of a comment to paragraphs.</summary>
/// <param name="commandNames">The names of the cmdlets by the full names of their classes.</param>
/// <param name="noun">
/// The noun of the cmdlet in words, for the tokens <c>{noun}</c> and <c>{nouns}</c> in comments that cmdlets share.
/// </param>
internal sealed partial class ProseReader(IReadOnlyDictionary<string, string> commandNames, string noun = "")
{
    /// <summary>A reader for the comments of one cmdlet: <c>Get-ClockodoLumpSumService</c> is about lump sum services.</summary>
    internal ProseReader For(string command) =>
        new(commandNames, CapitalLetter().Replace(command[(command.IndexOf("-Clockodo", StringComparison.Ordinal) + "-Clockodo".Length)..], " $0").Trim().ToLowerInvariant());

    /// <summary>The text of an element; empty if the element is null.</summary>
    internal Prose Read(XElement? element) => element is null ? Prose.None : Read(element.Nodes());

    /// <summary>The text of nodes.</summary>
    internal Prose Read(IEnumerable<XNode> nodes)
    {
        List<Paragraph> paragraphs = [];
        List<XNode> loose = [];
        foreach (XNode node in nodes)
        {
            if (node is not XElement { Name.LocalName: "para" or "list" } block)
            {
                loose.Add(node);
                continue;
            }

            Flush();
            if (block.Name.LocalName == "para")
            {
                Add(block.Nodes());
            }
            else
            {
                paragraphs.AddRange(block.Elements("item").Select(Item));
            }
        }

        Flush();
        return new Prose(paragraphs);

        void Flush()
        {
            Add(loose);
            loose.Clear();
        }

        void Add(IEnumerable<XNode> inlines)
        {
            (string text, string markdown) = Inlines(inlines);
            if (text.Length > 0)
            {
                paragraphs.Add(new Paragraph(text, markdown));
            }
        }
    }

    /// <summary>The name of the target of a cref for users: a cmdlet, a parameter or a value.</summary>
    internal string NameOf(string cref)
    {
        string member = cref[(cref.IndexOf(':', StringComparison.Ordinal) + 1)..].Split('(')[0];
        if (commandNames.TryGetValue(member, out string? command))
        {
            return command;
        }

        int dot = member.LastIndexOf('.');
        string owner = dot < 0 ? "" : member[..dot];
        bool isParameter = cref.StartsWith("P:", StringComparison.Ordinal)
            && owner.EndsWith("Command", StringComparison.Ordinal);
        return (isParameter ? "-" : "") + member[(dot + 1)..];
    }

    private Paragraph Item(XElement item)
    {
        (string text, string markdown) = Inlines((item.Element("description") ?? item).Nodes());
        (string term, string markdownTerm) = Inlines(item.Element("term")?.Nodes() ?? []);
        return term.Length == 0
            ? new Paragraph(text, markdown, IsListItem: true)
            : new Paragraph($"{term}: {text}", $"{markdownTerm}: {markdown}", IsListItem: true);
    }

    private (string Text, string Markdown) Inlines(IEnumerable<XNode> nodes)
    {
        StringBuilder text = new();
        StringBuilder markdown = new();
        foreach (XNode node in nodes)
        {
            switch (node)
            {
                case XText plain:
                    string words = plain.Value
                        .Replace("{nouns}", noun + "s", StringComparison.Ordinal)
                        .Replace("{noun}", noun, StringComparison.Ordinal);
                    text.Append(words);
                    markdown.Append(Escaped(words));
                    break;
                case XElement { Name.LocalName: "c" } code:
                    text.Append(code.Value);
                    markdown.Append('`').Append(code.Value).Append('`');
                    break;
                case XElement { Name.LocalName: "see" or "seealso" } reference:
                    string name = Referred(reference);
                    text.Append(name);
                    markdown.Append('`').Append(name).Append('`');
                    break;
                case XElement other:
                    throw new HelpException($"<{other.Name}> is not supported in the help: {other}");
            }
        }

        return (OneLine(text), OneLine(markdown));
    }

    private string Referred(XElement reference) =>
        reference.Attribute("cref") is XAttribute cref ? NameOf(cref.Value)
        : (string?)reference.Attribute("langword") ?? (string?)reference.Attribute("href")
        ?? throw new HelpException($"A reference has no target: {reference}");

    private static string OneLine(StringBuilder text) => Whitespace().Replace(text.ToString(), " ").Trim();

    private static string Escaped(string text) => text
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace("*", "\\*", StringComparison.Ordinal);

    [GeneratedRegex("[A-Z]")]
    private static partial Regex CapitalLetter();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Whitespace();
}
