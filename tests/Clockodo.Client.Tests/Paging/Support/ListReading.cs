using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Paging;

namespace Clockodo.Client.Tests.Paging.Support;

/// <summary>
/// Reads a <see cref="ChangingList"/> on one thread, step by step: pending requests get their responses one at a time, and
/// before each response the list may change.
/// </summary>
internal sealed class ListReading(ChangingList list, int pagesAtOnce)
{
    private readonly List<(int Page, TaskCompletionSource<Page<Item>> Response)> _pending = [];

    /// <summary>Chooses which of the pending requests gets its response next.</summary>
    internal Func<int, int> Choose { get; init; } = _ => 0;

    /// <summary>Called before each response with its number, from 1, and the page.</summary>
    internal Action<int, int> BeforeResponse { get; init; } = (_, _) => { };

    /// <summary>How many items are wanted; null: all.</summary>
    internal long? First { get; init; }

    internal List<long> Received { get; } = [];

    internal List<int> RequestedPages { get; } = [];

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
        RequestedPages.Add(page);
        var response = new TaskCompletionSource<Page<Item>>();
        _pending.Add((page, response));
        return response.Task;
    }

    private bool Finish(ValueTask<bool> step)
    {
        Task<bool> task = step.AsTask();
        int responses = RequestedPages.Count - _pending.Count;
        while (!task.IsCompleted)
        {
            int chosen = Choose(_pending.Count);
            (int page, TaskCompletionSource<Page<Item>> response) = _pending[chosen];
            BeforeResponse(++responses, page);
            _pending.RemoveAt(chosen);
            response.SetResult(list.Respond(page));
        }

        return task.GetAwaiter().GetResult();
    }
}
