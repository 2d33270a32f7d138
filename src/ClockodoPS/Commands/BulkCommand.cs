using System;
using System.Collections.Generic;
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
/// input. If it ends early, it reports what became of the items.
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

    // How long the end waits for responses to requests that were sent, so that it can tell what became of them.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Cancellation = TimeSpan.FromMilliseconds(200);

    private readonly OrderedWork _work = new();
    private readonly OutcomeLog _log = new();
    private readonly List<string> _unknown = [];
    private readonly object _ending = new();
    private CountingProgress? _progress;
    private volatile bool _isEnding;
    private bool _hasEnded;

    /// <summary>
    /// The maximum number of requests in progress at the same time, 1 to 16. Results and errors keep the order of the input.
    /// With 1, each request waits for the previous response. -PipelineVariable of a command before this one needs 1: with
    /// more, it may be an item ahead when a result is emitted.
    /// </summary>
    [Parameter]
    [ValidateRange(1, MostAtOnce)]
    [WholeNumberTransformation]
    public int ThrottleLimit { get; set; } = DefaultThrottleLimit;

    private protected abstract string Activity { get; }

    /// <summary>What happens to an item, in one word: <c>added</c>.</summary>
    private protected abstract string Done { get; }

    /// <summary>What an item is called: a row of the input, or an item of the command line.</summary>
    private protected abstract string ItemNoun { get; }

    /// <summary>
    /// Waits for the pending requests. -Verbose shows what happened to the items. If some were not done, a warning says which: their
    /// errors may be far above.
    /// </summary>
    protected override void EndProcessing()
    {
        FinishAll();
        _progress?.Hide();
        _hasEnded = true;
        if (!ShouldProcessPreview.IsWhatIf(this))
        {
            Summarize();
        }
    }

    private protected override void ShowProgress() => _progress?.Show();

    /// <summary>Ctrl+C: sends nothing more, and reports what became of the items.</summary>
    protected override void StopProcessing() => EndEarly();

    /// <summary>Cancels the work that the command started. If a command before this one failed, it reports like Ctrl+C.</summary>
    /// <param name="disposing">Whether it is called by <see cref="IDisposable.Dispose"/>.</param>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            EndEarly();
        }

        base.Dispose(disposing);
    }

    /// <summary>Begins an item of the input.</summary>
    /// <returns>Its place in the input, from 1.</returns>
    private protected long BeginItem() => _log.Begin();

    /// <summary>Starts the request of an item; waits for the oldest one if the limit is reached.</summary>
    private protected void Begin(
        long number, string description, object? source, Func<ClockodoClient, CancellationToken, Task<object?>> start)
    {
        if (_isEnding)
        {
            throw new PipelineStoppedException();
        }

        var item = new WorkItem(number, description, source);
        ClockodoClient client = ClientFor(item);
        item.Start(token => start(client, token), StopToken);
        Add(item);
    }

    /// <summary>Records an item that was rejected before sending, in its place among the others.</summary>
    private protected void Reject(long number, string description, object? source, ClockodoException error)
    {
        var item = new WorkItem(number, description, source);
        item.Reject(error);
        Add(item);
        if (ErrorsStop())
        {
            // The error ends the command, so it must not wait while later requests are sent.
            FinishAll();
        }
    }

    /// <summary>Passes an item on for which nothing needs to be sent: its result is emitted in its place, and it counts as skipped.</summary>
    private protected void Pass(long number, string description, object? source, object? result)
    {
        var item = new WorkItem(number, description, source);
        item.Skip(result);
        Add(item);
    }

    /// <summary>Called with each result of a request, also if it is not emitted.</summary>
    private protected virtual void Note(object? result)
    {
    }

    /// <summary>After the command ended early: how to find what was done; null: the input tells it.</summary>
    private protected virtual string? HowToFind() => null;

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
            Remove(item);
            _progress!.Add();
            if (result is null)
            {
                _progress.Show();
            }
            else
            {
                WriteOrReport(() => WriteObject(result));
            }
        }
        catch (ClockodoException exception)
        {
            Remove(item);
            if (exception.ConcernsConnection() || ErrorsStop())
            {
                FinishOthers();
            }

            WriteOrReport(() => WriteItemError(exception, item.Source));
        }
        catch (PipelineStoppedException)
        {
            // The prompt must not come before the report, which the thread of Ctrl+C writes.
            EndEarly();
            throw;
        }
    }

    private void Remove(WorkItem item)
    {
        Record(item);
        _work.RemoveHead();
    }

    private void Record(WorkItem item)
    {
        _log.Record(item.Number, item.Outcome);
        if (item.Outcome == ItemOutcome.Done)
        {
            Note(item.Task.Result);
        }
        else if (item.Outcome == ItemOutcome.Unknown)
        {
            _unknown.Add(FormattableString.Invariant($"  {ItemNoun} {item.Number} is unknown: {item.Description}"));
        }
    }

    // An error is about to end the command. What was sent already is waited for, so that everything is certain.
    private void FinishOthers()
    {
        _work.CancelUnsent();
        WaitFor(_work.WhenAllEnded());
        while (_work.Head is WorkItem item)
        {
            Remove(item);
            if (item.Task.Status == TaskStatus.RanToCompletion && item.Task.Result is object result)
            {
                WriteObject(result);
            }
            else if (item.Error is ClockodoException error)
            {
                WriteWarning(error.Message);
            }
        }

        _hasEnded = true;
        if (_log.Count > 1)
        {
            Report(WriteWarning);
        }
    }

    private void WriteOrReport(Action write)
    {
        _progress?.Hide();
        try
        {
            write();
        }
        catch (PipelineStoppedException)
        {
            EndEarly();
            throw;
        }
        catch
        {
            // A later command ended the pipeline, or failed. It has seen the results so far.
            if (_work.Count == 0)
            {
                _hasEnded = true;
            }

            EndEarly();
            throw;
        }
    }

    // The pipeline's streams accept nothing more, so the report is written to the host.
    private void EndEarly()
    {
        _isEnding = true;
        lock (_ending)
        {
            if (_hasEnded)
            {
                return;
            }

            _hasEnded = true;
            _work.CancelUnsent();
            _work.WhenAllEnded().Wait(Grace);
            base.StopProcessing();
            _work.WhenAllEnded().Wait(Cancellation);
            foreach (WorkItem item in _work.Snapshot())
            {
                Record(item);
            }

            Report(WriteWarningToHost);
        }
    }

    private void Summarize()
    {
        // A single item of the command line needs no count. One of the pipeline does: a script cannot know how many there are.
        bool isCounted = MyInvocation.ExpectingInput || _log.Count > 1;
        if (isCounted && _log.SummarizeAll(ItemNoun, Done) is string all)
        {
            WriteVerbose(all);
        }

        if (_log.SummarizeFailures(ItemNoun, Done) is string failures)
        {
            WriteWarning(failures);
        }
    }

    private void Report(Action<string> write)
    {
        if (!_log.HasEffects())
        {
            return;
        }

        write(_log.Summarize(ItemNoun, Done));
        _unknown.ForEach(write);
        if (HowToFind() is string how)
        {
            write(how);
        }
    }

    private bool ErrorsStop() =>
        (MyInvocation.BoundParameters.TryGetValue("ErrorAction", out object? given)
            ? given
            : SessionState.PSVariable.GetValue("ErrorActionPreference")) is object preference
        && LanguagePrimitives.TryConvertTo(preference, out ActionPreference action)
        && action == ActionPreference.Stop;
}
