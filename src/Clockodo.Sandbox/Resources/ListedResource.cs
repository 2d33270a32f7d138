using System;
using System.Collections.Generic;
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
/// <param name="write">Writes an item as the caller may see it.</param>
internal sealed class ListedResource<T>(
    string path,
    int largestPage,
    IReadOnlyList<T> items,
    Func<T, long> idOf,
    Action<Utf8JsonWriter, T, SandboxAccount> write) : IResource
{
    private readonly List<Func<QueryString, Func<T, bool>?>> _filters = [];

    public void Register(Router router)
    {
        router.Add("GET", path, List);
        router.Add("GET", path + "/{id}", Get);
    }

    /// <summary>A filter by true or false.</summary>
    internal ListedResource<T> ByFlag(string field, Func<T, bool> flagOf) => Add(query =>
        query.ReadFlagFilter(field) is { } wanted ? item => flagOf(item) == wanted : null);

    /// <summary>A filter by one ID.</summary>
    internal ListedResource<T> ById(string field, Func<T, long> idOf) => Add(query =>
        query.ReadIdFilter(field, several: false) is { } ids ? item => ids.Contains(idOf(item)) : null);

    /// <summary>A filter by one or several IDs, separated by commas; 0: none.</summary>
    internal ListedResource<T> ByIds(string field, Func<T, long?> idOf) => Add(query =>
        query.ReadIdFilter(field, several: true) is { } ids ? item => ids.Contains(idOf(item) ?? 0) : null);

    /// <summary>The filter <c>fulltext</c>: a part of the name or the number, regardless of case. (Its rules are not documented.)
    /// </summary>
    internal ListedResource<T> ByText(params IReadOnlyList<Func<T, string?>> texts) => Add(query =>
        query.FindFilter("fulltext") is { } part ? item => texts.Any(text => TextSearch.Contains(text(item), part)) : null);

    private ListedResource<T> Add(Func<QueryString, Func<T, bool>?> filter)
    {
        _filters.Add(filter);
        return this;
    }

    private Response List(SandboxCall call)
    {
        var page = call.Query.ReadInteger("page", 1, int.MaxValue);
        var itemsPerPage = call.Query.ReadInteger("items_per_page", largestPage, largestPage);
        IEnumerable<T> matching = items;
        foreach (var filter in _filters)
        {
            if (filter(call.Query) is { } matches)
            {
                matching = matching.Where(matches);
            }
        }

        var found = matching.ToArray();
        return Response.Success(JsonBody.Write(json =>
        {
            json.WriteStartObject();
            PageWriter.WritePaging(json, page, itemsPerPage, found.Length);
            PageWriter.WriteItems(json, "data", found, page, itemsPerPage, item => write(json, item, call.Caller));
            json.WriteEndObject();
        }));
    }

    private Response Get(SandboxCall call)
    {
        var found = items.Where(item => idOf(item) == call.Ids[0]).Take(1).ToArray();
        return found.Length == 1
            ? SingleResponse.Write(json => write(json, found[0], call.Caller))
            : throw RejectedRequest.General(404, Reason.ResourceNotFound);
    }
}
