using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Language;
using ClockodoPS.Testing;
using ClockodoPS.Tests.References;

namespace ClockodoPS.Tests.Completion;

/// <summary>A test of Tab, through PowerShell's own completion.</summary>
public abstract class CompletionTest : ReferenceTest
{
    /// <summary>Makes the session one that has used a command, and then presses Tab at the end of the line.</summary>
    private protected IReadOnlyList<CompletionResult> Complete(string line) => Complete(Engine, line);

    private protected static IReadOnlyList<CompletionResult> Complete(Engine engine, string line) =>
        [.. ((IEnumerable)engine.Run("[System.Management.Automation.CommandCompletion]::CompleteInput($args[0], $args[0].Length, $null).CompletionMatches", line)
            .Output.Select(result => result.BaseObject)).Cast<CompletionResult>()];

    private protected IReadOnlyList<string> TextsFor(string line) => [.. Complete(line).Select(result => result.CompletionText)];

    /// <summary>What PowerShell reads in the argument that was completed.</summary>
    internal static string? Parsed(string argument)
    {
        ScriptBlockAst script = Parser.ParseInput($"x -Customer {argument}", out _, out ParseError[] errors);
        var command = (CommandAst?)script.Find(node => node is CommandAst, searchNestedScriptBlocks: true);
        return errors.Length == 0 && command?.CommandElements is [_, _, StringConstantExpressionAst text] ? text.Value : null;
    }
}
