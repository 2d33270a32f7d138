using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace Clockodo.Client.Paging;

/// <summary>
/// Reads a whole list that may change while it is read, and gives every item that was there throughout exactly once.
/// </summary>
/// <remarks>
/// Pages are counted by position: what is deleted on a page that was read pulls one item from a page that was not read yet
/// onto one that was. <see cref="ListChanges"/> tells from the answers how far items may have moved; those pages are read
/// again, and what was not given out yet follows. Where that cannot be told, the whole list is read again, a few times at
/// most.
/// </remarks>
internal sealed class StableListing<T>(
    Func<int, CancellationToken, Task<Page<T>>> fetch, int pagesAtOnce, ListedItem<T> listed)
{
    private const int MostPasses = 4;

    private readonly PagesAhead<T> _pages = new(fetch, pagesAtOnce);
    private readonly IdSet _seen = new();

    internal async IAsyncEnumerable<Page<T>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (int pass = 1; pass <= MostPasses; pass++)
        {
            var changes = new ListChanges();
            var ofPass = new IdSet();
            int newOnes = 0;
            await foreach (Page<T> page in _pages.ReadAsync(1, lastPage: null, cancellationToken).ConfigureAwait(false))
            {
                Page<T> unseen = Unseen(page, changes, pass == 1 ? null : ofPass);
                newOnes += unseen.Items.Count;
                if (pass == 1 || unseen.Items.Count > 0)
                {
                    yield return unseen;
                }
            }

            await foreach (Page<T> page in ReadAgainAsync(changes, cancellationToken).ConfigureAwait(false))
            {
                yield return page;
            }

            // A count that is too high without anything moving is the service's own; a second look that finds nothing new
            // settles that.
            bool isShort = (pass == 1 ? _seen.Count : ofPass.Count) < changes.FewestExpected;
            bool isSettled = pass > 1 && newOnes == 0;
            if (!changes.IsUnclear && (!isShort || isSettled))
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
        ListChanges changes, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        bool movedAgain = true;
        for (int attempt = 1; movedAgain && attempt <= MostPasses; attempt++)
        {
            movedAgain = false;
            foreach ((int first, int last) in changes.BeginReadAgain())
            {
                await foreach (Page<T> page in _pages.ReadAsync(first, last, cancellationToken).ConfigureAwait(false))
                {
                    movedAgain |= changes.AddReadAgain(page.ItemCount);
                    Page<T> unseen = Unseen(page, changes: null, ofPass: null);
                    if (unseen.Items.Count > 0)
                    {
                        yield return unseen;
                    }
                }
            }
        }
    }

    private Page<T> Unseen(Page<T> page, ListChanges? changes, IdSet? ofPass)
    {
        int repeated = 0;
        int inserted = 0;
        List<T>? unseen = null;
        changes?.Begin(page.ServerTime);
        for (int index = 0; index < page.Items.Count; index++)
        {
            T item = page.Items[index];
            long id = listed.IdOf(item);
            bool isNew = _seen.Add(id);
            bool isRepeatedInPass = ofPass is null ? !isNew : !ofPass.Add(id);
            repeated += isRepeatedInPass ? 1 : 0;
            inserted += changes is not null && changes.IsInserted(listed.InsertedAt(item)) ? 1 : 0;
            if (!isNew)
            {
                // The rule is a page without repetitions, and that one is passed on as it is.
                unseen ??= [.. Take(page.Items, index)];
            }
            else
            {
                unseen?.Add(item);
            }
        }

        changes?.Add(page, inserted, repeated);
        return unseen is null ? page : page.With(unseen);
    }

    private static IEnumerable<T> Take(IReadOnlyList<T> items, int count)
    {
        for (int index = 0; index < count; index++)
        {
            yield return items[index];
        }
    }
}
