using System;
using System.Collections;
using System.Linq;
using System.Management.Automation.Language;
using System.Management.Automation.Runspaces;
using ClockodoPS.Binding;
using ClockodoPS.References;
using ClockodoPS.Session;

namespace ClockodoPS.Completion;

/// <summary>What the command line says besides the word that is completed.</summary>
/// <param name="command">The command line.</param>
/// <param name="bound">The parameters that PowerShell could evaluate.</param>
internal sealed class CompletionLine(CommandAst command, IDictionary bound)
{
    /// <summary>
    /// The connection of the command: that of -Connection, otherwise that of the runspace. Null: there is none, or -Connection cannot
    /// be evaluated; names of another account would be wrong.
    /// </summary>
    internal ClockodoConnection? FindConnection()
    {
        if (!IsGiven("Connection"))
        {
            return RunspaceConnection.FindUsed();
        }

        object? value = ValueOf("Connection");
        return value is ClockodoConnection { IsClosed: false } connection ? connection : null;
    }

    /// <summary>What a parameter refers to; null: it is not given, or cannot be evaluated.</summary>
    internal Reference? FindReference(Noun noun)
    {
        try
        {
            return ValueOf(noun.Name) is object value ? ReferenceValue.From(value, noun.Name) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private bool IsGiven(string parameter) => bound.Contains(parameter) || FindElement(parameter) >= 0;

    private object? ValueOf(string parameter)
    {
        object? value = bound.Contains(parameter) ? ScalarValue.Unwrap(bound[parameter]) : null;
        return value is null or Ast || (value is string text && text.Length > 0 && text[0] == '$') ? VariableOf(parameter) : value;
    }

    // PowerShell itself does not evaluate variables here.
    private object? VariableOf(string parameter)
    {
        int index = FindElement(parameter);
        if (index < 0)
        {
            return null;
        }

        ExpressionAst? argument = (command.CommandElements[index] as CommandParameterAst)?.Argument
            ?? command.CommandElements.ElementAtOrDefault(index + 1) as ExpressionAst;
        return argument is VariableExpressionAst variable
            ? ScalarValue.Unwrap(Runspace.DefaultRunspace.SessionStateProxy.PSVariable.GetValue(variable.VariablePath.UserPath))
            : null;
    }

    private int FindElement(string parameter) => command.CommandElements
        .Select((element, index) => (element, index))
        .Where(candidate => candidate.element is CommandParameterAst name && IsNameOf(name.ParameterName, parameter))
        .Select(candidate => candidate.index)
        .DefaultIfEmpty(-1)
        .First();

    private static bool IsNameOf(string typed, string parameter) =>
        typed.Length > 0 && parameter.StartsWith(typed, StringComparison.OrdinalIgnoreCase);
}
