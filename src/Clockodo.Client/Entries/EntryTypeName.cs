namespace Clockodo.Client.Entries;

/// <summary>The name of a type of entry, for messages.</summary>
internal static class EntryTypeName
{
    internal static string For(EntryType type) => type switch
    {
        EntryType.TimeEntry => "time entry",
        EntryType.LumpSum => "lump sum",
        EntryType.LumpSumService => "lump sum service",
        _ => $"entry of type {type:D}",
    };
}
