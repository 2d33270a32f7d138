using System;
using System.Collections.Generic;
using System.Linq;
using ClockodoPS.HelpBuilder.Model;

namespace ClockodoPS.HelpBuilder.Writing;

/// <summary>Writes the Markdown reference: a page for each cmdlet, and an index.</summary>
public static class MarkdownWriter
{
    private const string IndexName = "README.md";

    /// <summary>Writes all pages.</summary>
    /// <param name="cmdlets">The help of all cmdlets.</param>
    /// <returns>The pages by the names of their files.</returns>
    public static IReadOnlyDictionary<string, string> Write(IReadOnlyList<CmdletHelp> cmdlets)
    {
        HashSet<string> names = [.. cmdlets.Select(cmdlet => cmdlet.Name)];
        var pages = cmdlets.ToDictionary(
            cmdlet => cmdlet.Name + ".md", cmdlet => new MarkdownPage(cmdlet, names).ToString());
        pages.Add(IndexName, Index(cmdlets));
        return pages;
    }

    private static string Index(IReadOnlyList<CmdletHelp> cmdlets) =>
        """
        # The cmdlets

        Generated from the comments in the code; `Get-Help` shows the same text. Do not edit these files:
        `dotnet build src/ClockodoPS -p:WriteReference=true` writes them.

        | cmdlet | |
        |---|---|

        """.ReplaceLineEndings("\n")
        + string.Concat(cmdlets.Select(cmdlet => $"| [{cmdlet.Name}]({cmdlet.Name}.md) | {InTable(cmdlet.Synopsis.MarkdownLine)} |\n"));

    private static string InTable(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
