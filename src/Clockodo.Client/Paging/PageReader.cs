using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Clockodo.Client.Json;

namespace Clockodo.Client.Paging;

/// <summary>Reads one page of a list: <c>{"paging":{…},"entries":[…]}</c>, in whatever order.</summary>
internal sealed class PageReader<T>(string itemsName, IItemReader<T> itemReader) : ResponseReader<Page<T>>
    where T : class
{
    // A page ends somewhere: the service has been seen to send 2,500 when it was asked for nothing.
    private const int MostItems = 100_000;

    private readonly IPlainItemReader<T>? _plainItemReader = itemReader as IPlainItemReader<T>;
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

    // The reader takes the first item; it then stands behind an item, as it does after all that are read here.
    [MethodImpl(JitOptimized.Options)]
    protected override int ReadPlain(ReadOnlySpan<byte> bytes)
    {
        int consumed = 0;
        if (_plainItemReader is null || !_isWithinItems || _items.Count == 0)
        {
            return consumed;
        }

        while (_items.Count < MostItems && consumed < bytes.Length && bytes[consumed] == ',')
        {
            int length = _plainItemReader.ReadPlain(bytes.Slice(consumed + 1), out T? item);
            if (length == 0)
            {
                break;
            }

            _items.Add(item!);
            consumed += 1 + length;
        }

        return consumed;
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
