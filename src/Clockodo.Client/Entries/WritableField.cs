using System;
using System.Collections.Generic;
using static Clockodo.Client.Entries.FieldUse;

namespace Clockodo.Client.Entries;

/// <summary>
/// A field that can be written: its names, which types have it, and where its value stands. The one table that checking,
/// sending and reading rows are made from.
/// </summary>
internal sealed class WritableField
{
    private readonly Func<EntryContent, object?> _get;

    private WritableField(
        string name,
        string wireName,
        FieldUse timeEntry,
        FieldUse lumpSum,
        FieldUse lumpSumService,
        Func<EntryContent, object?> get,
        bool isEditable = true,
        bool canBeNone = false)
    {
        Name = name;
        WireName = wireName;
        TimeEntry = timeEntry;
        LumpSum = lumpSum;
        LumpSumService = lumpSumService;
        IsEditable = isEditable;
        CanBeNone = canBeNone;
        _get = get;
    }

    /// <summary>In the order in which they are sent.</summary>
    internal static IReadOnlyList<WritableField> All { get; } =
    [
        new("CustomerId", "customers_id", Required, Required, Required, content => content.CustomerId),
        new("ProjectId", "projects_id", Optional, Optional, Optional, content => content.ProjectId, canBeNone: true),
        new("SubprojectId", "subprojects_id", Optional, Optional, Optional, content => content.SubprojectId, canBeNone: true),
        new("UserId", "users_id", Optional, Optional, Optional, content => content.UserId),
        new("ServiceId", "services_id", Required, Required, None, content => content.ServiceId),
        new("LumpSumServiceId", "lumpsum_services_id", None, None, Required, content => content.LumpSumServiceId),
        new("LumpSumServiceAmount", "lumpsum_services_amount", None, None, Required, content => content.LumpSumServiceAmount),
        new("LumpSum", "lumpsum", None, Required, None, content => content.LumpSum),
        new("Billable", "billable", Required, Required, Required, content => content.Billable),
        new("TimeSince", "time_since", Required, Required, Required, content => content.TimeSince),
        new("TimeUntil", "time_until", Required, None, None, content => content.TimeUntil),
        new("Duration", "duration", Optional, None, None, content => content.Duration),
        new("HourlyRate", "hourly_rate", Optional, None, None, content => content.HourlyRate),
        new("Text", "text", Optional, Optional, Optional, content => content.Text),
        new("ClockedOffline", "clocked_offline", Optional, None, None, content => (content as EntryDraft)?.ClockedOffline, isEditable: false),
        new("TimeClockedSince", "time_clocked_since", Optional, None, None, content => (content as EntryDraft)?.TimeClockedSince, isEditable: false),
    ];

    /// <summary>The property of <see cref="EntryContent"/>, and the column of a row.</summary>
    internal string Name { get; }

    internal string WireName { get; }

    /// <summary>Whether it can be changed once the entry is there.</summary>
    internal bool IsEditable { get; }

    /// <summary>Whether the number 0 stands for none.</summary>
    internal bool CanBeNone { get; }

    private FieldUse TimeEntry { get; }

    private FieldUse LumpSum { get; }

    private FieldUse LumpSumService { get; }

    internal FieldUse UseIn(EntryType type) => type switch
    {
        EntryType.TimeEntry => TimeEntry,
        EntryType.LumpSum => LumpSum,
        EntryType.LumpSumService => LumpSumService,
        _ => Optional,
    };

    internal object? ValueIn(EntryContent content) => _get(content);
}
