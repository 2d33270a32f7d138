using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client;
using ClockodoPS.Binding;
using ClockodoPS.Pipeline;
using ClockodoPS.Session;

namespace ClockodoPS.Commands;

/// <summary>
/// A cmdlet that sends one request for each pipeline item, several at a time, and writes the results in the order of the
/// input. If it ends early, it reports the requests that were already sent.
/// </summary>
/// <exception cref="ClockodoErrorKind.Conflict">
/// It conflicts with existing data (409), or it is locked (423), for example in a closed period.
/// </exception>
/// <exception cref="ClockodoErrorKind.OutcomeUnknown">
/// The request was sent, but its response was lost. It may or may not have taken effect: check before you send it again.
/// </exception>
public abstract class BulkCommand : ConnectedCommand
{
    private const int DefaultThrottleLimit = 4;
    private const int MostAtOnce = 16;

    private readonly OrderedWork _work = new();
    private CountingProgress? _progress;

    /// <summary>
    /// The maximum number of requests in progress at the same time, 1 to 16. Results and errors keep the order of the input.
    /// With 1, each request waits for the previous response.
    /// </summary>
    [Parameter]
    [ValidateRange(1, MostAtOnce)]
    [WholeNumberTransformation]
    public int ThrottleLimit { get; set; } = DefaultThrottleLimit;

    private protected abstract string Activity { get; }

    /// <summary>Waits for the pending requests.</summary>
    protected override void EndProcessing()
    {
        FinishAll();
        _progress?.Complete();
    }

    /// <summary>Ctrl+C: reports the requests that were already sent, and cancels them.</summary>
    protected override void StopProcessing()
    {
        ReportPending();
        base.StopProcessing();
    }

    /// <summary>Starts a request; waits for the oldest one if the limit is reached.</summary>
    private protected void Begin(string description, object? source, Func<CancellationToken, Task<object?>> start)
    {
        CancellationToken token = StopToken;
        Add(new WorkItem(Task.Run(() => start(token), token), description, source, IsSent: true));
    }

    /// <summary>Records an item that was rejected before sending, in its place among the others.</summary>
    private protected void Reject(string description, object? source, ClockodoException error)
    {
        Add(new WorkItem(Task.FromException<object?>(error), description, source, IsSent: false));
        if (ErrorsStop())
        {
            // The error ends the command, so it must not wait while later requests are sent.
            FinishAll();
        }
    }

    private void Add(WorkItem item)
    {
        _progress ??= new CountingProgress(this, Activity);
        _work.Add(item);
        while (_work.Head is WorkItem head && (head.Task.IsCompleted || _work.Count >= ThrottleLimit))
        {
            Finish(head);
        }
    }

    private void FinishAll()
    {
        while (_work.Head is WorkItem head)
        {
            Finish(head);
        }
    }

    private void Finish(WorkItem item)
    {
        try
        {
            object? result = WaitFor(item.Task);
            _work.RemoveHead();
            _progress!.Add();
            if (result is not null)
            {
                WriteOrReport(() => WriteObject(result));
            }
        }
        catch (ClockodoException exception)
        {
            _work.RemoveHead();
            if (exception.ConcernsConnection() || ErrorsStop())
            {
                FinishOthers();
            }

            WriteOrReport(() => WriteItemError(exception, item.Source));
        }
    }

    // An error is about to end the command. The pending requests were sent, so their results are written first.
    private void FinishOthers()
    {
        WaitFor(_work.WhenAllEnded());
        while (_work.Head is WorkItem head)
        {
            _work.RemoveHead();
            if (head.Task.Status == TaskStatus.RanToCompletion)
            {
                WriteWarning($"Completed before the command ended: {head.Description}.");
                if (head.Task.Result is object result)
                {
                    WriteObject(result);
                }
            }
            else if (head.IsSent)
            {
                WriteWarning($"Failed: {head.Description}. {head.Task.Exception?.GetBaseException().Message}");
            }
        }
    }

    private void WriteOrReport(Action write)
    {
        try
        {
            write();
        }
        catch
        {
            // A later command stopped the pipeline, or the error ends it.
            ReportPending();
            throw;
        }
    }

    // The pipeline has stopped and its streams accept nothing more, so this is written to the host.
    private void ReportPending()
    {
        List<WorkItem> sent = [.. _work.Snapshot().Where(item => item.IsSent)];
        if (sent.Count == 0)
        {
            return;
        }

        WriteWarningToHost(sent.Count == 1
            ? "Stopped. 1 request had already been sent:"
            : FormattableString.Invariant($"Stopped. {sent.Count} requests had already been sent:"));
        foreach (WorkItem item in sent)
        {
            WriteWarningToHost($"  {item.Description}{Outcome(item.Task)}");
        }
    }

    private static string Outcome(Task<object?> task) => task.Status switch
    {
        TaskStatus.RanToCompletion => task.Result is object result ? FormattableString.Invariant($" (completed: {result})") : " (completed)",
        TaskStatus.Faulted => " (failed)",
        _ => " (outcome unknown: check before you send it again)",
    };

    private bool ErrorsStop() =>
        (MyInvocation.BoundParameters.TryGetValue("ErrorAction", out object? given)
            ? given
            : SessionState.PSVariable.GetValue("ErrorActionPreference")) is object preference
        && LanguagePrimitives.TryConvertTo(preference, out ActionPreference action)
        && action == ActionPreference.Stop;
}
