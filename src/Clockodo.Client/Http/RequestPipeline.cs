using System;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Json;

namespace Clockodo.Client.Http;

/// <summary>
/// A request's way to the service and back, for one user of a connection: it waits for the budget, sends, and sends again
/// where that is right.
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

    public void Dispose() => _transport.Dispose();

    /// <summary>Tells the one who watches, if there is one.</summary>
    internal void Tell(RequestNotice notice) => _observer?.Invoke(notice);

    internal RequestPipeline WithObserver(Action<RequestNotice> observer) => new(_transport, _limiter, _time, observer);

    /// <summary>Sends and reads the answer.</summary>
    /// <param name="request">What to send.</param>
    /// <param name="createReader">Makes a fresh reader for an answer.</param>
    /// <param name="cancellationToken">Ends it, in whatever state.</param>
    /// <exception cref="ClockodoException">Anything that goes wrong on the way.</exception>
    internal async Task<TResponse> SendAsync<TResponse>(
        ServiceRequest request, Func<ResponseReader<TResponse>> createReader, CancellationToken cancellationToken)
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
                Learn(failure, planned);
                if (planned is not TimeSpan next)
                {
                    throw tries == 1 ? failure : GaveUp(failure.With(followsLostResponse: wasLost), tries, _time.Now - begin);
                }

                // A gateway's error says as little of what the service did as no answer at all.
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

    // The last try teaches as well. A pause that nobody sits through ends the next command too, and does not keep it waiting.
    private void Learn(ClockodoException failure, TimeSpan? planned)
    {
        if (failure.Kind == ClockodoErrorKind.RateLimited
            && (failure.RetryAfter ?? planned) is TimeSpan pause && RetryRules.IsWorthWaiting(pause))
        {
            _limiter?.Block(pause);
        }
    }
}
