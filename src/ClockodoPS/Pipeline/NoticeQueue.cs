using System;
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Http;

namespace ClockodoPS.Pipeline;

/// <summary>
/// Passes notices from worker threads to the waiting pipeline's thread: only that thread may write to the pipeline.
/// </summary>
[SuppressMessage(
    "Design",
    "CA1001:Types that own disposable fields should be disposable",
    Justification = "A late worker may still release the semaphore, and without a wait handle it holds no resources.")]
internal sealed class NoticeQueue
{
    private static readonly TimeSpan TickInterval = TimeSpan.FromMilliseconds(250);

    private readonly ConcurrentQueue<RequestNotice> _queue = new();
    private readonly SemaphoreSlim _wake = new(0);

    internal void Add(RequestNotice notice)
    {
        _queue.Enqueue(notice);
        _wake.Release();
    }

    /// <summary>Waits for the task, and writes the notices that arrive meanwhile.</summary>
    /// <param name="task">The task.</param>
    /// <param name="write">Writes a notice.</param>
    /// <param name="tick">Called a few times a second while nothing arrives.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled; the task may still run.</exception>
    internal void WriteUntil(Task task, Action<RequestNotice> write, Action tick, CancellationToken cancellationToken)
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
            if (_wake.Wait(TickInterval, cancellationToken))
            {
                Write(write);
            }
            else
            {
                tick();
            }
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
