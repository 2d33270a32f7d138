using System;

namespace Clockodo.Client.Entries;

/// <summary>
/// An entry to add (<c>POST v2/entries</c>). Required are, for all types, customer, billable state and start; besides,
/// for a time entry the service and the end, for a lump sum the service and the amount, for a lump sum service its number
/// and how many units.
/// </summary>
public sealed class EntryDraft : EntryContent
{
    /// <summary>A draft without content.</summary>
    /// <param name="type">What kind of entry it becomes.</param>
    public EntryDraft(EntryType type)
    {
        Type = type;
    }

    /// <summary>What kind of entry it becomes. It is not sent: the service takes it from the fields.</summary>
    public EntryType Type { get; }

    /// <summary>Whether it was clocked without a network (<c>clocked_offline</c>), of time entries.</summary>
    public bool? ClockedOffline { get; set; }

    /// <summary>When the clock was started (<c>time_clocked_since</c>), of time entries.</summary>
    public DateTimeOffset? TimeClockedSince { get; set; }

    /// <summary>A draft of an entry like this one, with everything of it that can be written.</summary>
    /// <param name="entry">The entry to repeat.</param>
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

    /// <summary>Checks what can be known before sending: what is missing, does not belong to the type, or cannot be right.</summary>
    /// <exception cref="ClockodoException">The draft cannot be right; nothing was sent.</exception>
    public void Validate() => EntryValidator.Require(this);

    /// <summary>The same draft in another billable state.</summary>
    internal EntryDraft With(BillableState billable)
    {
        var draft = (EntryDraft)MemberwiseClone();
        draft.Billable = billable;
        return draft;
    }
}
