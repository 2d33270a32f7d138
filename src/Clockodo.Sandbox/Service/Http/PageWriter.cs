using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Clockodo.Sandbox.Service.Http;

/// <summary>Writes <c>paging</c> and one page of a list.</summary>
internal static class PageWriter
{
    internal static void WritePaging(Utf8JsonWriter json, int page, int itemsPerPage, int count)
    {
        json.WriteStartObject("paging");
        json.WriteNumber("items_per_page", itemsPerPage);
        json.WriteNumber("current_page", page);
        json.WriteNumber("count_pages", (count + itemsPerPage - 1) / itemsPerPage);
        json.WriteNumber("count_items", count);
        json.WriteEndObject();
    }

    internal static void WriteItems<T>(
        Utf8JsonWriter json, string name, IReadOnlyList<T> items, int page, int itemsPerPage, Action<T> write)
    {
        json.WriteStartArray(name);
        var first = ((long)page - 1) * itemsPerPage;
        for (var index = first; index < items.Count && index < first + itemsPerPage; index++)
        {
            write(items[(int)index]);
        }

        json.WriteEndArray();
    }
}
