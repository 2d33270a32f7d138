using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Clockodo.Sandbox.Service.Errors;
using Clockodo.Sandbox.Service.Http;
using Clockodo.Sandbox.Service.Routing;

namespace Clockodo.Sandbox.Resources;

/// <summary>
/// A resource of v3 or v4 that can be listed and read: <c>{"paging":{…},"data":[…]}</c> and <c>{"data":{…}}</c>. Unknown query
/// parameters are ignored, as the service does.
/// </summary>
/// <param name="path">The path, such as <c>v3/users</c>.</param>
/// <param name="largestPage">The largest page, which is also the default.</param>
/// <param name="items">All items.</param>
/// <param name="idOf">The ID of an item.</param>
/// <param name="write">Writes an item.</param>
internal sealed class ListedResource<T>(
    string path, int largestPage, IReadOnlyList<T> items, Func<T, long> idOf, Action<Utf8JsonWriter, T> write) : IResource
{
    /// <summary>The filters by their names in <c>filter[…]</c>: from a value to what it lets pass; null: an invalid value.
    /// </summary>
    internal IReadOnlyDictionary<string, Func<string, Func<T, bool>?>> Filters { get; init; } =
        new Dictionary<string, Func<string, Func<T, bool>?>>();

    public void Register(Router router)
    {
        router.Add("GET", path, List);
        router.Add("GET", path + "/{id}", Get);
    }

    /// <summary>A filter by true or false.</summary>
    internal static Func<string, Func<T, bool>?> ByFlag(Func<T, bool> flagOf) => text => text switch
    {
        "true" or "1" => flagOf,
        "false" or "0" => item => !flagOf(item),
        _ => null,
    };

    /// <summary>A filter by one or several IDs, separated by commas; 0: none.</summary>
    internal static Func<string, Func<T, bool>?> ById(Func<T, long?> idOf) => text =>
    {
        var ids = new HashSet<long>();
        foreach (var part in text.Split(','))
        {
            if (!long.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            {
                return null;
            }

            ids.Add(id);
        }

        return item => ids.Contains(idOf(item) ?? 0);
    };

    private Response List(SandboxCall call)
    {
        var page = ReadInteger(call, "page", 1, int.MaxValue);
        var itemsPerPage = ReadInteger(call, "items_per_page", largestPage, largestPage);
        IEnumerable<T> matching = items;
        foreach (var filter in Filters)
        {
            var name = $"filter[{filter.Key}]";
            if (call.Query.Find(name) is { } text)
            {
                matching = matching.Where(filter.Value(text) ?? throw Invalid(name));
            }
        }

        var found = matching.ToArray();
        return Response.Success(JsonBody.Write(json =>
        {
            json.WriteStartObject();
            PageWriter.WritePaging(json, page, itemsPerPage, found.Length);
            PageWriter.WriteItems(json, "data", found, page, itemsPerPage, item => write(json, item));
            json.WriteEndObject();
        }));
    }

    private Response Get(SandboxCall call)
    {
        var found = items.Where(item => idOf(item) == call.Ids[0]).Take(1).ToArray();
        if (found.Length == 0)
        {
            throw RejectedRequest.General(404, Reason.ResourceNotFound);
        }

        return SingleResponse.Write(json => write(json, found[0]));
    }

    private static int ReadInteger(SandboxCall call, string name, int fallback, int maximum) =>
        call.Query.Find(name) is not { } text ? fallback
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= maximum
            ? number
            : throw Invalid(name);

    private static RejectedRequest Invalid(string name) => RejectedRequest.General(400, Reason.ParameterInvalid, name);
}
