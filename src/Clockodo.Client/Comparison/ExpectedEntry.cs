using System;
using Clockodo.Client.Entries;

namespace Clockodo.Client.Comparison;

/// <summary>What an entry should be: as it once was, or as a row of a file describes it.</summary>
public sealed class ExpectedEntry
{
    /// <summary>Creates the expectation of an entry.</summary>
    /// <param name="content">
    /// Its content, with the user. Fields that are null are not compared; but no project, subproject or text means that the entry should have
    /// none, unless <see cref="IsPartial"/> is set.
    /// </param>
    public ExpectedEntry(EntryDraft content)
    {
        Guard.NotNull(content, nameof(content));
        Content = content;
    }

    /// <summary>Its content.</summary>
    public EntryDraft Content { get; }

    /// <summary>Its ID; null: it has none, or it is not known.</summary>
    public long? Id { get; init; }

    /// <summary>Whether the content is only a part of the entry: then a project, subproject or text that is null is not compared either.</summary>
    public bool IsPartial { get; init; }

    /// <summary>
    /// When it was added; null: not known. The service never changes it, so another value for the same ID tells that the file was misread or
    /// is of another account.
    /// </summary>
    public DateTimeOffset? TimeInsert { get; init; }

    /// <summary>When it was last changed; null: not known.</summary>
    public DateTimeOffset? TimeLastChange { get; init; }

    /// <summary>What it was made from, for the caller; null: nothing.</summary>
    public object? Source { get; init; }

    /// <summary>The expectation that an entry is as it was. What the service did not tell of it is not compared.</summary>
    /// <param name="entry">The entry as it was.</param>
    /// <param name="source">What it was read from; null: the entry itself.</param>
    /// <returns>The expectation.</returns>
    public static ExpectedEntry From(Entry entry, object? source = null)
    {
        Guard.NotNull(entry, nameof(entry));
        var content = EntryDraft.From(entry);
        if (content.Billable is < BillableState.NotBillable or > BillableState.Billed)
        {
            content.Billable = null;
        }

        return new(content)
        {
            Id = entry.Id,
            TimeInsert = Utc(entry.TimeInsert),
            TimeLastChange = Utc(entry.TimeLastChange),
            Source = source ?? entry,
        };
    }

    /// <summary>The type and the ID, such as <c>TimeEntry 4711</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{FieldText.For(Content.Type)} {FieldText.For(Id)}";

    /// <summary>The latest time at which it is known to have existed.</summary>
    internal DateTimeOffset? Latest => TimeLastChange is not DateTimeOffset changed || TimeInsert > changed ? TimeInsert : changed;

    private static DateTimeOffset? Utc(DateTime? time) => time?.ToUniversalTime();
}
