using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using Clockodo.Client.Paging;

namespace Clockodo.Client.Requests;

/// <summary>
/// Finds in a response what it is about. The service puts a list or a single thing into a property whose name depends on the path:
/// <c>{"paging":{…},"filter":{…},"entries":[…]}</c>, <c>{"data":{…}}</c>, <c>{"targethours":[…]}</c>.
/// </summary>
internal static class ResponseEnvelope
{
    /// <summary>
    /// The items of the list, or the single thing. If it is not certain which property is meant, it is the whole document.
    /// </summary>
    internal static IReadOnlyList<JsonElement> Open(JsonElement document)
    {
        if (document.ValueKind != JsonValueKind.Object)
        {
            return ItemsOf(document);
        }

        JsonProperty[] properties =
            [.. document.EnumerateObject().Where(property => !property.NameEquals("paging") && !property.NameEquals("filter"))];
        JsonElement[] lists = [.. properties.Select(property => property.Value).Where(value => value.ValueKind == JsonValueKind.Array)];
        JsonElement content =
            properties.Length == 1 ? properties[0].Value
            : properties.FirstOrDefault(property => property.NameEquals("data")) is { Value.ValueKind: not JsonValueKind.Undefined } data ? data.Value
            : lists.Length == 1 && document.TryGetProperty("paging", out _) ? lists[0]
            : document;
        return content.ValueKind is JsonValueKind.Array or JsonValueKind.Object or JsonValueKind.Null ? ItemsOf(content) : [document];
    }

    /// <summary>Reads <c>paging</c>; null: the document has none, or one that cannot be read.</summary>
    internal static PagingInfo? FindPaging(JsonElement document)
    {
        if (document.ValueKind != JsonValueKind.Object || !document.TryGetProperty("paging", out JsonElement paging)
            || paging.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(paging.GetRawText()));
        reader.Read();
        try
        {
            return PagingInfo.TryRead(ref reader, out PagingInfo found) ? found : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IReadOnlyList<JsonElement> ItemsOf(JsonElement content) => content.ValueKind switch
    {
        JsonValueKind.Array => [.. content.EnumerateArray()],
        JsonValueKind.Null => [],
        _ => [content],
    };
}
