using System.Collections.Generic;
using System.Text.Json;
using Clockodo.Client.Json;
using Clockodo.Client.Paging;

namespace Clockodo.Client.Requests;

/// <summary>The response to a <see cref="ClockodoRequest"/>.</summary>
public sealed class ClockodoResponse
{
    internal ClockodoResponse(JsonElement document, ResponseTime? time)
    {
        Document = document;
        Items = ResponseEnvelope.Open(document);
        Page = ResponseEnvelope.FindPaging(document) is PagingInfo paging ? new Page<JsonElement>(Items, paging, time) : null;
    }

    private ClockodoResponse()
    {
        Items = [];
    }

    /// <summary>The whole JSON document; null: the response has no content.</summary>
    public JsonElement? Document { get; }

    /// <summary>
    /// The items of a list, whatever the property is called that contains them; or the single thing; or, if several properties
    /// could be meant, the whole document. Empty if the response has no content, or the thing is null.
    /// </summary>
    public IReadOnlyList<JsonElement> Items { get; }

    /// <summary>The same items with the service's data about the whole list; null: the list is not paged.</summary>
    public Page<JsonElement>? Page { get; }

    internal static ClockodoResponse Empty { get; } = new();
}
