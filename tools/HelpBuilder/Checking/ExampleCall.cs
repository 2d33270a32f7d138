using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Language;
using ClockodoPS.HelpBuilder.Model;

namespace ClockodoPS.HelpBuilder.Checking;

/// <summary>A call of a cmdlet in an example: its parameters, and the parameter sets they match.</summary>
internal sealed class ExampleCall
{
    private readonly CmdletHelp _cmdlet;
    private readonly HashSet<string> _named = new(StringComparer.OrdinalIgnoreCase);
    private readonly int _positional;
    private readonly bool _isPiped;

    private ExampleCall(CmdletHelp cmdlet, CommandAst command)
    {
        _cmdlet = cmdlet;
        _isPiped = command.Parent is PipelineAst pipeline && pipeline.PipelineElements.IndexOf(command) > 0;
        bool isArgument = false;
        foreach (CommandElementAst element in command.CommandElements.Skip(1))
        {
            if (element is CommandParameterAst parameter)
            {
                string name = NameOf(parameter.ParameterName);
                _named.Add(name);
                isArgument = parameter.Argument is null && !IsSwitch(name);
                continue;
            }

            _positional += isArgument ? 0 : 1;
            isArgument = false;
        }
    }

    /// <summary>Finds all calls of the cmdlet in an example.</summary>
    /// <exception cref="HelpException">The example cannot be parsed, or uses a parameter that does not exist.</exception>
    internal static IEnumerable<ExampleCall> Find(CmdletHelp cmdlet, ExampleHelp example)
    {
        ScriptBlockAst script = Parser.ParseInput(example.Code, out _, out ParseError[] errors);
        return errors.Length > 0
            ? throw new HelpException($"the example '{example.Title}' cannot be parsed: {errors[0].Message}")
            : script.FindAll(node => node is CommandAst, searchNestedScriptBlocks: true)
                .Cast<CommandAst>()
                .Where(command => cmdlet.Name.Equals(command.GetCommandName(), StringComparison.OrdinalIgnoreCase))
                .Select(command => new ExampleCall(cmdlet, command));
    }

    /// <summary>The parameter set that PowerShell would select; null if there is none.</summary>
    internal ParameterSetHelp? Set() => _cmdlet.ParameterSets.FirstOrDefault(Fits);

    private bool Fits(ParameterSetHelp set)
    {
        bool hasAll = _named.All(name => IsCommon(name) || set.Uses.Any(use => Is(use, name)));
        List<ParameterUse> open = [.. set.Uses.Where(use => !_named.Contains(use.Parameter.Name))];
        List<ParameterUse> placed = [.. open.Where(use => use.Position is not null).Take(_positional)];
        bool takesPipeline = !_isPiped || open.Exists(use => use.Pipeline.IsAny);
        return hasAll && takesPipeline && placed.Count == _positional
            && open.Except(placed).All(use => !use.IsRequired || (_isPiped && use.Pipeline.IsAny));
    }

    private string NameOf(string given) =>
        _cmdlet.Parameters.FirstOrDefault(parameter =>
            parameter.Name.Equals(given, StringComparison.OrdinalIgnoreCase)
            || parameter.Aliases.Contains(given, StringComparer.OrdinalIgnoreCase))?.Name
        ?? (IsCommon(given) ? given : throw new HelpException($"an example uses -{given}, which is not a parameter."));

    private bool IsSwitch(string name) =>
        _cmdlet.Parameters.FirstOrDefault(parameter => parameter.Name == name)?.IsSwitch
        ?? name is "Verbose" or "Debug";

    private static bool Is(ParameterUse use, string name) =>
        use.Parameter.Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static bool IsCommon(string name) =>
        Cmdlet.CommonParameters.Contains(name, StringComparer.OrdinalIgnoreCase);
}
