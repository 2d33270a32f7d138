using System;
using System.Collections.Generic;

namespace Clockodo.Client.Entries;

/// <summary>
/// An entry to add (<c>POST v2/entries</c>). All types require the customer, the billable state and the start. Besides, time
/// entries require the service and the end, lump sums the service and the amount, and lump sum services the ID of the lump sum
/// service and the number of units.
/// </summary>
public sealed class EntryDraft : EntryContent
{
    /// <summary>Creates a draft without values.</summary>
    /// <param name="type">The type of the entry.</param>
    public EntryDraft(EntryType type)
    {
        Type = type;
    }

    /// <summary>The type of the entry. It is not sent: the service infers it from the fields.</summary>
    public EntryType Type { get; }

    /// <summary>Whether it was clocked offline (<c>clocked_offline</c>), of time entries.</summary>
    public bool? ClockedOffline { get; set; }

    /// <summary>When the clock was started (<c>time_clocked_since</c>), of time entries.</summary>
    public DateTimeOffset? TimeClockedSince { get; set; }

    /// <summary>Creates a draft with all writable fields of an existing entry.</summary>
    /// <param name="entry">The entry to copy.</param>
    /// <returns>The draft.</returns>
    public static EntryDraft From(Entry entry)
    {
        Guard.NotNull(entry, nameof(entry));
        var draft = new EntryDraft(entry.Type);
        foreach (WritableField field in WritableField.All)
        {
            if (field.UseIn(entry.Type) != FieldUse.None)
            {
                field.SetValue(draft, field.ValueIn(entry));
            }
        }

        return draft;
    }

    /// <summary>Finds what can be known before sending: what is missing, does not belong to the type, or cannot be right.</summary>
    /// <returns>All problems; empty if there are none.</returns>
    public IReadOnlyList<ContentProblem> FindProblems() => EntryValidator.Check(this);

    /// <summary>Refuses a draft with problems.</summary>
    /// <exception cref="ClockodoException">The draft cannot be right; nothing was sent.</exception>
    public void Validate() => EntryValidator.Require(this);

    /// <summary>Copies the draft, with another billable state.</summary>
    internal EntryDraft With(BillableState billable)
    {
        EntryDraft draft = Clone();
        draft.Billable = billable;
        return draft;
    }

    internal EntryDraft Clone() => (EntryDraft)MemberwiseClone();
}
