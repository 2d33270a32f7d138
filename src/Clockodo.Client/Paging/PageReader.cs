using System.Collections.Generic;
using System.Text.Json;
using Clockodo.Client.Json;

namespace Clockodo.Client.Paging;

/// <summary>Reads one page of a list: <c>{"paging":{…},"entries":[…]}</c>, in whatever order.</summary>
internal sealed class PageReader<T>(string itemsName, IItemReader<T> itemReader) : AnswerReader<Page<T>>
    where T : class
{
    // A page ends somewhere: the service has been seen to send 2,500 when it was asked for nothing.
    private const int MostItems = 100_000;

    private readonly List<T> _items = [];
    private PagingInfo? _paging;
    private bool _hasItems;
    private bool _isWithinItems;

    protected override bool IsWithinValue => _isWithinItems;

    internal override Page<T> Finish()
    {
        if (_paging is not PagingInfo paging)
        {
            throw new JsonException("The answer has no 'paging'.");
        }

        return _hasItems ? new Page<T>(_items, paging, Time) : throw new JsonException($"The answer has no '{itemsName}'.");
    }

    protected override bool TryReadProperty(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals(itemsName))
        {
            return TryOpenItems(ref reader);
        }

        if (!reader.ValueTextEquals("paging"))
        {
            return reader.TrySkip();
        }

        if (!reader.Read())
        {
            return false;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw JsonValue.Unexpected("paging", "an object");
        }

        if (!PagingInfo.TryRead(ref reader, out PagingInfo paging))
        {
            return false;
        }

        _paging = paging;
        return true;
    }

    protected override bool TryContinue(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            return false;
        }

        switch (reader.TokenType)
        {
            case JsonTokenType.EndArray:
                _isWithinItems = false;
                return true;
            case JsonTokenType.StartObject when _items.Count >= MostItems:
                throw new JsonException($"A page with more than {MostItems} items.");
            case JsonTokenType.StartObject:
                if (!itemReader.TryRead(ref reader, out T? item))
                {
                    return false;
                }

                _items.Add(item);
                return true;
            default:
                throw JsonValue.Unexpected(itemsName, "a list of objects");
        }
    }

    private bool TryOpenItems(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            return false;
        }

        if (reader.TokenType != JsonTokenType.StartArray || _hasItems)
        {
            throw JsonValue.Unexpected(itemsName, "a list");
        }

        _hasItems = true;
        _isWithinItems = true;
        return true;
    }
}
