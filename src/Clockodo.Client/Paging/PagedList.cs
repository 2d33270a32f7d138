using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Clockodo.Client.Paging;

/// <summary>Reads a paged list: the whole of it consistently, or a slice from a position on.</summary>
internal static class PagedList
{
    internal static IAsyncEnumerable<Page<T>> ReadAsync<T>(
        Func<int, CancellationToken, Task<Page<T>>> fetch,
        int pagesAtOnce,
        ItemAccessors<T> accessors,
        PagePlan plan,
        CancellationToken cancellationToken) => plan.BeginsAtStart
            ? new ConsistentListReader<T>(fetch, pagesAtOnce, accessors, plan).ReadAsync(cancellationToken)
            : new PageSliceReader<T>(fetch, pagesAtOnce, accessors, plan).ReadAsync(cancellationToken);
}
