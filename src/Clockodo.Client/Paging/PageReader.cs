using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Clockodo.Client.Json;

namespace Clockodo.Client.Paging;

/// <summary>
/// Reads one page of a list: <c>{"paging":{…},"entries":[…]}</c>, in any order. A list that is not paged is one page without
/// <c>paging</c>.
/// </summary>
internal sealed class PageReader<T>(string itemsName, IItemReader<T> itemReader, bool isPaged = true)
    : ResponseReader<Page<T>>
    where T : class
{
    // A limit against endless responses. The service was observed to send 2,500 items if no page size was requested.
    private const int MostItems = 100_000;

    private readonly IFastItemReader<T>? _fastItemReader = itemReader as IFastItemReader<T>;
    private readonly List<T> _items = [];
    private PagingInfo? _paging;
    private bool _hasItems;
    private bool _isWithinItems;

    protected override bool IsWithinValue => _isWithinItems;

    internal override Page<T> Finish()
    {
        if (!_hasItems)
        {
            throw new JsonException($"The response has no '{itemsName}'.");
        }

        PagingInfo? paging = _paging ?? (isPaged ? null : new PagingInfo(Math.Max(1, _items.Count), 1, 1, _items.Count));
        return new Page<T>(_items, paging ?? throw new JsonException("The response has no 'paging'."), Time);
    }

    protected override bool TryReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes)
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

    protected override bool TryContinue(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes)
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
                throw new JsonException(FormattableString.Invariant($"A page with more than {MostItems} items."));
            case JsonTokenType.StartObject:
                if (!TryTakeObject(ref reader, bytes, out ReadOnlySpan<byte> json))
                {
                    return false;
                }

                _items.Add(itemReader.Read(json));
                return true;
            default:
                throw JsonValue.Unexpected(itemsName, "a list of objects");
        }
    }

    // The general reader reads the first item. Its position is then after an item, as it is after each item read here.
    [MethodImpl(JitOptimized.Options)]
    protected override int ReadPlain(ReadOnlySpan<byte> bytes)
    {
        int consumed = 0;
        if (_fastItemReader is null || !_isWithinItems || _items.Count == 0)
        {
            return consumed;
        }

        while (_items.Count < MostItems && consumed < bytes.Length && bytes[consumed] == ',')
        {
            int length = _fastItemReader.TryRead(bytes.Slice(consumed + 1), out T? item);
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
