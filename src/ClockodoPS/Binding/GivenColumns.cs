using System.Collections.Generic;
using Clockodo.Client.Entries;

namespace ClockodoPS.Binding;

/// <summary>What of an entry was given as parameters.</summary>
internal static class GivenColumns
{
    /// <summary>The columns among the parameters. A null takes away: no project, no subproject, no text.</summary>
    internal static IReadOnlyDictionary<EntryInput, object> Among(IDictionary<string, object?> boundParameters)
    {
        Dictionary<EntryInput, object> given = [];
        foreach (EntryInput column in EntryInput.All)
        {
            if (boundParameters.TryGetValue(column.Parameter, out object? value))
            {
                given[column] = column.Read(value ?? (column.Parameter == "Text" ? "" : 0L));
            }
        }

        return given;
    }

    /// <summary>Writes them all, over whatever stands there.</summary>
    internal static void WriteTo(this IReadOnlyDictionary<EntryInput, object> given, EntryContent content)
    {
        foreach (KeyValuePair<EntryInput, object> value in given)
        {
            value.Key.WriteRead(content, value.Value);
        }
    }

    /// <summary>Writes those whose place is open.</summary>
    internal static void FillInto(this IReadOnlyDictionary<EntryInput, object> given, EntryContent content)
    {
        foreach (KeyValuePair<EntryInput, object> value in given)
        {
            if (value.Key.ValueIn(content) is null)
            {
                value.Key.WriteRead(content, value.Value);
            }
        }
    }
}
