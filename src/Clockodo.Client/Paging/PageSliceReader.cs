using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace Clockodo.Client.Paging;

/// <summary>
/// Reads a part of a list: a number of items from a position on. The service counts positions at the time of each request, so
/// they may shift if the list changes. An item that comes twice is returned once, and another one is read in its place.
/// </summary>
internal sealed class PageSliceReader<T>(
    Func<int, CancellationToken, Task<Page<T>>> fetch, int pagesAtOnce, ItemAccessors<T> accessors, PagePlan plan)
{
    private readonly PagePrefetcher<T> _pages = new(fetch, pagesAtOnce);

    internal async IAsyncEnumerable<Page<T>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        PagePlan? fitting = null;
        await foreach (Page<T> page in ReadAsync(plan, cancellationToken).ConfigureAwait(false))
        {
            // A service that uses another page size counts its pages by that, and the position may be on another page.
            PagePlan actual = page.ItemsPerPage > 0 ? plan.WithPageSize(page.ItemsPerPage) : plan;
            if (fitting is null && actual.BeginsElsewhereThan(plan))
            {
                fitting = actual;
                break;
            }

            fitting = plan;

            yield return page;
        }

        if (fitting is PagePlan other && other != plan)
        {
            await foreach (Page<T> page in ReadAsync(other, cancellationToken).ConfigureAwait(false))
            {
                yield return page;
            }
        }
    }

    private async IAsyncEnumerable<Page<T>> ReadAsync(
        PagePlan pages, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seen = new IdSet();
        int drop = pages.Drop;
        long left = pages.Take ?? long.MaxValue;
        await foreach (Page<T> page in
            _pages.ReadAsExpectedAsync(pages.FirstPage, pages.LastPage, cancellationToken).ConfigureAwait(false))
        {
            List<T> wanted = [];
            for (int index = drop; index < page.Items.Count && wanted.Count < left; index++)
            {
                if (seen.Add(accessors.IdOf(page.Items[index])))
                {
                    wanted.Add(page.Items[index]);
                }
            }

            drop = 0;
            left -= wanted.Count;
            yield return page.With(wanted);
            if (left == 0)
            {
                yield break;
            }
        }
    }
}
