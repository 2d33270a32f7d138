using System;
using System.Linq;
using System.Text.Json;
using Clockodo.Sandbox.Entries;
using Clockodo.Sandbox.Entries.Changing;
using Clockodo.Sandbox.Entries.Listing;
using Clockodo.Sandbox.Service.Errors;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Reports;

/// <summary>
/// Reads a filter from a query or from a body. IDs begin at 1, and there is no state 12, unlike in lists of entries.
/// </summary>
internal static class EntryGroupFilterReader
{
    internal static EntryGroupFilter Read(QueryString query) => Create(
        field => query.ReadId(EntryGroupFields.FilterName(field), minimum: 1),
        field => query.Find(EntryGroupFields.FilterName(field)),
        field => query.ReadCount(EntryGroupFields.FilterName(field)),
        field => QueryReader.Malformed(EntryGroupFields.FilterName(field)));

    /// <summary>Reads an object or null.</summary>
    internal static EntryGroupFilter Read(JsonElement body)
    {
        if (body.ValueKind == JsonValueKind.Null)
        {
            return new EntryGroupFilter();
        }

        if (body.ValueKind != JsonValueKind.Object)
        {
            throw Invalid();
        }

        RejectedRequest.ThrowIfAny(
            Reason.FieldUnknown,
            body.EnumerateObject().Select(field => field.Name)
                .Where(name => !EntryGroupFields.OfFilter.Contains(name))
                .Select(EntryGroupFields.FilterName));
        return Create(
            field => Find(field) is { } value ? JsonValues.ReadId(value) ?? throw InvalidField(field) : null,
            field => Find(field) is { } value ? JsonValues.ReadText(value) ?? throw InvalidField(field) : null,
            field => Find(field) is { } value ? JsonValues.ReadCount(value) ?? throw InvalidField(field) : null,
            InvalidField);

        JsonElement? Find(string field) =>
            body.TryGetProperty(field, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
    }

    private static EntryGroupFilter Create(
        Func<string, long?> readId, Func<string, string?> readText, Func<string, long?> readCount,
        Func<string, RejectedRequest> reject)
    {
        var billable = readCount(EntryFields.Billable);
        var budget = readText(EntryGroupFields.BudgetType);
        return new EntryGroupFilter
        {
            UserId = readId(EntryFields.UserId),
            TeamId = readId(EntryGroupFields.TeamId),
            CustomerId = readId(EntryFields.CustomerId),
            ProjectId = readId(EntryFields.ProjectId),
            SubprojectId = readId(EntryFields.SubprojectId),
            ServiceId = readId(EntryFields.ServiceId),
            LumpSumServiceId = readId(EntryFields.LumpSumServiceId),
            TextId = readId(EntryFields.TextId),
            Text = readText(EntryFields.Text) is { Length: > 0 } text ? text : null,
            Billable = billable is null or BillingState.NotBillable or BillingState.Billable or BillingState.Billed
                ? (int?)billable
                : throw reject(EntryFields.Billable),
            BudgetType = budget is null || BudgetFilter.Find(budget) is not null
                ? budget
                : throw reject(EntryGroupFields.BudgetType),
        };
    }

    private static RejectedRequest Invalid() => RejectedRequest.Invalid(Reason.FieldInvalid, EntryGroupFields.Filter);

    private static RejectedRequest InvalidField(string field) =>
        RejectedRequest.Invalid(Reason.FieldInvalid, EntryGroupFields.FilterName(field));
}
