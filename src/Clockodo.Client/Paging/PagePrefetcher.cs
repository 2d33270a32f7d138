using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace Clockodo.Client.Paging;

/// <summary>
/// Pages in order, with a few fetched ahead. The first page goes out alone: it tells how many there are, and whoever wants
/// no more than it should not pay for more. From then on, so many are under way at once; a slow page holds the others back,
/// never the order. Whoever stops early cancels what is under way.
/// </summary>
internal sealed class PagePrefetcher<T>(Func<int, CancellationToken, Task<Page<T>>> fetch, int pagesAtOnce)
{
    /// <param name="firstPage">The page to begin with.</param>
    /// <param name="lastPage">The last page that is wanted; null: all there are.</param>
    /// <param name="cancellationToken">Ends everything.</param>
    internal async IAsyncEnumerable<Page<T>> ReadAsync(
        int firstPage, int? lastPage, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var underWay = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var queue = new Queue<Task<Page<T>>>();
        try
        {
            Page<T> page = await OwnAsync(fetch(firstPage, underWay.Token), cancellationToken).ConfigureAwait(false);
            yield return page;

            long next = firstPage + 1L;
            while (true)
            {
                // A list may grow and shrink while it is read: the latest answer says how far it goes. Behind a page that is
                // empty there is nothing, whatever it promises; only of the first one a second opinion is wanted.
                bool isBeyond = page.Items.Count == 0 && next > firstPage + 1L;
                int end = isBeyond ? 0 : Math.Min(page.LastPossible, lastPage ?? int.MaxValue);
                while (queue.Count < pagesAtOnce && next <= end)
                {
                    queue.Enqueue(fetch((int)next++, underWay.Token));
                }

                if (queue.Count == 0)
                {
                    yield break;
                }

                page = await OwnAsync(queue.Dequeue(), cancellationToken).ConfigureAwait(false);
                yield return page;
            }
        }
        finally
        {
            underWay.Cancel();
            foreach (Task<Page<T>> abandoned in queue)
            {
                Forget(abandoned);
            }
        }
    }

    /// <summary>
    /// Pages up to the one that should be the last that is needed; further ones only for who goes on all the same, because
    /// the pages before held less than they should.
    /// </summary>
    internal async IAsyncEnumerable<Page<T>> ReadOnAsync(
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

    // Whoever cancelled wants to see their own token, not the one that goes on to the requests.
    private static async Task<Page<T>> OwnAsync(Task<Page<T>> page, CancellationToken cancellationToken)
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

    // Nobody asks how an abandoned request ended; its exception is looked at so that nobody else has to.
    private static void Forget(Task task) =>
        task.ContinueWith(
            ended => _ = ended.Exception,
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
}
