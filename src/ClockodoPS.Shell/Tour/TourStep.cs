using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;
using ClockodoPS.Shell.Hosting;

namespace ClockodoPS.Shell.Tour;

/// <summary>A step of the tour: a block of tour.ps1 between empty lines.</summary>
/// <param name="Comments">What is said of it.</param>
/// <param name="Needs">Commands without which it is left out: not every engine brings all of PowerShell.</param>
/// <param name="Lines">The command.</param>
/// <param name="FailsOnPurpose">Whether an error is what it shows.</param>
internal sealed record TourStep(
    IReadOnlyList<string> Comments, IReadOnlyList<string> Needs, IReadOnlyList<string> Lines, bool FailsOnPurpose)
{
    private const string CommentMark = "# ";
    private const string FailsMark = "# Fails on purpose";
    private const string NeedsMark = "# Needs: ";

    internal static IEnumerable<TourStep> ReadAll()
    {
        using Stream stream = typeof(TourStep).Assembly.GetManifestResourceStream("tour.ps1")!;
        using var reader = new StreamReader(stream);
        string[] blocks = reader.ReadToEnd().ReplaceLineEndings("\n")
            .Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. blocks.Select(Read).Where(step => step.Lines.Count > 0)];
    }

    internal bool CanRun(ModuleSession session) => Needs.All(command =>
        session.Runspace.SessionStateProxy.InvokeCommand.GetCommand(command, CommandTypes.All) is not null);

    private static TourStep Read(string block)
    {
        string[] lines = block.Split('\n');
        return new(
            [.. lines.Where(IsComment).Select(line => line[CommentMark.Length..])],
            [.. lines.Where(IsNeed).SelectMany(line => line[NeedsMark.Length..].Split(", "))],
            [.. lines.Where(line => !line.StartsWith('#'))],
            lines.Contains(FailsMark));
    }

    private static bool IsNeed(string line) => line.StartsWith(NeedsMark, StringComparison.Ordinal);

    private static bool IsComment(string line) =>
        line.StartsWith(CommentMark, StringComparison.Ordinal) && !IsNeed(line) && line != FailsMark;
}
