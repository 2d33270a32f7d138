using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace Clockodo.Client.Paging;

/// <summary>
/// Reads a part of a list: from a position on, so many items. Positions mean what the service counts at the moment, so a
/// list that changes meanwhile may shift under them; an item that comes twice is given once.
/// </summary>
internal sealed class PageWindow<T>(
    Func<int, CancellationToken, Task<Page<T>>> fetch, int pagesAtOnce, ListedItem<T> listed, PagePlan plan)
{
    internal async IAsyncEnumerable<Page<T>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var pages = new PagesAhead<T>(fetch, pagesAtOnce);
        var seen = new IdSet();
        int drop = plan.Drop;
        long left = plan.Take ?? long.MaxValue;
        await foreach (Page<T> page in
            pages.ReadAsync(plan.FirstPage, plan.LastPage, cancellationToken).ConfigureAwait(false))
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
        }
    }
}
