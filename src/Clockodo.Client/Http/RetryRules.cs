using System;

namespace Clockodo.Client.Http;

/// <summary>Decides whether a failed request is sent again, and after how long.</summary>
/// <remarks>
/// GET is always safe to repeat. PUT and DELETE are too, because the second request changes nothing more. POST is repeated only
/// if the first request certainly was not processed.
/// </remarks>
internal sealed class RetryRules(TimeSource time)
{
    private const int MostTries = 5;

    // Each of these waits for the whole timeout.
    private const int MostTriesAfterTimeout = 3;

    private static readonly TimeSpan FirstBackOff = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan LongestBackOff = TimeSpan.FromSeconds(30);

    // Longest Retry-After we wait for: the hourly window, not the daily one.
    private static readonly TimeSpan LongestRetryAfter = TimeSpan.FromHours(1);

    private static readonly TimeSpan ShortestWindow = TimeSpan.FromMinutes(1);

    /// <summary>How long to wait before the next try; null: no further try.</summary>
    /// <param name="request">The request.</param>
    /// <param name="failure">The error of the last try.</param>
    /// <param name="tries">How often the request was sent so far.</param>
    internal TimeSpan? DelayBefore(ServiceRequest request, ClockodoException failure, int tries)
    {
        if (tries >= TriesFor(failure) || failure.IsPermanent || !CanRetry(request, failure))
        {
            return null;
        }

        if (PauseAfter(failure) is not TimeSpan retryAfter)
        {
            return BackOff(tries);
        }

        // Requests that got the same Retry-After must not all return at the same time.
        TimeSpan jitter = TimeSpan.FromSeconds(time.NextRandom() * Math.Min(5, 0.5 + (retryAfter.TotalSeconds / 10)));
        return IsWorthWaiting(retryAfter) ? retryAfter + jitter : null;
    }

    /// <summary>The pause that the service asks for; null: none. A 429 that does not say how long means the shortest window.</summary>
    internal static TimeSpan? PauseAfter(ClockodoException failure) =>
        failure.RetryAfter ?? (failure.Kind == ClockodoErrorKind.RateLimited ? ShortestWindow : null);

    /// <summary>Whether a pause that the service asks for is short enough to wait for.</summary>
    internal static bool IsWorthWaiting(TimeSpan pause) => pause <= LongestRetryAfter;

    internal static int TriesFor(ClockodoException failure) =>
        failure.Kind == ClockodoErrorKind.TimedOut ? MostTriesAfterTimeout : MostTries;

    private static bool CanRetry(ServiceRequest request, ClockodoException failure) => failure.Kind switch
    {
        ClockodoErrorKind.RateLimited => true,
        ClockodoErrorKind.Unreachable => true,
        ClockodoErrorKind.ServiceError => request.IsRepeatable && failure.StatusCode is int status && StatusMeaning.IsTemporary(status),
        ClockodoErrorKind.OutcomeUnknown => request.IsRepeatable,
        ClockodoErrorKind.TimedOut => true,
        ClockodoErrorKind.UnreadableAnswer => failure.StatusCode is null,
        _ => false,
    };

    // Full jitter: a random time up to the doubled step, so that requests that failed together do not return together.
    private TimeSpan BackOff(int tries)
    {
        double step = Math.Min(
            LongestBackOff.TotalSeconds, FirstBackOff.TotalSeconds * Math.Pow(2, tries));
        return TimeSpan.FromSeconds(time.NextRandom() * step);
    }
}
