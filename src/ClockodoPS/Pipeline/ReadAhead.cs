using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace ClockodoPS.Pipeline;

/// <summary>
/// Reads for the items of a pipeline, several at a time, and passes the items on in the order of the input, each with what was
/// read for it.
/// </summary>
/// <param name="limit">How many reads may be under way, at least 1.</param>
/// <param name="pass">Gets an item, and the task of its read, which may have failed.</param>
internal sealed class ReadAhead<TItem, TResult>(int limit, Action<TItem, Task<TResult>> pass)
{
    private readonly Queue<(TItem Item, Task<TResult> Read)> _reads = new();

    /// <summary>Adds an item whose read has begun.</summary>
    internal void Add(TItem item, Task<TResult> read)
    {
        _reads.Enqueue((item, read));
        while (_reads.Count >= limit || (_reads.Count > 0 && _reads.Peek().Read.IsCompleted))
        {
            PassFirst();
        }
    }

    /// <summary>Passes on the remaining items.</summary>
    internal void Finish()
    {
        while (_reads.Count > 0)
        {
            PassFirst();
        }
    }

    private void PassFirst()
    {
        (TItem item, Task<TResult> read) = _reads.Dequeue();
        pass(item, read);
    }
}
