using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests;

/// <summary>
/// The transcript at the top of the README: its commands are run, and print what it shows, as far as that does not depend on
/// the day. Commands that this engine does not have are left to the Pester files.
/// </summary>
public sealed class TranscriptTests : IDisposable
{
    private readonly Engine _engine = new(width: 100);

    public void Dispose() => _engine.Dispose();

    [Fact]
    public void Every_command_prints_what_the_transcript_shows()
    {
        (string Command, string[] Shown)[] steps = [.. Steps().Where(step => _engine.HasAllOf(step.Command))];
        Assert.True(steps.Length >= 7);

        foreach ((string command, string[] shown) in steps)
        {
            string[] printed = _engine.Show(command).Split('\n');
            if (command.StartsWith("Get-", StringComparison.Ordinal) && Array.TrueForAll(printed, string.IsNullOrWhiteSpace))
            {
                // A week, or a month, in which the demo company did nothing of the kind.
                continue;
            }

            Assert.Equal(HeadingOf(shown), HeadingOf(printed));
            Assert.Equal(BeginningOf(shown), BeginningOf(printed));
        }
    }

    private static string? HeadingOf(string[] lines) =>
        lines.FirstOrDefault(line => line.StartsWith("Date ", StringComparison.Ordinal)) is string heading
            ? Regex.Replace(heading, " +", " ")
            : null;

    // Of an error, a word of -WhatIf or a row, what the day does not change.
    private static string? BeginningOf(string[] lines) =>
        lines.Select(line => Regex.Match(line, "^(20(?=[0-9]{2}-)|What if: Performing the operation \"[^\"]*\"|Set-ClockodoEntry: Cannot process)"))
            .FirstOrDefault(match => match.Success)?.Value;

    private static IEnumerable<(string Command, string[] Shown)> Steps()
    {
        string readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");
        string transcript = Regex.Match(readme, "```text\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
        foreach (string step in Regex.Split(transcript, "^PS> ", RegexOptions.Multiline).Skip(1))
        {
            string[] lines = step.Split('\n');
            string[] more = [.. lines.Skip(1).TakeWhile(line => line.StartsWith(">> ", StringComparison.Ordinal))];
            yield return (
                string.Join('\n', [lines[0], .. more.Select(line => line[3..])]),
                [.. lines.Skip(1 + more.Length)]);
        }
    }
}
