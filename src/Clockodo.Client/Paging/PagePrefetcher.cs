using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace Clockodo.Client.Paging;

/// <summary>
/// Yields pages in order and prefetches a few. Page 1 is requested alone: it reports the count and may be all that is needed. A
/// slow page delays later ones but never reorders them. Stopping early cancels pending requests.
/// </summary>
internal sealed class PagePrefetcher<T>(Func<int, CancellationToken, Task<Page<T>>> fetch, int pagesAtOnce)
{
    /// <param name="firstPage">The first page to read, from 1; it is requested alone.</param>
    /// <param name="lastPage">The last page to read; null: the end of the list.</param>
    /// <param name="cancellationToken">Cancels all requests.</param>
    internal async IAsyncEnumerable<Page<T>> ReadAsync(
        int firstPage, int? lastPage, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var pending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var queue = new Queue<Task<Page<T>>>();
        try
        {
            Page<T> page = await WaitAsync(fetch(firstPage, pending.Token), cancellationToken).ConfigureAwait(false);
            yield return page;

            long next = firstPage + 1L;
            while (true)
            {
                // The list may grow or shrink while it is read, so the latest response tells where it ends. No items follow an
                // empty page, whatever its counts say. After an empty first page, the next ones are read anyway, to make sure.
                bool isBeyond = page.Items.Count == 0 && next > firstPage + 1L;
                int end = isBeyond ? 0 : Math.Min(page.LastPossible, lastPage ?? int.MaxValue);
                while (queue.Count < pagesAtOnce && next <= end)
                {
                    queue.Enqueue(fetch((int)next++, pending.Token));
                }

                if (queue.Count == 0)
                {
                    yield break;
                }

                page = await WaitAsync(queue.Dequeue(), cancellationToken).ConfigureAwait(false);
                yield return page;
            }
        }
        finally
        {
            pending.Cancel();
            foreach (Task<Page<T>> abandoned in queue)
            {
                ObserveException(abandoned);
            }
        }
    }

    /// <summary>
    /// Reads to the expected last page, and beyond it only if earlier pages were shorter than expected and the caller continues.
    /// </summary>
    internal async IAsyncEnumerable<Page<T>> ReadAsExpectedAsync(
        int firstPage, int? expectedLast, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        int last = expectedLast ?? int.MaxValue;
        int possible = 0;
        await foreach (Page<T> page in ReadAsync(firstPage, last, cancellationToken).ConfigureAwait(false))
        {
            possible = page.Items.Count > 0 ? page.LastPossible : 0;
            yield return page;
        }

        if (possible > last)
        {
            await foreach (Page<T> page in ReadAsync(last + 1, lastPage: null, cancellationToken).ConfigureAwait(false))
            {
                yield return page;
            }
        }
    }

    // The caller expects its own token in the exception, not the one that the requests get.
    private static async Task<Page<T>> WaitAsync(Task<Page<T>> page, CancellationToken cancellationToken)
    {
        try
        {
            return await page.ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
    }

    // Observes the exception so that it is not reported as unobserved.
    private static void ObserveException(Task task) =>
        task.ContinueWith(
            ended => _ = ended.Exception,
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
}
