using System;
using System.Collections.Generic;
using Clockodo.Sandbox.Company;
using Clockodo.Sandbox.Entries;

namespace Clockodo.Sandbox.Reports;

/// <summary>The documented groupings, for a caller.</summary>
internal sealed class Groupings(SandboxCompany company, TextRegistry texts, TimeZoneInfo timeZone, EntryAccess access)
{
    private const string IsLumpSum = "is_lumpsum";

    private static readonly string[] BillingStates = ["Not billable", "Billable", "Billed"];

    internal static HashSet<string> Names { get; } = new(StringComparer.Ordinal)
    {
        EntryFields.CustomerId,
        EntryFields.ProjectId,
        EntryFields.SubprojectId,
        EntryFields.ServiceId,
        EntryFields.LumpSumServiceId,
        EntryFields.UserId,
        EntryFields.TextId,
        EntryFields.Billable,
        IsLumpSum,
        TimeGroupings.Year,
        TimeGroupings.Month,
        TimeGroupings.Week,
        TimeGroupings.Day,
    };

    internal Grouping Find(string name, bool prependCustomer) => name switch
    {
        EntryFields.CustomerId => OfItem(name, entry => entry.CustomerId, CustomerOf),
        EntryFields.ProjectId => OfItem(name, entry => entry.ProjectId, ProjectOf) with
        {
            KeyOf = entry => new GroupKey(GroupId.Of(entry.ProjectId)) { CustomerId = GroupId.Of(entry.CustomerId) },
            NameOf = entry => prependCustomer ? NameWithCustomer(entry) : ProjectOf(entry)?.Name,
        },
        EntryFields.SubprojectId => Of(name, entry => entry.SubprojectId, entry => SubprojectOf(entry)?.Name) with
        {
            KeyOf = entry => new GroupKey(GroupId.Of(entry.SubprojectId))
            {
                CustomerId = GroupId.Of(entry.CustomerId),
                ProjectId = GroupId.Of(entry.ProjectId),
            },
        },
        EntryFields.ServiceId => OfItem(name, entry => entry.ServiceId, entry => company.FindService(entry.ServiceId ?? 0)),
        EntryFields.LumpSumServiceId => Of(
            name, entry => entry.LumpSumServiceId, entry => company.FindLumpSumService(entry.LumpSumServiceId ?? 0)?.Name),
        EntryFields.UserId => Of(name, entry => entry.UserId, entry => company.FindUser(entry.UserId)?.Name) with
        {
            NumberOf = entry => company.FindUser(entry.UserId)?.Number,
        },
        EntryFields.TextId => Of(name, entry => entry.TextId, entry => texts.Find(entry.TextId)) with
        {
            Restriction = "entriesTexts_id",
        },
        EntryFields.Billable => Of(name, entry => access.BillableOf(entry), BillingStateOf),
        IsLumpSum => new Grouping(
            name,
            entry => new GroupKey(GroupId.Of($"{(entry.Kind == EntryKind.Time ? 0 : 1)}")),
            entry => entry.Kind == EntryKind.Time ? "Time entry" : "Lump sum"),
        _ => TimeGroupings.Find(name, timeZone),
    };

    private static Grouping Of(string name, Func<StoredEntry, long?> idOf, Func<StoredEntry, string?> nameOf) =>
        new(name, entry => new GroupKey(GroupId.Of(idOf(entry))), nameOf) { Restriction = name };

    private Grouping OfItem(string name, Func<StoredEntry, long?> idOf, Func<StoredEntry, SandboxItem?> itemOf) =>
        Of(name, idOf, entry => itemOf(entry)?.Name) with
        {
            NumberOf = entry => itemOf(entry)?.Number,
            NoteOf = access.SeesMoney ? entry => itemOf(entry)?.Note : null,
        };

    private SandboxCustomer? CustomerOf(StoredEntry entry) => company.FindCustomer(entry.CustomerId);

    private SandboxProject? ProjectOf(StoredEntry entry) => company.FindProject(entry.ProjectId ?? 0);

    private SandboxSubproject? SubprojectOf(StoredEntry entry) => company.FindSubproject(entry.SubprojectId ?? 0);

    private string? NameWithCustomer(StoredEntry entry)
    {
        var customer = CustomerOf(entry)?.Name;
        return ProjectOf(entry) is { } project ? $"{customer} / {project.Name}" : customer;
    }

    private string? BillingStateOf(StoredEntry entry) =>
        access.BillableOf(entry) is >= 0 and var state ? BillingStates[state] : null;
}
