using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using Clockodo.Client.Entries;
using ClockodoPS.Binding;

namespace ClockodoPS.Commands;

/// <summary>The parameters that belong to some types of entries only.</summary>
internal static class TypeParameters
{
    private static readonly EntryType[] Types = [EntryType.TimeEntry, EntryType.LumpSum, EntryType.LumpSumService];

    /// <summary>Refuses parameters that no type has together.</summary>
    /// <exception cref="PSArgumentException">There are some; the message names them.</exception>
    internal static void RequireOneType(IEnumerable<string> parameters)
    {
        HashSet<string> names = new(parameters, StringComparer.OrdinalIgnoreCase);
        EntryInput[] given = [.. EntryInput.All.Where(input => names.Contains(input.Parameter))];
        if (given.Length == 0 || Types.Any(type => given.All(input => input.UseIn(type) != FieldUse.None)))
        {
            return;
        }

        IEnumerable<string> groups = Types
            .Select(type => (Type: type, Only: Describe(given.Where(input => IsOnlyIn(input, type)))))
            .Where(group => group.Only.Length > 0)
            .Select(group => $"{group.Only} to a {EntryTypeName.For(group.Type)}");
        throw new PSArgumentException(
            $"These parameters do not go together: {string.Join(", ", groups)}. Give those of one type. Nothing was sent.");
    }

    private static bool IsOnlyIn(EntryInput input, EntryType type) =>
        Types.All(other => (input.UseIn(other) != FieldUse.None) == (other == type));

    private static string Describe(IEnumerable<EntryInput> inputs)
    {
        string[] names = [.. inputs.Select(input => "-" + input.Parameter)];
        return names.Length == 0 ? "" : $"{string.Join(" and ", names)} belong{(names.Length == 1 ? "s" : "")}";
    }
}
