using System;
using System.Collections.Generic;

namespace Clockodo.Client;

/// <summary>
/// Whatever goes wrong between this client and the service. It never contains the API key.
/// </summary>
public sealed class ClockodoException : Exception
{
    /// <summary>Creates an error.</summary>
    /// <param name="kind">What went wrong.</param>
    /// <param name="message">What happened, to what, and what to do.</param>
    /// <param name="innerException">The cause; null: none.</param>
    public ClockodoException(ClockodoErrorKind kind, string message, Exception? innerException = null)
        : base(message, innerException)
    {
        Kind = kind;
    }

    /// <summary>What went wrong, for programs to act on.</summary>
    public ClockodoErrorKind Kind { get; }

    /// <summary>The HTTP status of the answer; null: there was none.</summary>
    public int? StatusCode { get; init; }

    /// <summary>The service's own words, in the language of the connection; null: it said nothing readable.</summary>
    public string? ServiceMessage { get; init; }

    /// <summary>The service's code or type of error, such as <c>ResourceNotFound</c>; null: it gave none.</summary>
    public string? ServiceCode { get; init; }

    /// <summary>The fields the service complains about, by their names on the wire; or the property that is wrong.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>How long the service wants to be left alone (<c>Retry-After</c>); null: it did not say.</summary>
    internal TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether another try would fare no better: no such host, or no trust in it.</summary>
    internal bool IsPermanent { get; init; }

    /// <summary>Whether it is the answer to a repetition, after an earlier answer was lost.</summary>
    internal bool FollowsLostResponse { get; init; }

    /// <summary>The same error with another message.</summary>
    /// <param name="message">The message.</param>
    /// <returns>A copy.</returns>
    public ClockodoException WithMessage(string message) => With(message);

    /// <summary>The same error, in other words or in another light.</summary>
    internal ClockodoException With(
        string? message = null, ClockodoErrorKind? kind = null, bool? followsLostResponse = null) =>
        Copy(kind ?? Kind, message ?? Message, InnerException, followsLostResponse ?? FollowsLostResponse);

    /// <summary>The same error without the key, which somebody repeated: in the message, and in what it came from.</summary>
    internal ClockodoException Redacted(ClockodoCredential credential) =>
        Copy(Kind, credential.Redact(Message), innerException: null, FollowsLostResponse);

    private ClockodoException Copy(
        ClockodoErrorKind kind, string message, Exception? innerException, bool followsLostResponse)
    {
        return new ClockodoException(kind, message, innerException)
        {
            StatusCode = StatusCode,
            ServiceMessage = ServiceMessage,
            ServiceCode = ServiceCode,
            Fields = Fields,
            RetryAfter = RetryAfter,
            IsPermanent = IsPermanent,
            FollowsLostResponse = followsLostResponse,
        };
    }
}
