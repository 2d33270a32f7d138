namespace Clockodo.Client.Entries;

/// <summary>
/// Changes to an entry (<c>PUT v2/entries/{id}</c>): only what is not null is sent, everything else of the entry stays.
/// </summary>
public sealed class EntryChange : EntryContent
{
    /// <summary>
    /// What kind of entry is changed, where that is known: then a field of another type is refused before sending.
    /// </summary>
    public EntryType? Type { get; init; }
}
