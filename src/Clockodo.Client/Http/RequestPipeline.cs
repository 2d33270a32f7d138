using System;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Json;

namespace Clockodo.Client.Http;

/// <summary>
/// Sends requests for one user: waits for the rate limiter, sends, and retries where that is safe.
/// </summary>
internal sealed class RequestPipeline : IDisposable
{
    private readonly HttpTransport _transport;
    private readonly RateLimiter? _limiter;
    private readonly RetryRules _retryRules;
    private readonly TimeSource _time;
    private readonly Action<RequestNotice>? _observer;

    internal RequestPipeline(ClockodoClientOptions options)
        : this(
            new HttpTransport(options),
            options.HasRateLimits ? options.RateLimiter ?? RateLimiters.For(options.BaseUri, options.Credential.User) : null,
            options.TimeSource,
            observer: null)
    {
    }

    private RequestPipeline(
        HttpTransport transport, RateLimiter? limiter, TimeSource time, Action<RequestNotice>? observer)
    {
        _transport = transport;
        _limiter = limiter;
        _time = time;
        _retryRules = new RetryRules(time);
        _observer = observer;
    }

    internal TimeSource Time => _time;

    internal ServiceClock ServiceClock => _transport.ServiceClock;

    /// <summary>Whether the rate limiter would let a request wait now.</summary>
    internal bool WouldWait => _limiter?.WouldWait() == true;

    public void Dispose() => _transport.Dispose();

    /// <summary>Passes a notice to the observer, if there is one.</summary>
    internal void Notify(RequestNotice notice) => _observer?.Invoke(notice);

    internal RequestPipeline WithObserver(Action<RequestNotice> observer) => new(_transport, _limiter, _time, observer);

    /// <summary>Sends a request and reads the response.</summary>
    /// <param name="request">The request.</param>
    /// <param name="createReader">Creates a new reader for each attempt.</param>
    /// <param name="cancellationToken">Cancels it at any time.</param>
    /// <exception cref="ClockodoException">The request failed, after all retries.</exception>
    internal async Task<TResponse> SendAsync<TResponse>(
        ServiceRequest request, Func<BodyReader<TResponse>> createReader, CancellationToken cancellationToken)
    {
        TimeSpan begin = _time.Now;
        bool wasLost = false;
        for (int tries = 1; ; tries++)
        {
            if (_limiter is not null)
            {
                await _limiter.EnterAsync(request.Quota, _observer, cancellationToken).ConfigureAwait(false);
            }

            TimeSpan delay;
            try
            {
                return await _transport
                    .SendAsync(request, createReader(), _observer, cancellationToken).ConfigureAwait(false);
            }
            catch (ClockodoException failure)
            {
                TimeSpan? planned = _retryRules.DelayBefore(request, failure, tries);
                ApplyRetryAfter(failure);
                if (planned is not TimeSpan next)
                {
                    throw tries == 1 ? failure : GaveUp(failure.With(followsLostResponse: wasLost), tries, _time.Now - begin);
                }

                // A gateway's error, like a lost response, does not tell whether the service processed the request.
                wasLost |= failure.Kind is ClockodoErrorKind.OutcomeUnknown or ClockodoErrorKind.ServiceError;
                delay = next;
                _observer?.Invoke(new RetryScheduled(failure, delay, tries));
            }

            await _time.DelayAsync(delay, cancellationToken).ConfigureAwait(false);
        }
    }

    private static ClockodoException GaveUp(ClockodoException failure, int tries, TimeSpan elapsed) =>
        failure.With(string.Format(
            CultureInfo.InvariantCulture,
            "{0} Given up after {1} tries in {2:0.#} s.",
            failure.Message,
            tries,
            elapsed.TotalSeconds));

    // Apply the final attempt's Retry-After too, unless it is too long to wait for: then the next command fails at once instead
    // of hanging.
    private void ApplyRetryAfter(ClockodoException failure)
    {
        if (failure.Kind == ClockodoErrorKind.RateLimited
            && RetryRules.PauseAfter(failure) is TimeSpan pause && RetryRules.IsWorthWaiting(pause))
        {
            _limiter?.Block(pause);
        }
    }
}
