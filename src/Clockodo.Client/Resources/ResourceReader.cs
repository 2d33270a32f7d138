using System;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Clockodo.Client.Json;

namespace Clockodo.Client.Resources;

/// <summary>Reads a resource; unknown fields are skipped, and only the ID is required.</summary>
/// <param name="type">The metadata to read it from JSON.</param>
/// <param name="idOf">The ID of an item.</param>
internal sealed class ResourceReader<T>(JsonTypeInfo<T> type, Func<T, long> idOf) : IItemReader<T>
    where T : class
{
    public T Read(ReadOnlySpan<byte> json)
    {
        T? item;
        try
        {
            item = JsonSerializer.Deserialize(json, type);
        }
        catch (JsonException exception)
        {
            // Only the name of the field: the position in the serializer's message counts from the start of this item.
            throw new JsonException($"The field '{exception.Path?.TrimStart('$', '.')}' cannot be read.", exception);
        }

        return item is not null && idOf(item) > 0 ? item : throw new JsonException("The field 'id' is missing.");
    }
}
