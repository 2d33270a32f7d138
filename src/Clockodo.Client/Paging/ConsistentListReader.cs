using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Json;

namespace Clockodo.Client.Paging;

/// <summary>
/// Reads a whole list that may change while it is read. Returns every item that exists throughout exactly once; stops early
/// when the requested number of items was returned.
/// </summary>
/// <remarks>
/// Pages are counted by position: if an item is deleted from a page already read, another item moves from an unread page to a
/// page already read. <see cref="ListChangeTracker"/> determines from the responses which pages items may have moved to. These
/// pages are read again, and items that were not returned before are returned. If the responses do not tell, the whole list is
/// read again, a few times at most.
/// </remarks>
internal sealed class ConsistentListReader<T>(
    Func<int, CancellationToken, Task<Page<T>>> fetch, int pagesAtOnce, ItemAccessors<T> accessors, PagePlan plan)
{
    private const int MostPasses = 4;
    private const int MostRoundsInPass = 2;

    private readonly PagePrefetcher<T> _pages = new(fetch, pagesAtOnce);
    private readonly IdSet _seen = new();
    private ResponseTime? _firstResponse;

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
            await foreach (Page<T> page in _pages.ReadAsExpectedAsync(1, plan.LastPage, cancellationToken).ConfigureAwait(false))
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

            // Another pass that finds no missed item settles what the responses leave open, such as a count that is too
            // high.
            bool isConfirmed = pass > 1 && !reading.HasFoundMissed && reading.Changes.IsStill;
            if (reading.Changes.IsProven || reading.Changes.IsExplained || isConfirmed)
            {
                yield break;
            }
        }

        throw new ClockodoException(
            ClockodoErrorKind.ListChanged,
            FormattableString.Invariant($"The list kept changing while it was read {MostPasses} times. The items returned may be incomplete. Read it again ")
            + "when less is being changed, or in smaller parts, such as shorter time ranges.");
    }

    private async IAsyncEnumerable<Page<T>> ReadAgainAsync(
        Reading reading, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        bool hasMoved = true;
        for (int round = 1; hasMoved && round <= MostRoundsInPass && !reading.Changes.IsProven; round++)
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

            hasMoved = reading.Changes.HasMovedAgain;
        }
    }

    /// <summary>One pass over the list.</summary>
    private sealed class Reading(ConsistentListReader<T> owner, bool isFirst)
    {
        // The first pass needs no set of its own: the items that it saw are the items that were seen at all.
        private readonly IdSet? _seenInPass = isFirst ? null : new IdSet();

        internal ListChangeTracker Changes { get; } = new();

        /// <summary>Whether an item came that existed from the beginning and was not returned before.</summary>
        internal bool HasFoundMissed { get; private set; }

        /// <summary>The items of a page that were not returned before.</summary>
        [MethodImpl(JitOptimized.Options)]
        internal Page<T> TakeNew(Page<T> page)
        {
            Changes.AddPage(page);
            owner._firstResponse ??= page.Time;
            List<T>? unseen = null;
            for (int index = 0; index < page.Items.Count; index++)
            {
                T item = page.Items[index];
                long id = owner.Accessors.IdOf(item);
                bool isNew = owner._seen.Add(id);
                bool isNewInPass = _seenInPass?.Add(id) ?? isNew;
                Changes.AddItem(!isNewInPass, owner.Accessors.InsertedAt(item), owner.Accessors.ChangedAt(item));
                if (isNew)
                {
                    HasFoundMissed |= !IsInsertedLater(item);
                    unseen?.Add(item);
                }
                else
                {
                    // Most pages have no repeated items and are passed on unchanged.
                    unseen ??= [.. Take(page.Items, index)];
                }
            }

            return unseen is null ? page : page.With(unseen);
        }

        private bool IsInsertedLater(T item) =>
            owner._firstResponse is ResponseTime first && owner.Accessors.InsertedAt(item) > first.Latest.UtcTicks;
    }

    private ItemAccessors<T> Accessors => accessors;

    private static IEnumerable<T> Take(IReadOnlyList<T> items, int count)
    {
        for (int index = 0; index < count; index++)
        {
            yield return items[index];
        }
    }
}
