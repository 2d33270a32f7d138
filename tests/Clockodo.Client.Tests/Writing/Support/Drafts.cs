using System;
using Clockodo.Client.Entries;

namespace Clockodo.Client.Tests.Writing.Support;

/// <summary>Drafts with what is required, of things that the demo company has.</summary>
internal static class Drafts
{
    internal const long Customer = 4711;
    internal const long Project = 512_004;
    internal const long Subproject = 310_440;
    internal const long Service = 860_608;
    internal const long LumpSumService = 41_212;
    internal const long OtherUser = 234_602;

    internal static readonly DateTimeOffset Since = new(2026, 6, 17, 8, 0, 0, TimeSpan.Zero);

    internal static EntryDraft TimeEntry(string? text = "Umzug") => new(EntryType.TimeEntry)
    {
        CustomerId = Customer,
        ServiceId = Service,
        Billable = BillableState.Billable,
        TimeSince = Since,
        TimeUntil = Since.AddHours(1),
        Text = text,
    };

    internal static EntryDraft LumpSum() => new(EntryType.LumpSum)
    {
        CustomerId = Customer,
        ServiceId = Service,
        LumpSum = 1200.5m,
        Billable = BillableState.Billable,
        TimeSince = Since,
    };

    internal static EntryDraft LumpSumServices() => new(EntryType.LumpSumService)
    {
        CustomerId = Customer,
        LumpSumServiceId = LumpSumService,
        LumpSumServiceAmount = 2.5m,
        Billable = BillableState.Billable,
        TimeSince = Since,
    };

    internal static EntryDraft Of(EntryType type) => type switch
    {
        EntryType.LumpSum => LumpSum(),
        EntryType.LumpSumService => LumpSumServices(),
        _ => TimeEntry(),
    };
}
