using System;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client;
using Clockodo.Client.Http;

namespace ClockodoPS.Pipeline;

/// <summary>An item of the pipeline whose request is under way, and what is known about the request. Thread-safe.</summary>
/// <param name="number">Its place in the input, from 1.</param>
/// <param name="description">What it is about, for messages: <c>time entry, 2026-11-02 09:00–10:30, customer 4711</c>.</param>
/// <param name="source">The input item it belongs to, for errors.</param>
internal sealed class WorkItem(long number, string description, object? source) : IDisposable
{
    private const int TooManyRequests = 429;

    private CancellationTokenSource? _cancellation;
    private volatile bool _isSent;
    private volatile bool _isAccepted;
    private bool _isSkipped;

    internal long Number => number;

    internal string Description => description;

    internal object? Source => source;

    /// <summary>The request; its result is what the service returned.</summary>
    internal Task<object?> Task { get; private set; } = System.Threading.Tasks.Task.FromResult<object?>(null);

    internal ItemOutcome Outcome => _isSkipped ? ItemOutcome.Skipped
        : Task.Status == TaskStatus.RanToCompletion ? ItemOutcome.Done
        : !_isSent ? (Task.IsFaulted ? ItemOutcome.Failed : ItemOutcome.NotSent)
        : !_isAccepted && Error is ClockodoException error && !error.LeavesOutcomeOpen() ? ItemOutcome.Failed
        : ItemOutcome.Unknown;

    /// <summary>The error of the client; null: there is none.</summary>
    internal ClockodoException? Error => Task.Exception?.GetBaseException() as ClockodoException;

    /// <summary>Stops looking at the stop token. The request must have ended.</summary>
    public void Dispose() => _cancellation?.Dispose();

    /// <summary>Starts the request.</summary>
    internal void Start(Func<CancellationToken, Task<object?>> request, CancellationToken stopToken)
    {
        _cancellation = CancellationTokenSource.CreateLinkedTokenSource(stopToken);
        CancellationToken token = _cancellation.Token;
        Task = System.Threading.Tasks.Task.Run(() => request(token), token);
    }

    /// <summary>Records that nothing is sent for this item, because of an error.</summary>
    internal void Reject(ClockodoException error) => Task = System.Threading.Tasks.Task.FromException<object?>(error);

    /// <summary>Records that nothing needs to be sent for this item, because its result is known.</summary>
    internal void Skip(object? result)
    {
        _isSkipped = true;
        Task = System.Threading.Tasks.Task.FromResult(result);
    }

    /// <summary>Cancels it, unless its request has left already.</summary>
    internal void CancelUnsent()
    {
        if (!_isSent)
        {
            _cancellation?.Cancel();
        }
    }

    /// <summary>Learns from a notice of the client how far the request is. Only what may change something counts.</summary>
    internal void Observe(RequestNotice notice)
    {
        switch (notice)
        {
            case RequestSent { Method: not "GET" }:
                _isSent = true;
                break;
            case ResponseReceived { Method: not "GET" } response:
                // Too many requests: this one was certainly not processed, and will be sent again.
                _isSent &= response.StatusCode != TooManyRequests;
                _isAccepted |= response.StatusCode is >= 200 and < 300;
                break;
        }
    }
}
