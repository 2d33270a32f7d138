using System;
using System.Collections.Generic;
using System.Linq;
using Clockodo.Client.Json;
using Clockodo.Client.Paging;

namespace Clockodo.Client.Tests.Paging.Support;

/// <summary>An item of a list.</summary>
internal sealed record Item(long Id, DateTimeOffset Inserted, DateTimeOffset Changed);

/// <summary>A list of the service, cut into pages by position, that other users change.</summary>
internal sealed class ChangingList
{
    private static readonly DateTimeOffset LongAgo = new(2020, 1, 1, 8, 0, 0, TimeSpan.Zero);

    private readonly List<Item> _items;
    private readonly int _pageSize;
    private long _lastId;

    internal ChangingList(int count, int pageSize)
    {
        _pageSize = pageSize;
        _items = [.. Enumerable.Range(1, count).Select(id => new Item(id, LongAgo, LongAgo))];
        _lastId = count;
    }

    internal static ItemAccessors<Item> Listed { get; } =
        new(item => item.Id, item => item.Inserted.UtcTicks, item => item.Changed.UtcTicks);

    /// <summary>The service's clock.</summary>
    internal DateTimeOffset Now { get; set; } = new(2025, 6, 2, 9, 0, 0, TimeSpan.Zero);

    /// <summary>The time between reading the list and the first byte of the response.</summary>
    internal TimeSpan Rendering { get; init; } = TimeSpan.FromSeconds(1.5);

    internal int PageSize => _pageSize;

    internal int Count => _items.Count;

    internal IEnumerable<long> Ids => _items.Select(item => item.Id);

    /// <summary>By how much the total is wrong, by page.</summary>
    internal Func<int, int> TotalError { get; set; } = _ => 0;

    internal int PageCount => (_items.Count + _pageSize - 1) / _pageSize;

    internal long IdAt(int index) => _items[index].Id;

    internal void Delete(long id) => _items.RemoveAll(item => item.Id == id);

    internal void DeleteAt(int index) => _items.RemoveAt(index);

    /// <summary>Inserts a new item.</summary>
    internal long InsertAt(int index)
    {
        _items.Insert(index, new Item(++_lastId, Second(Now), Second(Now)));
        return _lastId;
    }

    /// <summary>Inserts an old item that was changed and now belongs to the list.</summary>
    internal void EnterAt(int index) => _items.Insert(index, new Item(++_lastId, LongAgo, Second(Now)));

    /// <summary>Moves an item, as a change of its time would.</summary>
    internal void Move(int from, int to)
    {
        Item item = _items[from] with { Changed = Second(Now) };
        _items.RemoveAt(from);
        _items.Insert(to, item);
    }

    /// <summary>Changes an item without moving it.</summary>
    internal void Touch(int index) => _items[index] = _items[index] with { Changed = Second(Now) };

    /// <summary>The current response of the service.</summary>
    internal Page<Item> Respond(int page)
    {
        int count = _items.Count + TotalError(page);
        var paging = new PagingInfo(_pageSize, page, (count + _pageSize - 1) / _pageSize, count);
        var time = new ResponseTime(Now, Second(Now + Rendering));
        return new Page<Item>([.. _items.Skip((page - 1) * _pageSize).Take(_pageSize)], paging, time);
    }

    private static DateTimeOffset Second(DateTimeOffset time) =>
        new(time.Ticks - (time.Ticks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
}
