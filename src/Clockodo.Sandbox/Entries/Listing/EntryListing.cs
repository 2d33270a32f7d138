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
            PageWriter.WritePaging(json, query.Page, query.ItemsPerPage, found.Length);
            WriteFilter(json, query.Conditions);
            PageWriter.WriteItems(
                json, "entries", found, query.Page, query.ItemsPerPage, entry => writer.Write(json, entry, query.View, access));
            json.WriteEndObject();
        }));
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
}
