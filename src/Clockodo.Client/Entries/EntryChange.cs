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

    /// <summary>Checks what can be known before sending: an empty change, or one that cannot be right.</summary>
    /// <param name="id">The ID of the entry, for the message.</param>
    /// <exception cref="ClockodoException">The change cannot be right; nothing was sent.</exception>
    public void Validate(long id) => EntryValidator.Require(id, this);
}
