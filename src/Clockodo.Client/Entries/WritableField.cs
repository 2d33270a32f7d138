using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using static Clockodo.Client.Entries.FieldUse;

namespace Clockodo.Client.Entries;

/// <summary>
/// A field of an entry that can be written (<c>POST</c> and <c>PUT v2/entries</c>). <see cref="All"/> is the one table from
/// which entries are checked, sent, compared and read from rows.
/// </summary>
public sealed class WritableField
{
    private readonly FieldUse[] _uses;
    private readonly bool _canBeNone;
    private readonly PropertyInfo _content;
    private readonly PropertyInfo _entry;

    private WritableField(string name, string wireName, FieldUse[] uses, bool canBeNone = false)
    {
        Name = name;
        WireName = wireName;
        _uses = uses;
        _canBeNone = canBeNone;
        _content = typeof(EntryDraft).GetProperty(name)!;
        _entry = typeof(Entry).GetProperty(name)!;
        ValueType = Nullable.GetUnderlyingType(_content.PropertyType) ?? _content.PropertyType;
        IsEditable = _content.DeclaringType == typeof(EntryContent);
    }

    /// <summary>All of them, in the order in which they are sent; with their use in time entries, lump sums and lump sum
    /// services.</summary>
    public static IReadOnlyList<WritableField> All { get; } =
    [
        new("CustomerId", "customers_id", [Required, Required, Required]),
        new("ProjectId", "projects_id", [Optional, Optional, Optional], canBeNone: true),
        new("SubprojectId", "subprojects_id", [Optional, Optional, Optional], canBeNone: true),
        new("UserId", "users_id", [Optional, Optional, Optional]),
        new("ServiceId", "services_id", [Required, Required, None]),
        new("LumpSumServiceId", "lumpsum_services_id", [None, None, Required]),
        new("LumpSumServiceAmount", "lumpsum_services_amount", [None, None, Required]),
        new("LumpSum", "lumpsum", [None, Required, None]),
        new("Billable", "billable", [Required, Required, Required]),
        new("TimeSince", "time_since", [Required, Required, Required]),
        new("TimeUntil", "time_until", [Required, None, None]),
        new("Duration", "duration", [Optional, None, None]),
        new("HourlyRate", "hourly_rate", [Optional, None, None]),
        new("Text", "text", [Optional, Optional, Optional]),
        new("ClockedOffline", "clocked_offline", [Optional, None, None]),
        new("TimeClockedSince", "time_clocked_since", [Optional, None, None]),
    ];

    /// <summary>The name of the property of <see cref="Entry"/> and <see cref="EntryContent"/>.</summary>
    public string Name { get; }

    /// <summary>The name on the wire.</summary>
    public string WireName { get; }

    /// <summary>
    /// The type of the value: long for an ID, <see cref="BillableState"/>, string, <see cref="DateTimeOffset"/>,
    /// <see cref="TimeSpan"/>, decimal or bool.
    /// </summary>
    public Type ValueType { get; }

    /// <summary>Whether it can be changed after the entry was added.</summary>
    public bool IsEditable { get; }

    /// <summary>Whether the ID 0 stands for none.</summary>
    internal bool CanBeNone => _canBeNone;

    /// <summary>The use of the field in entries of a type.</summary>
    /// <param name="type">The type; an unknown one may have any field.</param>
    /// <returns>Whether it is required, optional, or does not belong to the type.</returns>
    public FieldUse UseIn(EntryType type) => type switch
    {
        EntryType.TimeEntry => _uses[0],
        EntryType.LumpSum => _uses[1],
        EntryType.LumpSumService => _uses[2],
        _ => Optional,
    };

    /// <summary>The value in a draft or a change.</summary>
    /// <param name="content">The draft or the change.</param>
    /// <returns>The value; null: it is not given.</returns>
    public object? ValueIn(EntryContent content) =>
        _content.DeclaringType!.IsInstanceOfType(content) ? _content.GetValue(content) : null;

    /// <summary>The value in an entry, as a draft of it would have it.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The value; null: the entry has none.</returns>
    public object? ValueIn(Entry entry) => _entry.GetValue(entry) switch
    {
        DateTime time => new DateTimeOffset(time.ToUniversalTime()),
        object value => value,
        null => null,
    };

    /// <summary>Writes a value into a draft or a change.</summary>
    /// <param name="content">The draft; or the change, for a field that can be edited.</param>
    /// <param name="value">The value, of <see cref="ValueType"/>; null: not given.</param>
    public void SetValue(EntryContent content, object? value) => _content.SetValue(content, value);

    /// <summary>A value of the field in words, the same under every culture.</summary>
    /// <param name="value">A value of <see cref="ValueType"/>; null or, for a project or subproject, 0: none.</param>
    /// <returns>One line.</returns>
    public string Describe(object? value) => FieldText.For(_canBeNone && value is 0L ? null : value);

    /// <summary>The name of the property.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Name;

    internal static WritableField Find(string name) => All.Single(field => field.Name == name);
}
