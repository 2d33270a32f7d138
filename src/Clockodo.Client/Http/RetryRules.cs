using System;

namespace Clockodo.Client.Http;

/// <summary>Whether a request that failed is sent again, and after how long.</summary>
/// <remarks>
/// A GET is, whatever came in between; PUT and DELETE are, because to repeat them does nothing twice; a POST only where it is
/// sure that it was not carried out.
/// </remarks>
internal sealed class RetryRules(TimeSource time)
{
    private const int MostTries = 5;

    // Each of these took the whole timeout.
    private const int MostTriesInSilence = 3;

    private static readonly TimeSpan FirstBackOff = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan LongestBackOff = TimeSpan.FromSeconds(30);

    // The largest window that it is worth to sit through; the one of a day is not.
    private static readonly TimeSpan LongestRetryAfter = TimeSpan.FromHours(1);

    /// <summary>How long to wait before the next try; null: there is none.</summary>
    /// <param name="request">What was sent.</param>
    /// <param name="failure">What came of it.</param>
    /// <param name="tries">How often it was sent already.</param>
    internal TimeSpan? DelayBefore(ServiceRequest request, ClockodoException failure, int tries)
    {
        if (tries >= TriesFor(failure) || failure.IsPermanent || !IsWorthAnother(request, failure))
        {
            return null;
        }

        if (failure.RetryAfter is not TimeSpan wanted)
        {
            return BackOff(tries);
        }

        // Not all that were told the same time come back in the same moment.
        TimeSpan jitter = TimeSpan.FromSeconds(time.NextRandom() * Math.Min(5, 0.5 + (wanted.TotalSeconds / 10)));
        return IsWorthWaiting(wanted) ? wanted + jitter : null;
    }

    /// <summary>Whether a pause that the service asks for is sat through.</summary>
    internal static bool IsWorthWaiting(TimeSpan pause) => pause <= LongestRetryAfter;

    internal static int TriesFor(ClockodoException failure) =>
        failure.Kind == ClockodoErrorKind.TimedOut ? MostTriesInSilence : MostTries;

    private static bool IsWorthAnother(ServiceRequest request, ClockodoException failure) => failure.Kind switch
    {
        ClockodoErrorKind.RateLimited => true,
        ClockodoErrorKind.Unreachable => true,
        ClockodoErrorKind.ServiceError => request.IsRepeatable && failure.StatusCode is 500 or 502 or 503 or 504,
        ClockodoErrorKind.OutcomeUnknown => request.IsRepeatable,
        ClockodoErrorKind.TimedOut => true,
        ClockodoErrorKind.UnreadableAnswer => failure.StatusCode is null,
        _ => false,
    };

    // Full jitter: anything between nothing and the doubled step, so that those who failed together do not return together.
    private TimeSpan BackOff(int tries)
    {
        double step = Math.Min(
            LongestBackOff.TotalSeconds, FirstBackOff.TotalSeconds * Math.Pow(2, tries));
        return TimeSpan.FromSeconds(time.NextRandom() * step);
    }
}
