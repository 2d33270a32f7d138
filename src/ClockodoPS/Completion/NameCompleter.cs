using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Language;
using ClockodoPS.References;
using ClockodoPS.Session;

namespace ClockodoPS.Completion;

/// <summary>
/// Completes names of customers, projects and so on, and texts that were used before. It finds them anywhere in the name, without
/// regard to case and accents. It never fails, and waits two seconds at most.
/// </summary>
public sealed class NameCompleter : IArgumentCompleter
{
    private const int MostResults = 2000;
    private const string NameParameter = "Name";
    private const string TextParameter = "Text";
    private const string NounPrefix = "-Clockodo";

    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        try
        {
            var line = new CompletionLine(commandAst, fakeBoundParameters);
            (char? quote, string text) = QuotedText.Parse(wordToComplete ?? "");
            return line.FindConnection() is ClockodoConnection connection
                ? [.. Complete(new(connection), line, commandName, parameterName, text, quote).Take(MostResults)]
                : [];
        }
        catch (Exception exception) when (exception is not PipelineStoppedException)
        {
            // Whatever it is: nobody who presses Tab wants to read it, and the command itself will say it.
            return [];
        }
    }

    private static IEnumerable<CompletionResult> Complete(
        CompletionFetcher fetcher, CompletionLine line, string command, string parameter, string text, char? quote)
    {
        if (parameter == TextParameter)
        {
            return new TextCompletion(fetcher, line).Find(command, text, quote);
        }

        bool isPattern = parameter == NameParameter;
        string name = isPattern ? command.Substring(command.IndexOf(NounPrefix, StringComparison.OrdinalIgnoreCase) + NounPrefix.Length) : parameter;
        Noun? noun = Noun.All.FirstOrDefault(candidate => candidate.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        return noun is null ? [] : new NameCompletion(fetcher, line, noun, isPattern).Find(text, quote);
    }
}
