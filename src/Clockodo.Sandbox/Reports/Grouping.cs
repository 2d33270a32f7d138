using System;
using Clockodo.Sandbox.Entries;

namespace Clockodo.Sandbox.Reports;

/// <summary>A criterion by which entries are grouped.</summary>
/// <param name="Name">The name, as in <c>grouped_by</c>.</param>
/// <param name="KeyOf">The group of an entry.</param>
/// <param name="NameOf">The name of the group of an entry.</param>
internal sealed record Grouping(string Name, Func<StoredEntry, GroupKey> KeyOf, Func<StoredEntry, string?> NameOf)
{
    /// <summary>The <c>number</c> of the group; null if groups of this kind have none.</summary>
    internal Func<StoredEntry, string?>? NumberOf { get; init; }

    /// <summary>
    /// The <c>note</c> of the group; null if groups of this kind have none, or if the caller may not see it.
    /// </summary>
    internal Func<StoredEntry, string?>? NoteOf { get; init; }

    /// <summary>The name in <c>restrictions</c>; null if this criterion never appears there.</summary>
    internal string? Restriction { get; init; }
}
