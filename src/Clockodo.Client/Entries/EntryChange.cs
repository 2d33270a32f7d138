namespace Clockodo.Client.Entries;

/// <summary>
/// Changes to an entry (<c>PUT v2/entries/{id}</c>): only values that are not null are sent; all others stay.
/// </summary>
public sealed class EntryChange : EntryContent
{
    /// <summary>
    /// The type of the entry, if it is known: then a field of another type is refused before sending. It is not sent. Null: not
    /// known.
    /// </summary>
    public EntryType? Type { get; init; }
}
