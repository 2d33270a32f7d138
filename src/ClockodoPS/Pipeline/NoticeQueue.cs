using System;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Http;

namespace ClockodoPS.Pipeline;

/// <summary>
/// Brings notices from the threads that work to the pipeline's thread, the only one that may write, while it waits.
/// </summary>
[SuppressMessage(
    "Design",
    "CA1001:Types that own disposable fields should be disposable",
    Justification = "A late worker may still release the semaphore, and one whose wait handle nobody asks for frees nothing.")]
internal sealed class NoticeQueue
{
    private readonly ConcurrentQueue<RequestNotice> _queue = new();
    private readonly SemaphoreSlim _wake = new(0);

    internal void Add(RequestNotice notice)
    {
        _queue.Enqueue(notice);
        _wake.Release();
    }

    /// <summary>Waits for the task, and writes what comes in meanwhile.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; the task may still run.</exception>
    internal void WriteUntil(Task task, Action<RequestNotice> write, CancellationToken cancellationToken)
    {
        if (!task.IsCompleted)
        {
            task.ContinueWith(
                _ => _wake.Release(),
                CancellationToken.None,
                TaskContinuationOptions.ExecuteSynchronously,
                TaskScheduler.Default);
        }

        while (!task.IsCompleted)
        {
            _wake.Wait(cancellationToken);
            Write(write);
        }

        Write(write);
    }

    private void Write(Action<RequestNotice> write)
    {
        while (_queue.TryDequeue(out RequestNotice? notice))
        {
            write(notice);
        }
    }
}
