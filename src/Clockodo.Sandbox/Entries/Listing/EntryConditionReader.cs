using System;
using System.Collections.Generic;
using System.Linq;
using Clockodo.Sandbox.Company;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Entries.Listing;

/// <summary>
/// Reads the filters of a list. Unknown filters are ignored: the response contains the applied ones. Values that are not
/// valid are rejected. The ID 0 matches entries without such an ID.
/// </summary>
internal sealed class EntryConditionReader(SandboxCompany company, TextRegistry texts)
{
    private static readonly (string Field, Func<StoredEntry, long?> Id)[] Ids =
    [
        (EntryFields.UserId, entry => entry.UserId),
        (EntryFields.CustomerId, entry => entry.CustomerId),
        (EntryFields.ProjectId, entry => entry.ProjectId),
        (EntryFields.SubprojectId, entry => entry.SubprojectId),
        (EntryFields.ServiceId, entry => entry.ServiceId),
        (EntryFields.LumpSumServiceId, entry => entry.LumpSumServiceId),
        (EntryFields.TextId, entry => entry.TextId),
    ];

    internal IReadOnlyList<EntryCondition> Read(QueryString query, EntryAccess access)
    {
        var conditions = Ids.Select(field => ReadId(query, field.Field, field.Id)).ToList();
        conditions.Add(ReadText(query));
        conditions.Add(ReadBillable(query, access));
        conditions.Add(ReadBudget(query));
        return conditions.OfType<EntryCondition>().ToArray();
    }

    private static EntryCondition? ReadId(QueryString query, string field, Func<StoredEntry, long?> read)
    {
        return query.ReadId(ParameterOf(field)) is { } id
            ? new EntryCondition(json => json.WriteNumber(field, id), entry => (read(entry) ?? 0) == id)
            : null;
    }

    private EntryCondition? ReadText(QueryString query)
    {
        return query.Find(ParameterOf(EntryFields.Text)) is { } text
            ? Of(EntryFields.Text, text, entry => TextSearch.Contains(texts.Find(entry.TextId), text))
            : null;
    }

    private static EntryCondition? ReadBillable(QueryString query, EntryAccess access)
    {
        var name = ParameterOf(EntryFields.Billable);
        if (query.ReadId(name) is not { } wanted)
        {
            return null;
        }

        if (wanted is not (BillingState.NotBillable or BillingState.Billable or BillingState.Billed
            or BillingState.BillableOrBilled))
        {
            throw QueryReader.Malformed(name);
        }

        // Compares what the caller can see: a filter must not reveal hidden values.
        return new EntryCondition(
            json => json.WriteNumber(EntryFields.Billable, wanted),
            entry => wanted == BillingState.BillableOrBilled
                ? access.BillableOf(entry) is BillingState.Billable or BillingState.Billed
                : access.BillableOf(entry) == wanted);
    }

    private EntryCondition? ReadBudget(QueryString query)
    {
        const string Field = "budget_type";
        if (query.Find(ParameterOf(Field)) is not { } option)
        {
            return null;
        }

        var matches = BudgetFilter.Find(option) ?? throw QueryReader.Malformed(ParameterOf(Field));
        return Of(Field, option, entry => matches(entry.ProjectId is { } id ? company.FindProject(id) : null));
    }

    private static EntryCondition Of(string field, string value, Func<StoredEntry, bool> matches) =>
        new(json => json.WriteString(field, value), matches);

    private static string ParameterOf(string field) => $"filter[{field}]";
}
