using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace ClockodoPS.Pipeline;

/// <summary>Pending work items, in the order in which they were started. Thread-safe.</summary>
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

    /// <summary>The oldest item; null if there is none.</summary>
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

    /// <summary>A copy of all items, for a report.</summary>
    internal IReadOnlyList<WorkItem<T>> Snapshot()
    {
        lock (_items)
        {
            return [.. _items];
        }
    }

    /// <summary>Completes when all items have ended, successfully or not.</summary>
    internal Task WhenAllEnded()
    {
        Task[] tasks = [.. Snapshot().Select(item => item.Task)];
        return tasks.Length == 0
            ? Task.CompletedTask
            : Task.Factory.ContinueWhenAll(tasks, static _ => { }, default, TaskContinuationOptions.None, TaskScheduler.Default);
    }
}
