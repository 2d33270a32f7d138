using System;
using System.Text.Json;

namespace Clockodo.Client.Json;

/// <summary>Reads a response that holds one object: <c>{"entry":{…}}</c>.</summary>
/// <param name="itemName">The name of the property with the object.</param>
/// <param name="itemReader">Reads the object.</param>
/// <param name="canBeMissing">Whether an empty response, such as 204, is a success; the result is null then.</param>
internal sealed class SingleReader<T>(string itemName, IItemReader<T> itemReader, bool canBeMissing = false)
    : ResponseReader<T>
    where T : class
{
    private T? _item;

    internal override T Finish() => _item ?? throw new JsonException($"The response has no '{itemName}'.");

    internal override bool TryFinishWithoutBody(bool isEmpty, out T result)
    {
        result = null!;
        return canBeMissing && isEmpty;
    }

    protected override bool TryReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes)
    {
        if (!reader.ValueTextEquals(itemName))
        {
            return reader.TrySkip();
        }

        if (!reader.Read())
        {
            return false;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw JsonValue.Unexpected(itemName, "an object");
        }

        if (!TryTakeObject(ref reader, bytes, out ReadOnlySpan<byte> json))
        {
            return false;
        }

        _item = itemReader.Read(json);
        return true;
    }
}
