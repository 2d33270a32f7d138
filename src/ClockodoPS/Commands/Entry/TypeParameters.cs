using System.Collections.Generic;
using System.Linq;
using Clockodo.Client.Entries;
using ClockodoPS.Binding;

namespace ClockodoPS.Commands;

/// <summary>The parameters that belong to some types of entries only.</summary>
internal static class TypeParameters
{
    private static readonly EntryType[] Types = [EntryType.TimeEntry, EntryType.LumpSum, EntryType.LumpSumService];

    /// <summary>A sentence about parameters that no type has together; null: some type has all of them.</summary>
    internal static string? FindConflict(IEnumerable<EntryInput> parameters)
    {
        EntryInput[] given = [.. parameters.Where(input => Types.Any(type => input.UseIn(type) == FieldUse.None))];
        if (given.Length == 0 || Types.Any(type => given.All(input => input.UseIn(type) != FieldUse.None)))
        {
            return null;
        }

        IEnumerable<string> groups = given
            .Where(input => given.Any(other => !HaveTypeInCommon(input, other)))
            .GroupBy(TypesOf)
            .Select(group =>
                $"{string.Join(" and ", group.Select(input => "-" + input.Parameter))} belong{(group.Count() == 1 ? "s" : "")} to a {group.Key}");
        return $"These parameters do not go together: {string.Join(", ", groups)}. Give those of one type. Nothing was sent.";
    }

    private static bool HaveTypeInCommon(EntryInput input, EntryInput other) =>
        Types.Any(type => input.UseIn(type) != FieldUse.None && other.UseIn(type) != FieldUse.None);

    private static string TypesOf(EntryInput input) =>
        string.Join(" or a ", Types.Where(type => input.UseIn(type) != FieldUse.None).Select(EntryTypeName.For));
}
