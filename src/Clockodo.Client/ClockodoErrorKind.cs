namespace Clockodo.Client;

/// <summary>The kind of an error, for programs to act on.</summary>
public enum ClockodoErrorKind
{
    /// <summary>The request is not valid: refused before it was sent, or rejected by the service (400, 422).</summary>
    Invalid,

    /// <summary>The e-mail address or the key is wrong (401).</summary>
    Unauthorized,

    /// <summary>The user may not do this (403).</summary>
    Forbidden,

    /// <summary>It does not exist, or the user may not see it (404), or the service no longer offers this path (410).</summary>
    NotFound,

    /// <summary>It conflicts with existing data (409).</summary>
    Conflict,

    /// <summary>It is locked (423), for example in a closed period.</summary>
    Locked,

    /// <summary>Too many requests (429).</summary>
    RateLimited,

    /// <summary>The service, or a gateway in front of it, failed (5xx, 408, 425).</summary>
    ServiceError,

    /// <summary>
    /// No connection to the service: unknown host, connection refused or lost, certificate not trusted, or refused by a proxy.
    /// </summary>
    Unreachable,

    /// <summary>No response in time.</summary>
    TimedOut,

    /// <summary>The response is not JSON, incomplete, or not of the expected form.</summary>
    UnreadableAnswer,

    /// <summary>
    /// A request to change something was sent, but its response was lost, or comes from a gateway that failed. It may or may not
    /// have taken effect.
    /// </summary>
    OutcomeUnknown,

    /// <summary>The list kept changing while it was read. The items returned may be incomplete.</summary>
    ListChanged,
}
