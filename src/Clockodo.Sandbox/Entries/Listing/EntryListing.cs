using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Clockodo.Sandbox.Service.Http;

namespace Clockodo.Sandbox.Entries.Listing;

/// <summary>
/// Lists the entries that start in the time range, both ends included. (The documentation does not define when an entry
/// is in a time range.)
/// </summary>
internal sealed class EntryListing(EntryStore store, EntryWriter writer)
{
    internal Response List(EntryListQuery query, EntryAccess access)
    {
        var found = store.Sorted
            .Where(entry => entry.TimeSince >= query.TimeSince && entry.TimeSince <= query.TimeUntil)
            .Where(access.Sees)
            .Where(entry => query.Conditions.All(condition => condition.Matches(entry)))
            .ToArray();
        return Response.Success(JsonBody.Write(json =>
        {
            json.WriteStartObject();
            WritePaging(json, query, found.Length);
            WriteFilter(json, query.Conditions);
            WriteEntries(json, query, access, found);
            json.WriteEndObject();
        }));
    }

    private static void WritePaging(Utf8JsonWriter json, EntryListQuery query, int count)
    {
        json.WriteStartObject("paging");
        json.WriteNumber("items_per_page", query.ItemsPerPage);
        json.WriteNumber("current_page", query.Page);
        json.WriteNumber("count_pages", (count + query.ItemsPerPage - 1) / query.ItemsPerPage);
        json.WriteNumber("count_items", count);
        json.WriteEndObject();
    }

    private static void WriteFilter(Utf8JsonWriter json, IReadOnlyList<EntryCondition> conditions)
    {
        if (conditions.Count == 0)
        {
            json.WriteNull("filter");
            return;
        }

        json.WriteStartObject("filter");
        foreach (var condition in conditions)
        {
            condition.Report(json);
        }

        json.WriteEndObject();
    }

    private void WriteEntries(Utf8JsonWriter json, EntryListQuery query, EntryAccess access, StoredEntry[] found)
    {
        json.WriteStartArray("entries");
        var first = ((long)query.Page - 1) * query.ItemsPerPage;
        for (var index = first; index < found.Length && index < first + query.ItemsPerPage; index++)
        {
            writer.Write(json, found[index], query.View, access);
        }

        json.WriteEndArray();
    }
}
