using System;
using System.Collections.Generic;
using System.Management.Automation;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Http;

namespace ClockodoPS.Pipeline;

/// <summary>
/// A cmdlet that waits for asynchronous work. Ctrl+C cancels the wait and the work. The pipeline's thread writes the notices
/// of the work.
/// </summary>
public abstract class CancellableCommand : ClockodoCommand, IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly NoticeQueue _notices = new();
    private readonly LongWait _longWait;

    private protected CancellableCommand()
    {
        _longWait = new LongWait(this);
    }

    /// <summary>Cancelled by Ctrl+C, and when the pipeline ends for another reason.</summary>
    protected CancellationToken StopToken => _stop.Token;

    /// <summary>Cancels the work that the command started.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Cancels the work that the command started.</summary>
    /// <param name="disposing">Whether it is called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            // If the pipeline ended early, nothing reads the results of pending work. The source is not disposed: Ctrl+C may
            // cancel it again at the same time, and without a timer it holds no resources.
            _stop.Cancel();
        }
    }

    /// <summary>Ctrl+C. PowerShell calls this on another thread than the pipeline's.</summary>
    protected override void StopProcessing() => _stop.Cancel();

    private protected void Observe(RequestNotice notice)
    {
        // Its response is reported, and with it the request.
        if (notice is not RequestSent)
        {
            _notices.Add(notice);
        }
    }

    private protected TResult WaitFor<TResult>(Task<TResult> task)
    {
        WaitFor((Task)task);
        return task.GetAwaiter().GetResult();
    }

    private protected void WaitFor(Task task)
    {
        if (!task.IsCompleted)
        {
            Tick();
        }

        try
        {
            _notices.WriteUntil(task, Write, Tick, StopToken);
            _longWait.Hide();
            task.GetAwaiter().GetResult();
        }
        catch (OperationCanceledException) when (StopToken.IsCancellationRequested)
        {
            throw new PipelineStoppedException();
        }
    }

    /// <summary>Enumerates the source synchronously; each step waits on the pipeline's thread.</summary>
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
            // After Ctrl+C a step may still be pending. The token cancels it; do not wait for it.
            if (!StopToken.IsCancellationRequested)
            {
                WaitFor(enumerator.DisposeAsync().AsTask());
            }
        }
    }

    /// <summary>Called when the command begins to wait for a response, and a few times a second while it waits.</summary>
    private protected virtual void ShowProgress()
    {
    }

    private void Tick()
    {
        if (!_longWait.Show())
        {
            ShowProgress();
        }
    }

    // Long waits are warnings; short ones appear with -Verbose only.
    private void Write(RequestNotice notice)
    {
        bool isWarning = notice switch
        {
            RetryScheduled retry => _longWait.Begins(retry.Delay),
            RateLimitDelay wait => _longWait.Begins(wait.Delay),
            ClockStopped => true,
            _ => false,
        };
        if (isWarning)
        {
            WriteWarning(notice.Message);
        }
        else
        {
            WriteVerbose(notice.Message);
        }
    }
}
