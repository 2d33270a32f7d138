using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Reflection;

namespace Clockodo.Client;

/// <summary>
/// An error of the client or of the service. It never contains the API key, the user of an address, or control characters.
/// </summary>
public sealed class ClockodoException : Exception
{
    private readonly string[] _fields = [];

    /// <summary>Creates an error.</summary>
    /// <param name="kind">What went wrong.</param>
    /// <param name="message">What happened, to what, and what to do. It is cleaned: one line, and no user in an address.</param>
    /// <param name="innerException">The cause; null: none. It is left out if its text would have to be cleaned.</param>
    public ClockodoException(ClockodoErrorKind kind, string message, Exception? innerException = null)
        : base(SafeText.Clean(message), SafeText.OnlyIfClean(innerException))
    {
        Kind = kind;
    }

    /// <summary>The kind of the error, for programs to act on.</summary>
    public ClockodoErrorKind Kind { get; }

    /// <summary>The HTTP status of the response that reports the error; null: no response did.</summary>
    public int? StatusCode { get; init; }

    /// <summary>The service's own message, in the language of the connection; null: none, or not readable.</summary>
    public string? ServiceMessage { get; init; }

    /// <summary>The service's code or type of the error, such as <c>ResourceNotFound</c>; null: none.</summary>
    public string? ServiceCode { get; init; }

    /// <summary>
    /// The fields that the service rejects, by their wire names, or the properties that were refused before sending. Empty if
    /// the error names none.
    /// </summary>
    public IReadOnlyList<string> Fields
    {
        get => _fields;
        // PowerShell can index arrays, and not every read-only list.
        init => _fields = [.. value];
    }

    /// <summary>
    /// Always null. A method leads to every type of its assembly: whoever writes an error as JSON, with all that it refers to,
    /// would write gigabytes.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public new MethodBase? TargetSite { get; }

    /// <summary>How long the service asks to wait before a retry (<c>Retry-After</c>); null: it did not say.</summary>
    internal TimeSpan? RetryAfter { get; init; }

    /// <summary>True if retrying cannot help: unknown host or untrusted certificate.</summary>
    internal bool IsPermanent { get; init; }

    /// <summary>True if the same request was sent before and the response to it was lost.</summary>
    internal bool FollowsLostResponse { get; init; }

    /// <summary>The same error with another message.</summary>
    /// <param name="message">The message.</param>
    /// <returns>A copy.</returns>
    public ClockodoException WithMessage(string message) => With(message);

    /// <summary>Copies the error, with other values where they are given.</summary>
    internal ClockodoException With(
        string? message = null, ClockodoErrorKind? kind = null, bool? followsLostResponse = null) =>
        Copy(kind ?? Kind, message ?? Message, InnerException, followsLostResponse ?? FollowsLostResponse);

    /// <summary>Copies the error without the API key, and without the inner exception, which may contain the key too.</summary>
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
