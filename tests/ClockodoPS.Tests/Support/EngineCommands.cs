using System.Linq;
using System.Management.Automation.Language;

namespace ClockodoPS.Tests.Support;

/// <summary>What this engine lacks of the full shell, such as Export-Csv.</summary>
internal static class EngineCommands
{
    /// <summary>Whether it has every command that the script calls.</summary>
    internal static bool HasAllOf(this Engine engine, string script) =>
        Parser.ParseInput(script, out _, out _)
            .FindAll(ast => ast is CommandAst, searchNestedScriptBlocks: true)
            .Cast<CommandAst>()
            .All(part => engine.Run("Get-Command $args[0] -ErrorAction Ignore", part.GetCommandName()).Output.Count > 0);
}
