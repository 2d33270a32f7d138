using System;
using System.Collections.Generic;
using Clockodo.Client.Json;

namespace Clockodo.Client.Paging;

/// <summary>One page of a list, and what the service says of the whole (<c>paging</c>).</summary>
/// <typeparam name="T">What is listed.</typeparam>
public sealed class Page<T>
{
    private readonly PagingInfo _paging;

    internal Page(IReadOnlyList<T> items, PagingInfo paging, ResponseTime? time)
    {
        _paging = paging;
        Time = time;
        Items = items;
        Number = paging.CurrentPage;
        ItemsPerPage = paging.ItemsPerPage;
        PageCount = paging.PageCount;
        ItemCount = paging.ItemCount;
    }

    /// <summary>What is on this page, in the service's order.</summary>
    public IReadOnlyList<T> Items { get; }

    /// <summary>Which page it is, from 1 (<c>current_page</c>).</summary>
    public int Number { get; }

    /// <summary>How many a full page holds (<c>items_per_page</c>).</summary>
    public int ItemsPerPage { get; }

    /// <summary>How many pages there are; 0 for an empty list (<c>count_pages</c>).</summary>
    public int PageCount { get; }

    /// <summary>How many there are on all pages together (<c>count_items</c>).</summary>
    public int ItemCount { get; }

    /// <summary>When the service made it; null: it did not tell.</summary>
    internal ResponseTime? Time { get; }

    /// <summary>
    /// The last page there may be, by whichever of the service's numbers says most. They agree, but where one of them lies
    /// no item must be lost: a full page that holds more than all there are is not the last.
    /// </summary>
    internal int LastPossible
    {
        get
        {
            long size = Math.Max(1, ItemsPerPage);
            long end = ((Number - 1L) * size) + Items.Count;
            bool goesOn = end > ItemCount && Items.Count >= size;
            long byCount = (ItemCount + size - 1) / size;
            return (int)Math.Min(int.MaxValue, Math.Max(Math.Max(PageCount, byCount), goesOn ? Number + 1L : 0));
        }
    }

    /// <summary>The same page with other items.</summary>
    internal Page<T> With(IReadOnlyList<T> items) => new(items, _paging, Time);
}
