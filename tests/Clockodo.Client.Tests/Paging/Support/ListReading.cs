using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Paging;

namespace Clockodo.Client.Tests.Paging.Support;

/// <summary>
/// Reads a <see cref="ChangingList"/> on one thread, step by step: what is under way is answered one at a time, and before
/// each answer the list may change.
/// </summary>
internal sealed class ListReading(ChangingList list, int pagesAtOnce)
{
    private readonly List<(int Page, TaskCompletionSource<Page<Item>> Answer)> _underWay = [];

    /// <summary>Chooses which of so many under way is answered next.</summary>
    internal Func<int, int> Choose { get; init; } = _ => 0;

    /// <summary>Called before each answer with its number, from 1, and the page.</summary>
    internal Action<int, int> BeforeAnswer { get; init; } = (_, _) => { };

    /// <summary>How many are wanted; null: all.</summary>
    internal long? First { get; init; }

    internal List<long> Received { get; } = [];

    internal List<int> PagesAskedFor { get; } = [];

    internal ClockodoException? Error { get; private set; }

    internal ListReading Run()
    {
        var plan = PagePlan.For(skip: 0, First, list.PageSize, list.PageSize);
        var listing = new ConsistentListReader<Item>(Fetch, pagesAtOnce, ChangingList.Listed, plan);
        IAsyncEnumerator<Page<Item>> pages = listing.ReadAsync(CancellationToken.None).GetAsyncEnumerator();
        try
        {
            while (Finish(pages.MoveNextAsync()))
            {
                foreach (Item item in pages.Current.Items)
                {
                    Received.Add(item.Id);
                }
            }
        }
        catch (ClockodoException exception)
        {
            Error = exception;
        }

        return this;
    }

    private Task<Page<Item>> Fetch(int page, CancellationToken cancellationToken)
    {
        PagesAskedFor.Add(page);
        var answer = new TaskCompletionSource<Page<Item>>();
        _underWay.Add((page, answer));
        return answer.Task;
    }

    private bool Finish(ValueTask<bool> step)
    {
        Task<bool> task = step.AsTask();
        int answers = PagesAskedFor.Count - _underWay.Count;
        while (!task.IsCompleted)
        {
            int chosen = Choose(_underWay.Count);
            (int page, TaskCompletionSource<Page<Item>> answer) = _underWay[chosen];
            BeforeAnswer(++answers, page);
            _underWay.RemoveAt(chosen);
            answer.SetResult(list.Answer(page));
        }

        return task.GetAwaiter().GetResult();
    }
}
