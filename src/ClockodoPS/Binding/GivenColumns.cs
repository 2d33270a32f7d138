using System.Collections.Generic;
using Clockodo.Client.Entries;

namespace ClockodoPS.Binding;

/// <summary>The fields of an entry that were given as parameters.</summary>
internal static class GivenColumns
{
    /// <summary>The given fields. Null clears a field: no project, no subproject, no text.</summary>
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

    /// <summary>Writes all fields and replaces existing values.</summary>
    internal static void WriteTo(this IReadOnlyDictionary<EntryInput, object> given, EntryContent content)
    {
        foreach (KeyValuePair<EntryInput, object> value in given)
        {
            value.Key.Write(content, value.Value);
        }
    }

    /// <summary>Writes only the fields that have no value yet.</summary>
    internal static void FillInto(this IReadOnlyDictionary<EntryInput, object> given, EntryContent content)
    {
        foreach (KeyValuePair<EntryInput, object> value in given)
        {
            if (value.Key.ValueIn(content) is null)
            {
                value.Key.Write(content, value.Value);
            }
        }
    }
}
