using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using System.Reflection;
using System.Xml.Linq;
using ClockodoPS.HelpBuilder.Model;

namespace ClockodoPS.HelpBuilder.Reading;

/// <summary>Reads the parameters of a cmdlet: their metadata from PowerShell, their texts from the comments.</summary>
internal sealed class ParameterReader(Type cmdlet, Comments comments, ProseReader prose)
{
    private readonly object _fresh = Activator.CreateInstance(cmdlet)!;
    private readonly IReadOnlyList<string>? _pagedSets = FindPagedSets(cmdlet);
    private readonly Dictionary<string, ParameterHelp> _read = new(StringComparer.Ordinal);

    /// <summary>The parameter sets, the default one first.</summary>
    internal IReadOnlyList<ParameterSetHelp> Sets(string name) =>
    [
        .. new CmdletInfo(name, cmdlet).ParameterSets
            .OrderByDescending(set => set.IsDefault)
            .Select(set => new ParameterSetHelp(set.Name, set.IsDefault, [.. Uses(set)])),
    ];

    // By position, then mandatory ones, then the rest in order of declaration, then those that PowerShell adds.
    private IEnumerable<ParameterUse> Uses(CommandParameterSetInfo set) => set.Parameters
        .Where(parameter => !Cmdlet.CommonParameters.Contains(parameter.Name))
        .Where(parameter => !EngineParameters.IsPaging(parameter.Name) || _pagedSets?.Contains(set.Name) != false)
        .Select(parameter => new ParameterUse(
            Parameter(parameter),
            parameter.IsMandatory,
            parameter.Position == int.MinValue ? null : parameter.Position,
            new PipelineUse(parameter.ValueFromPipeline, parameter.ValueFromPipelineByPropertyName)))
        .OrderBy(use => use.Position ?? int.MaxValue)
        .ThenByDescending(use => use.IsRequired)
        .ThenBy(use => EngineParameters.Adds(use.Parameter.Name))
        .ThenBy(use => use.Parameter.Order);

    // PowerShell adds paging to all sets; PagedSetsAttribute says which of them do not refuse it. Null: all.
    private static IReadOnlyList<string>? FindPagedSets(Type cmdlet) =>
        cmdlet.GetCustomAttributes(inherit: true).FirstOrDefault(attribute => attribute.GetType().Name == "PagedSetsAttribute")
            is object paged
            ? (IReadOnlyList<string>)paged.GetType().GetProperty("Sets")!.GetValue(paged)!
            : null;

    private ParameterHelp Parameter(CommandParameterInfo parameter)
    {
        if (!_read.TryGetValue(parameter.Name, out ParameterHelp? help))
        {
            help = Read(parameter);
            _read.Add(parameter.Name, help);
        }

        return help;
    }

    private ParameterHelp Read(CommandParameterInfo parameter)
    {
        PropertyInfo? property = cmdlet.GetProperty(parameter.Name);
        Type type = TypeNames.Inner(parameter.ParameterType);
        return new ParameterHelp(
            parameter.Name,
            TypeNames.For(type),
            type.FullName!,
            type == typeof(SwitchParameter),
            property?.IsDefined(typeof(SupportsWildcardsAttribute), inherit: true) == true,
            [.. parameter.Aliases],
            property is null ? null : Default(property),
            [.. Values(type, parameter)],
            property is null ? EngineParameters.TextOf(parameter.Name) ?? Prose.None : Text(property),
            property is null ? 0 : Order(property));
    }

    private Prose Text(PropertyInfo property)
    {
        XElement comment = comments.OfProperty(property.DeclaringType!, property.Name);
        return prose.Read(comment.Element("summary")).Then(prose.Read(comment.Element("remarks")));
    }

    // The order of declaration; parameters of base classes follow.
    private int Order(PropertyInfo property)
    {
        int distance = 0;
        for (Type level = cmdlet; level != property.DeclaringType; level = level.BaseType!)
        {
            distance++;
        }

        return (distance * 1000) + Array.FindIndex(
            property.DeclaringType!.GetProperties(BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.Instance),
            other => other.Name == property.Name);
    }

    // The value in a new instance, unless it is 0 or null.
    private string? Default(PropertyInfo property) => property.GetValue(_fresh) switch
    {
        int number when number != 0 => number.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    private IEnumerable<ValueHelp> Values(Type type, CommandParameterInfo parameter)
    {
        string[] valid = [.. parameter.Attributes.OfType<ValidateSetAttribute>().SelectMany(set => set.ValidValues)];
        if (type.IsEnum)
        {
            return type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Where(field => valid.Length == 0 || valid.Contains(field.Name))
                .OrderBy(field => Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture) < 0)
                .ThenBy(field => field.MetadataToken)
                .Select(field => new ValueHelp(
                    field.Name, prose.Read(comments.OfField(type, field.Name).Element("summary"))));
        }

        return valid.Select(value => new ValueHelp(value, Prose.None));
    }
}
