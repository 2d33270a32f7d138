using System.Collections.Generic;

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

    /// <summary>Finds what can be known before sending: an empty change, or one that cannot be right.</summary>
    /// <returns>All problems; empty if there are none.</returns>
    public IReadOnlyList<ContentProblem> FindProblems() => EntryValidator.Check(this);

    /// <summary>Refuses a change with problems.</summary>
    /// <param name="id">The ID of the entry, for the message.</param>
    /// <exception cref="ClockodoException">The change cannot be right; nothing was sent.</exception>
    public void Validate(long id) => EntryValidator.Require(id, this);
}
