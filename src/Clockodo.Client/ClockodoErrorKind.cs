namespace Clockodo.Client;

/// <summary>What went wrong, as far as a program can act on it.</summary>
public enum ClockodoErrorKind
{
    /// <summary>What was asked cannot be right: refused before sending, or by the service with 400 or 422.</summary>
    Invalid,

    /// <summary>The e-mail address or the key is wrong (401).</summary>
    Unauthorized,

    /// <summary>The user may not do this (403).</summary>
    Forbidden,

    /// <summary>There is no such thing, or not for this user (404), or no longer such a path (410).</summary>
    NotFound,

    /// <summary>It collides with what is there (409).</summary>
    Conflict,

    /// <summary>It is locked (423).</summary>
    Locked,

    /// <summary>Too many requests (429).</summary>
    RateLimited,

    /// <summary>The service or a gateway before it failed (5xx).</summary>
    ServiceError,

    /// <summary>The service could not be reached: no such host, no connection, no trust, or the line was cut.</summary>
    Unreachable,

    /// <summary>No answer came in time.</summary>
    TimedOut,

    /// <summary>The answer is no JSON, ends too early, or has the wrong shape.</summary>
    UnreadableAnswer,

    /// <summary>A change was sent and its answer was lost: it may have been made, or not.</summary>
    OutcomeUnknown,

    /// <summary>The list kept changing while it was read; what was read may be incomplete.</summary>
    ListChanged,
}
