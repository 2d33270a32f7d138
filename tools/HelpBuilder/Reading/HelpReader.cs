using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Reflection;
using System.Xml.Linq;
using ClockodoPS.HelpBuilder.Model;

namespace ClockodoPS.HelpBuilder.Reading;

/// <summary>Reads the help of all cmdlets from the build folder of the module.</summary>
public static class HelpReader
{
    /// <summary>Reads the help.</summary>
    /// <param name="folder">The folder with ClockodoPS.dll and its XML documentation.</param>
    /// <returns>The help, sorted by noun and verb.</returns>
    public static IReadOnlyList<CmdletHelp> Read(string folder)
    {
        IReadOnlyList<(string Name, Type Type)> cmdlets = ModuleAssembly.Cmdlets(folder);
        var comments = Comments.Read(folder);
        var prose = new ProseReader(cmdlets.ToDictionary(
            cmdlet => cmdlet.Type.FullName!, cmdlet => cmdlet.Name, StringComparer.Ordinal));
        return [.. cmdlets.Select(cmdlet => Read(cmdlet.Name, cmdlet.Type, comments, prose.For(cmdlet.Name)))];
    }

    private static CmdletHelp Read(string name, Type type, Comments comments, ProseReader prose)
    {
        try
        {
            XElement comment = comments.OfType(type);
            IReadOnlyList<ParameterSetHelp> sets = new ParameterReader(type, comments, prose).Sets(name);
            return new CmdletHelp(
                name,
                prose.Read(comment.Element("summary")),
                prose.Read(comment.Element("remarks")),
                sets,
                [.. sets.SelectMany(set => set.Uses).Select(use => use.Parameter).Distinct()
                    .OrderBy(parameter => Rank(sets, parameter))
                    .ThenBy(parameter => parameter.Order)],
                [.. Outputs(type, comments, prose)],
                prose.Read(comment.Element("returns")),
                [.. Errors(type, comments, prose)],
                [.. comment.Elements("example").Select(example => ExampleReader.Read(example, prose))],
                [.. comment.Elements("seealso").Select(link => Link(link, prose))]);
        }
        catch (HelpException exception)
        {
            throw new HelpException($"{name}: {exception.Message}");
        }
    }

    // Positional and pipeline parameters first, parameters that PowerShell adds last.
    private static int Rank(IReadOnlyList<ParameterSetHelp> sets, ParameterHelp parameter) =>
        EngineParameters.Adds(parameter.Name) ? 2
        : sets.SelectMany(set => set.Uses).Any(use =>
            use.Parameter == parameter && (use.Position is not null || use.Pipeline.IsAny)) ? 0
        : 1;

    private static IEnumerable<TypeHelp> Outputs(Type type, Comments comments, ProseReader prose) =>
        from attribute in type.GetCustomAttributes<OutputTypeAttribute>()
        from output in attribute.Type
        where output.Type != typeof(void)
        select new TypeHelp(output.Type.FullName!, prose.Read(comments.OfType(output.Type).Element("summary")));

    // The errors of the cmdlet first, then those of its base classes.
    private static IEnumerable<ErrorHelp> Errors(Type type, Comments comments, ProseReader prose)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (Type? level = type; level is not null; level = level.BaseType)
        {
            foreach (XElement error in comments.OfType(level).Elements("exception"))
            {
                string id = prose.NameOf((string)error.Attribute("cref")!);
                if (seen.Add(id))
                {
                    yield return new ErrorHelp(id, prose.Read(error));
                }
            }
        }
    }

    private static string Link(XElement link, ProseReader prose) =>
        link.Attribute("cref") is XAttribute cref ? prose.NameOf(cref.Value) : (string)link.Attribute("href")!;
}
