using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client;
using Clockodo.Client.Entries;
using ClockodoPS.Pipeline;
using ClockodoPS.Session;

namespace ClockodoPS.Commands;

/// <summary>
/// A cmdlet that sends one request for each thing that comes down the pipeline, several at a time, and gives the results in
/// the order of the input. Whatever ends it early, what was sent already is reported.
/// </summary>
/// <exception cref="ClockodoErrorKind.Conflict">
/// It collides with what is there (409), or it is locked (423), for example in a period that was closed.
/// </exception>
/// <exception cref="ClockodoErrorKind.OutcomeUnknown">
/// It was sent and its answer was lost: it may have been done, or not. Look before you do it again.
/// </exception>
public abstract class BulkCommand : ConnectedCommand
{
    private const int DefaultThrottleLimit = 4;
    private const int MostAtOnce = 16;

    private readonly OrderedWork<Entry?> _work = new();
    private CountingProgress? _progress;

    /// <summary>
    /// How many requests are under way at once, 1 to 16. Results and errors keep the order of the input. With 1, nothing is
    /// sent before the answer to what was sent last is there.
    /// </summary>
    [Parameter]
    [ValidateRange(1, MostAtOnce)]
    public int ThrottleLimit { get; set; } = DefaultThrottleLimit;

    private protected abstract string Activity { get; }

    /// <summary>Waits for what is under way.</summary>
    protected override void EndProcessing()
    {
        FinishAll();
        _progress?.Complete();
    }

    /// <summary>Ctrl+C: says what was sent and not waited for, and ends it.</summary>
    protected override void StopProcessing()
    {
        ReportUnderWay();
        base.StopProcessing();
    }

    /// <summary>Begins work; waits for the oldest where too much is under way.</summary>
    private protected void Begin(string words, object? source, Func<CancellationToken, Task<Entry?>> start)
    {
        CancellationToken token = StopToken;
        Add(new WorkItem<Entry?>(Task.Run(() => start(token), token), words, source, IsSent: true));
    }

    /// <summary>Takes down what was refused, in its place among the others.</summary>
    private protected void Refuse(string words, object? source, ClockodoException refusal)
    {
        Add(new WorkItem<Entry?>(Task.FromException<Entry?>(refusal), words, source, IsSent: false));
        if (ErrorsStop())
        {
            // The error must not wait for its place while later things are sent.
            FinishAll();
        }
    }

    private void Add(WorkItem<Entry?> item)
    {
        _progress ??= new CountingProgress(this, Activity);
        _work.Add(item);
        while (_work.Head is WorkItem<Entry?> head && (head.Task.IsCompleted || _work.Count >= ThrottleLimit))
        {
            Finish(head);
        }
    }

    private void FinishAll()
    {
        while (_work.Head is WorkItem<Entry?> head)
        {
            Finish(head);
        }
    }

    private void Finish(WorkItem<Entry?> item)
    {
        try
        {
            Entry? result = WaitFor(item.Task);
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

    // An error is about to end the command: what is under way was sent, so its results are given first.
    private void FinishOthers()
    {
        WaitFor(_work.WhenAllEnded());
        while (_work.Head is WorkItem<Entry?> head)
        {
            _work.RemoveHead();
            if (head.Task.Status == TaskStatus.RanToCompletion)
            {
                WriteWarning($"Done all the same: {head.Words}.");
                if (head.Task.Result is Entry result)
                {
                    WriteObject(result);
                }
            }
            else if (head.IsSent)
            {
                WriteWarning($"Not done: {head.Words}. {head.Task.Exception?.GetBaseException().Message}");
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
            // Somebody further down wants no more, or the error ends the pipeline.
            ReportUnderWay();
            throw;
        }
    }

    // Past the point where a stream takes anything, so it goes to the window.
    private void ReportUnderWay()
    {
        List<WorkItem<Entry?>> sent = [.. _work.Snapshot().Where(item => item.IsSent)];
        if (sent.Count == 0)
        {
            return;
        }

        Host.UI.WriteWarningLine(
            $"Stopped. {sent.Count} had been sent already; see what became of them:");
        foreach (WorkItem<Entry?> item in sent)
        {
            Host.UI.WriteWarningLine($"  {item.Words}{Outcome(item.Task)}");
        }
    }

    private static string Outcome(Task<Entry?> task) => task.Status switch
    {
        TaskStatus.RanToCompletion => task.Result is Entry entry ? $" (done: entry {entry.Id})" : " (done)",
        TaskStatus.Faulted => " (not done)",
        _ => " (not known)",
    };

    private bool ErrorsStop() =>
        (MyInvocation.BoundParameters.TryGetValue("ErrorAction", out object? given)
            ? given
            : SessionState.PSVariable.GetValue("ErrorActionPreference")) is object preference
        && LanguagePrimitives.TryConvertTo(preference, out ActionPreference action)
        && action == ActionPreference.Stop;
}
