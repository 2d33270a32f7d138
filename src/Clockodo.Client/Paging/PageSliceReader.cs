using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace Clockodo.Client.Paging;

/// <summary>
/// Reads a part of a list: from a position on, so many items. Positions mean what the service counts at the moment, so a
/// list that changes meanwhile may shift under them; an item that comes twice is given once, and as many come as are wanted.
/// </summary>
internal sealed class PageSliceReader<T>(
    Func<int, CancellationToken, Task<Page<T>>> fetch, int pagesAtOnce, ItemAccessors<T> listed, PagePlan plan)
{
    private readonly PagePrefetcher<T> _pages = new(fetch, pagesAtOnce);

    internal async IAsyncEnumerable<Page<T>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        PagePlan? fitting = null;
        await foreach (Page<T> page in ReadAsync(plan, cancellationToken).ConfigureAwait(false))
        {
            // A service with a page size of its own counts its pages by that one, and the position is on another page.
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
            _pages.ReadOnAsync(pages.FirstPage, pages.LastPage, cancellationToken).ConfigureAwait(false))
        {
            List<T> wanted = [];
            for (int index = drop; index < page.Items.Count && wanted.Count < left; index++)
            {
                if (seen.Add(listed.IdOf(page.Items[index])))
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
