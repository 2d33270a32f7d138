using System.Text.Json;

namespace Clockodo.Client.Json;

/// <summary>Reads an answer that holds one object: <c>{"entry":{…}}</c>.</summary>
internal sealed class SingleReader<T>(string itemName, IItemReader<T> itemReader) : ResponseReader<T>
    where T : class
{
    private T? _item;

    internal override T Finish() => _item ?? throw new JsonException($"The answer has no '{itemName}'.");

    protected override bool TryReadProperty(ref Utf8JsonReader reader)
    {
        if (!reader.ValueTextEquals(itemName))
        {
            return reader.TrySkip();
        }

        if (!reader.Read())
        {
            return false;
        }

        return reader.TokenType == JsonTokenType.StartObject
            ? itemReader.TryRead(ref reader, out _item)
            : throw JsonValue.Unexpected(itemName, "an object");
    }
}
