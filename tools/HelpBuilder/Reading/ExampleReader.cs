using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using ClockodoPS.HelpBuilder.Model;

namespace ClockodoPS.HelpBuilder.Reading;

/// <summary>Reads an example: title, code and remarks.</summary>
internal static class ExampleReader
{
    internal static ExampleHelp Read(XElement example, ProseReader prose)
    {
        List<XElement> codes = [.. example.Elements("code")];
        if (codes.Count != 1)
        {
            throw new HelpException($"An example must have one <code>, but this one has {codes.Count}: {example}");
        }

        string title = prose.Read(codes[0].NodesBeforeSelf()).Line;
        return new ExampleHelp(
            title.TrimEnd('.', ':'),
            Code(codes[0].Value),
            prose.Read(codes[0].NodesAfterSelf()),
            (string?)example.Attribute("needs"));
    }

    // Removes the indentation of the comment, which the compiler keeps.
    private static string Code(string text)
    {
        List<string> lines = [.. text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())];
        int indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        IEnumerable<string> shifted = lines.Select(line => line.Length > 0 ? line[indent..] : line);
        return string.Join("\n", shifted).Trim('\n');
    }
}
