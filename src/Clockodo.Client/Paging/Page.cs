using System;
using System.Collections.Generic;
using Clockodo.Client.Json;

namespace Clockodo.Client.Paging;

/// <summary>One page of a list, with the service's data about the whole list (<c>paging</c>).</summary>
/// <typeparam name="T">The type of the items.</typeparam>
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

    /// <summary>The items of this page, in the service's order.</summary>
    public IReadOnlyList<T> Items { get; }

    /// <summary>The number of the page, from 1 (<c>current_page</c>).</summary>
    public int Number { get; }

    /// <summary>The number of items of a full page (<c>items_per_page</c>).</summary>
    public int ItemsPerPage { get; }

    /// <summary>The number of pages of the list; 0 for an empty list (<c>count_pages</c>).</summary>
    public int PageCount { get; }

    /// <summary>The number of items on all pages (<c>count_items</c>).</summary>
    public int ItemCount { get; }

    /// <summary>When the service created the response; null: it did not say.</summary>
    internal ResponseTime? Time { get; }

    /// <summary>
    /// The last page that may exist, by the highest of the service's counts. Normally they agree; if one is wrong, no item must
    /// be lost: a full page that ends beyond the total is not the last one.
    /// </summary>
    internal int LastPossible
    {
        get
        {
            long size = Math.Max(1, ItemsPerPage);
            long end = ((Number - 1L) * size) + Items.Count;
            bool hasMore = end > ItemCount && Items.Count >= size;
            long byCount = (ItemCount + size - 1) / size;
            return (int)Math.Min(int.MaxValue, Math.Max(Math.Max(PageCount, byCount), hasMore ? Number + 1L : 0));
        }
    }

    /// <summary>The same page with other items.</summary>
    internal Page<T> With(IReadOnlyList<T> items) => new(items, _paging, Time);
}
