using System.Collections.Generic;
using System.Linq;
using ClockodoPS.HelpBuilder.Model;

namespace ClockodoPS.HelpBuilder.Checking;

/// <summary>The rules for help texts. The compiler checks that comments exist; these rules check their content.</summary>
public static class HelpRules
{
    private const int LongestSynopsis = 130;
    private const int LongestTitle = 50;
    private const int LongestCodeLine = 76;

    private static readonly string?[] KnownNeeds = [null, "shell", "account"];

    /// <summary>Checks the help; the result is empty if everything is correct.</summary>
    /// <param name="cmdlets">The help of all cmdlets.</param>
    /// <returns>One sentence for each problem, with the name of the cmdlet.</returns>
    public static IReadOnlyList<string> Check(IReadOnlyList<CmdletHelp> cmdlets) =>
        [.. cmdlets.SelectMany(cmdlet => Problems(cmdlet).Select(problem => $"{cmdlet.Name}: {problem}"))];

    private static IEnumerable<string> Problems(CmdletHelp cmdlet) =>
        [.. OfText(cmdlet), .. OfParameters(cmdlet), .. OfExamples(cmdlet), .. OfParameterSets(cmdlet)];

    private static IEnumerable<string> OfText(CmdletHelp cmdlet)
    {
        if (cmdlet.Synopsis.IsEmpty)
        {
            yield return "it has no <summary> for the synopsis.";
        }

        if (cmdlet.Synopsis.Line.Length > LongestSynopsis)
        {
            yield return $"its <summary> has more than {LongestSynopsis} characters. Move details to <remarks>.";
        }

        if (cmdlet.Description.IsEmpty)
        {
            yield return "it has no <remarks> for the description.";
        }

        if (cmdlet.Links.Count == 0)
        {
            yield return "it has no <seealso>.";
        }
    }

    private static IEnumerable<string> OfParameters(CmdletHelp cmdlet)
    {
        foreach (ParameterHelp parameter in cmdlet.Parameters)
        {
            if (parameter.Text.IsEmpty)
            {
                yield return $"the parameter -{parameter.Name} has no <summary>.";
            }

            foreach (ValueHelp value in parameter.Values.Where(value => parameter.FullTypeName != "System.String" && value.Text.IsEmpty))
            {
                yield return $"the value {value.Name} of -{parameter.Name} has no <summary>.";
            }
        }
    }

    private static IEnumerable<string> OfExamples(CmdletHelp cmdlet)
    {
        foreach (ExampleHelp example in cmdlet.Examples)
        {
            if (example.Title.Length is 0 or > LongestTitle)
            {
                yield return $"an example must start with a title of 1 to {LongestTitle} characters: '{example.Title}'.";
            }

            if (!KnownNeeds.Contains(example.Needs))
            {
                yield return $"the example '{example.Title}' needs '{example.Needs}'. Valid values are shell and account.";
            }

            foreach (string line in example.Code.Split('\n').Where(line => line.Length > LongestCodeLine))
            {
                yield return $"the example '{example.Title}' has a line of more than {LongestCodeLine} characters: {line}";
            }
        }
    }

    private static List<string> OfParameterSets(CmdletHelp cmdlet)
    {
        List<string> problems = [];
        HashSet<ParameterSetHelp> shown = [];
        foreach (ExampleHelp example in cmdlet.Examples)
        {
            try
            {
                shown.UnionWith(ExampleCall.Find(cmdlet, example).Select(call =>
                    call.Set() ?? throw new HelpException($"the example '{example.Title}' matches no parameter set.")));
            }
            catch (HelpException exception)
            {
                problems.Add(exception.Message);
            }
        }

        problems.AddRange(cmdlet.ParameterSets.Except(shown).Select(set => $"the parameter set {set.Name} has no <example>."));
        return problems;
    }
}
