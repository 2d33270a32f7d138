using System.Text.Json;
using Clockodo.Client.Json;

namespace Clockodo.Client.Paging;

/// <summary>The object <c>paging</c> of a list.</summary>
internal readonly record struct PagingInfo(int ItemsPerPage, int CurrentPage, int PageCount, int ItemCount)
{
    /// <summary>Reads it from its opening brace on. False: the bytes end within it.</summary>
    internal static bool TryRead(ref Utf8JsonReader reader, out PagingInfo paging)
    {
        paging = default;
        int? itemsPerPage = null, currentPage = null, pageCount = null, itemCount = null;
        while (true)
        {
            if (!reader.Read())
            {
                return false;
            }

            if (reader.TokenType == JsonTokenType.EndObject)
            {
                paging = new PagingInfo(
                    Required(itemsPerPage, "items_per_page"),
                    Required(currentPage, "current_page"),
                    Required(pageCount, "count_pages"),
                    Required(itemCount, "count_items"));
                return true;
            }

            string name = reader.GetString()!;
            if (!reader.Read())
            {
                return false;
            }

            switch (name)
            {
                case "items_per_page":
                    itemsPerPage = JsonValue.ReadSmallInteger(ref reader, name);
                    break;
                case "current_page":
                    currentPage = JsonValue.ReadSmallInteger(ref reader, name);
                    break;
                case "count_pages":
                    pageCount = JsonValue.ReadSmallInteger(ref reader, name);
                    break;
                case "count_items":
                    itemCount = JsonValue.ReadSmallInteger(ref reader, name);
                    break;
                default:
                    if (!reader.TrySkip())
                    {
                        return false;
                    }

                    break;
            }
        }
    }

    private static int Required(int? value, string name) =>
        value is >= 0 ? value.Value : throw new JsonException($"'paging' has no usable '{name}'.");
}
