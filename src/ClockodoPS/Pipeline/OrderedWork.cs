using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace ClockodoPS.Pipeline;

/// <summary>Pending work items, in the order in which they were started. Thread-safe.</summary>
internal sealed class OrderedWork
{
    private readonly Queue<WorkItem> _items = new();

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
    internal WorkItem? Head
    {
        get
        {
            lock (_items)
            {
                return _items.Count == 0 ? null : _items.Peek();
            }
        }
    }

    internal void Add(WorkItem item)
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
            _items.Dequeue().Dispose();
        }
    }

    /// <summary>Cancels the items whose requests have not left yet.</summary>
    internal void CancelUnsent()
    {
        lock (_items)
        {
            foreach (WorkItem item in _items)
            {
                item.CancelUnsent();
            }
        }
    }

    /// <summary>A copy of all items, for a report.</summary>
    internal IReadOnlyList<WorkItem> Snapshot()
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
