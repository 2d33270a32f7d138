using System;
using System.Collections.Generic;
using System.Management.Automation;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Http;

namespace ClockodoPS.Pipeline;

/// <summary>
/// A cmdlet that waits for work done elsewhere: Ctrl+C ends the waiting and the work, and what the work has to tell is
/// written by the pipeline's thread.
/// </summary>
public abstract class CancellableCommand : PSCmdlet, IDisposable
{
    private static readonly TimeSpan WorthWarning = TimeSpan.FromSeconds(3);

    private readonly CancellationTokenSource _stop = new();
    private readonly NoticeQueue _notices = new();

    /// <summary>Cancelled by Ctrl+C, and when the pipeline ends for another reason.</summary>
    protected CancellationToken StopToken => _stop.Token;

    /// <summary>Ends what the command began.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends what the command began.</summary>
    /// <param name="disposing">Whether it is called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            // Work that is still under way, because the pipeline ended early, has nobody left to read it. Ctrl+C may come
            // in this very moment and cancel once more, so the source is not disposed; without a timer it holds nothing.
            _stop.Cancel();
        }
    }

    /// <summary>Ctrl+C: called on another thread than the pipeline's.</summary>
    protected override void StopProcessing() => _stop.Cancel();

    private protected void Observe(RequestNotice notice) => _notices.Add(notice);

    private protected TResult WaitFor<TResult>(Task<TResult> task)
    {
        WaitFor((Task)task);
        return task.GetAwaiter().GetResult();
    }

    private protected void WaitFor(Task task)
    {
        try
        {
            _notices.WriteUntil(task, Write, StopToken);
            task.GetAwaiter().GetResult();
        }
        catch (OperationCanceledException) when (StopToken.IsCancellationRequested)
        {
            throw new PipelineStoppedException();
        }
    }

    /// <summary>Takes what comes, as it comes; each step waits on the pipeline's thread.</summary>
    private protected IEnumerable<T> Enumerate<T>(IAsyncEnumerable<T> source)
    {
        IAsyncEnumerator<T> enumerator = source.GetAsyncEnumerator(StopToken);
        try
        {
            while (WaitFor(enumerator.MoveNextAsync().AsTask()))
            {
                yield return enumerator.Current;
            }
        }
        finally
        {
            // After Ctrl+C a step may still be under way; it ends by the token, and must not be waited for.
            if (!StopToken.IsCancellationRequested)
            {
                WaitFor(enumerator.DisposeAsync().AsTask());
            }
        }
    }

    // Who waits for long wants to know why without having asked.
    private void Write(RequestNotice notice)
    {
        TimeSpan delay = notice switch
        {
            RetryScheduled retry => retry.Delay,
            RateLimitDelay wait => wait.Delay,
            _ => TimeSpan.Zero,
        };
        if (delay >= WorthWarning)
        {
            WriteWarning(notice.Message);
        }
        else
        {
            WriteVerbose(notice.Message);
        }
    }
}
