namespace Clockodo.Client.Http;

/// <summary>What the status of a failed response tells about the request.</summary>
internal static class StatusMeaning
{
    /// <summary>Whether the failure may pass: the service, or a gateway in front of it, failed for now. 429 is separate.</summary>
    internal static bool IsTemporary(int status) => status is 408 or 425 or 500 or (>= 502 and <= 504) or (>= 520 and <= 527);

    /// <summary>
    /// Whether the request may have been processed anyway. A gateway may fail after it passed a request on, so only 501 and 505
    /// of the service's errors tell that it was not processed.
    /// </summary>
    internal static bool LeavesOutcomeUnknown(int status) => IsTemporary(status) || status is >= 500 and not (501 or 505);

    /// <summary>Whether the request that failed so may have been processed anyway.</summary>
    internal static bool LeavesOutcomeUnknown(ClockodoException failure) =>
        failure.Kind == ClockodoErrorKind.OutcomeUnknown || (failure.StatusCode is int status && LeavesOutcomeUnknown(status));
}
