using System;
namespace Clockodo.Client.Entries;

/// <summary>The name of a type of entry, for messages.</summary>
public static class EntryTypeName
{
    /// <summary>The words for a type: <c>time entry</c>, <c>lump sum</c>, <c>lump sum service</c>.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The words.</returns>
    public static string For(EntryType type) => type switch
    {
        EntryType.TimeEntry => "time entry",
        EntryType.LumpSum => "lump sum",
        EntryType.LumpSumService => "lump sum service",
        _ => FormattableString.Invariant($"entry of type {(int)type}"),
    };
}
