using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace ClockodoPS.Pipeline;

/// <summary>Work under way, whose results are taken in the order in which it was begun.</summary>
internal sealed class OrderedWork<T>
{
    private readonly Queue<WorkItem<T>> _items = new();

    internal int Count
    {
        get
        {
            lock (_items)
            {
                return _items.Count;
            }
        }
    }

    /// <summary>The oldest; null: there is none.</summary>
    internal WorkItem<T>? Head
    {
        get
        {
            lock (_items)
            {
                return _items.Count == 0 ? null : _items.Peek();
            }
        }
    }

    internal void Add(WorkItem<T> item)
    {
        lock (_items)
        {
            _items.Enqueue(item);
        }
    }

    internal void RemoveHead()
    {
        lock (_items)
        {
            _items.Dequeue();
        }
    }

    /// <summary>All of it, for a report; from any thread.</summary>
    internal IReadOnlyList<WorkItem<T>> Snapshot()
    {
        lock (_items)
        {
            return [.. _items];
        }
    }

    /// <summary>Ends when the last of it has ended, however.</summary>
    internal Task WhenAllEnded()
    {
        Task[] tasks = [.. Snapshot().Select(item => item.Task)];
        return tasks.Length == 0
            ? Task.CompletedTask
            : Task.Factory.ContinueWhenAll(tasks, static _ => { }, default, TaskContinuationOptions.None, TaskScheduler.Default);
    }
}
