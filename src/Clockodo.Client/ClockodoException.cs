using System;
using System.Collections.Generic;

namespace Clockodo.Client;

/// <summary>
/// Whatever goes wrong between this client and the service. It never contains the API key.
/// </summary>
public sealed class ClockodoException : Exception
{
    internal ClockodoException(ClockodoErrorKind kind, string message, Exception? innerException = null)
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

    /// <summary>The same error, with something before its message: which of many items it concerns.</summary>
    internal ClockodoException Prefixed(string prefix) => new(Kind, prefix + Message, InnerException)
    {
        StatusCode = StatusCode,
        ServiceMessage = ServiceMessage,
        ServiceCode = ServiceCode,
        Fields = Fields,
    };

    /// <summary>The same error without the key, which somebody repeated: in the message, and in what it came from.</summary>
    internal ClockodoException Redacted(ClockodoCredential credential) => new(Kind, credential.Redact(Message))
    {
        StatusCode = StatusCode,
        ServiceMessage = ServiceMessage,
        ServiceCode = ServiceCode,
        Fields = Fields,
    };
}
