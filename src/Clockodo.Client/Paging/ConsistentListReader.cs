using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Json;

namespace Clockodo.Client.Paging;

/// <summary>
/// Reads a whole list that may change while it is read, and gives every item that was there throughout exactly once; or, where
/// only so many are wanted, ends as soon as they came.
/// </summary>
/// <remarks>
/// Pages are counted by position: what is deleted on a page that was read pulls one item from a page that was not read yet
/// onto one that was. <see cref="ListChangeTracker"/> tells from the answers how far items may have moved; those pages are read
/// again, and what was not given out yet follows. Where that cannot be told, the whole list is read again, a few times at
/// most.
/// </remarks>
internal sealed class ConsistentListReader<T>(
    Func<int, CancellationToken, Task<Page<T>>> fetch, int pagesAtOnce, ItemAccessors<T> listed, PagePlan plan)
{
    private const int MostPasses = 4;
    private const int MostRoundsInPass = 2;

    private readonly PagePrefetcher<T> _pages = new(fetch, pagesAtOnce);
    private readonly IdSet _seen = new();
    private ResponseTime? _begin;

    internal async IAsyncEnumerable<Page<T>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long left = plan.Take ?? long.MaxValue;
        await foreach (Page<T> page in ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            bool isEnough = page.Items.Count >= left;
            yield return page.Items.Count > left ? page.With([.. Take(page.Items, (int)left)]) : page;
            if (isEnough)
            {
                yield break;
            }

            left -= page.Items.Count;
        }
    }

    private async IAsyncEnumerable<Page<T>> ReadAllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (int pass = 1; pass <= MostPasses; pass++)
        {
            var reading = new Reading(this, isFirst: pass == 1);
            await foreach (Page<T> page in _pages.ReadOnAsync(1, plan.LastPage, cancellationToken).ConfigureAwait(false))
            {
                Page<T> unseen = reading.TakeNew(page);
                if (pass == 1 || unseen.Items.Count > 0)
                {
                    yield return unseen;
                }
            }

            await foreach (Page<T> page in ReadAgainAsync(reading, cancellationToken).ConfigureAwait(false))
            {
                yield return page;
            }

            // A second look that finds nothing which the first should have seen settles what the answers leave open; say,
            // a count that is too high.
            bool isConfirmed = pass > 1 && !reading.HasFoundMissed && reading.Changes.IsStill;
            if (reading.Changes.IsProven || reading.Changes.IsExplained || isConfirmed)
            {
                yield break;
            }
        }

        throw new ClockodoException(
            ClockodoErrorKind.ListChanged,
            $"The list kept changing while it was read {MostPasses} times. What came may be incomplete; read it again when "
            + "less is being changed, or in smaller stretches of time.");
    }

    private async IAsyncEnumerable<Page<T>> ReadAgainAsync(
        Reading reading, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        bool isOpen = true;
        for (int round = 1; isOpen && round <= MostRoundsInPass && !reading.Changes.IsProven; round++)
        {
            foreach ((int first, int last) in reading.Changes.BeginReadAgain())
            {
                await foreach (Page<T> page in _pages.ReadAsync(first, last, cancellationToken).ConfigureAwait(false))
                {
                    Page<T> unseen = reading.TakeNew(page);
                    if (unseen.Items.Count > 0)
                    {
                        yield return unseen;
                    }
                }
            }

            isOpen = reading.Changes.HasMovedAgain;
        }
    }

    /// <summary>One pass over the list.</summary>
    private sealed class Reading(ConsistentListReader<T> listing, bool isFirst)
    {
        // What the first pass saw is what was seen at all.
        private readonly IdSet? _seenInPass = isFirst ? null : new IdSet();

        internal ListChangeTracker Changes { get; } = new();

        /// <summary>Whether something came that was there from the very beginning, and did not come before.</summary>
        internal bool HasFoundMissed { get; private set; }

        /// <summary>What of a page did not come yet.</summary>
        [MethodImpl(JitOptimized.Options)]
        internal Page<T> TakeNew(Page<T> page)
        {
            Changes.AddPage(page);
            listing._begin ??= page.Time;
            List<T>? unseen = null;
            for (int index = 0; index < page.Items.Count; index++)
            {
                T item = page.Items[index];
                long id = listing.Listed.IdOf(item);
                bool isNew = listing._seen.Add(id);
                bool isNewInPass = _seenInPass?.Add(id) ?? isNew;
                Changes.AddItem(!isNewInPass, listing.Listed.TouchedAt(item));
                if (isNew)
                {
                    HasFoundMissed |= !IsLater(item);
                    unseen?.Add(item);
                }
                else
                {
                    // The rule is a page without repetitions, and that one is passed on as it is.
                    unseen ??= [.. Take(page.Items, index)];
                }
            }

            return unseen is null ? page : page.With(unseen);
        }

        private bool IsLater(T item) =>
            listing._begin is ResponseTime begin && listing.Listed.InsertedAt(item) > begin.Answered.UtcTicks;
    }

    private ItemAccessors<T> Listed => listed;

    private static IEnumerable<T> Take(IReadOnlyList<T> items, int count)
    {
        for (int index = 0; index < count; index++)
        {
            yield return items[index];
        }
    }
}
