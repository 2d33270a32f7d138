namespace Clockodo.Client.Entries;

/// <summary>What an entry of a type is called in a sentence.</summary>
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
