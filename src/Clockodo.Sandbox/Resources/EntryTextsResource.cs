using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Clockodo.Sandbox.Entries;
using Clockodo.Sandbox.Service.Errors;
using Clockodo.Sandbox.Service.Http;
using Clockodo.Sandbox.Service.Routing;

namespace Clockodo.Sandbox.Resources;

/// <summary>
/// <c>v3/entriesTexts</c>: the texts of the entries that the caller may see, the latest first. (The order is not documented, nor
/// what the modes change: here, nothing.)
/// </summary>
internal sealed class EntryTextsResource(EntryStore store, TextRegistry texts, TimeZoneInfo timeZone) : IResource
{
    private const int LargestNumber = 800;
    private const int LongestTerm = 1000;

    public void Register(Router router) => router.Add("GET", "v3/entriesTexts", List);

    private Response List(SandboxCall call)
    {
        var query = call.Query;
        RequireMode(query);
        var items = query.ReadInteger("items", LargestNumber, LargestNumber);
        var term = query.Find("term") ?? string.Empty;
        if (term.Length > LongestTerm)
        {
            throw ResourceQuery.Invalid("term");
        }

        var found = Filter(query, new EntryAccess(call.Caller))
            .Reverse()
            .Select(entry => entry.TextId)
            .OfType<long>()
            .Distinct()
            .Select(id => (Id: id, Text: texts.Find(id) ?? string.Empty))
            .Where(text => TextSearch.Contains(text.Text, term))
            .Take(items)
            .ToArray();
        return Response.Success(JsonBody.Write(json => Write(json, found)));
    }

    private static void RequireMode(QueryString query)
    {
        const string Name = "mode";
        if (query.Find(Name) is not { } mode)
        {
            throw RejectedRequest.General(400, Reason.ParameterMissing, Name);
        }

        if (mode is not ("add" or "edit" or "reports"))
        {
            throw ResourceQuery.Invalid(Name);
        }
    }

    private IEnumerable<StoredEntry> Filter(QueryString query, EntryAccess access)
    {
        var entries = store.Sorted.Where(access.Sees);
        foreach (var (field, several, idOf) in new (string, bool, Func<StoredEntry, long?>)[]
                 {
                     (EntryFields.CustomerId, false, entry => entry.CustomerId),
                     (EntryFields.ProjectId, true, entry => entry.ProjectId),
                     (EntryFields.ServiceId, true, entry => entry.ServiceId),
                     (EntryFields.UserId, true, entry => entry.UserId),
                 })
        {
            if (query.ReadIdFilter(field, several, minimum: 1) is { } ids)
            {
                entries = entries.Where(entry => ids.Contains(idOf(entry) ?? 0));
            }
        }

        if (query.FindFilter(EntryFields.Billable) is { } billable)
        {
            var states = BillingStates(billable);
            entries = entries.Where(entry => states.Contains(access.BillableOf(entry)));
        }

        var day = query.ReadDayFilter("day");
        var since = query.ReadDayFilter(EntryFields.TimeSince);
        var until = query.ReadDayFilter(EntryFields.TimeUntil);
        return entries.Where(entry => DayOf(entry) is var date
            && (day is null || date == day) && !(date < since) && !(date > until));
    }

    private static int[] BillingStates(string billable) => billable switch
    {
        "0" => [BillingState.NotBillable],
        "1" => [BillingState.Billable],
        "2" => [BillingState.Billed],
        "12" => [BillingState.Billable, BillingState.Billed],
        _ => throw ResourceQuery.Invalid(ResourceQuery.FilterName(EntryFields.Billable)),
    };

    private DateTime DayOf(StoredEntry entry) => TimeZoneInfo.ConvertTime(entry.TimeSince, timeZone).Date;

    private static void Write(Utf8JsonWriter json, IReadOnlyList<(long Id, string Text)> found)
    {
        json.WriteStartObject();
        json.WriteStartArray("data");
        foreach (var (id, text) in found)
        {
            json.WriteStartObject();
            json.WriteNumber("id", id);
            json.WriteString("label", text.Replace('\n', ' '));
            json.WriteString("value", text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
