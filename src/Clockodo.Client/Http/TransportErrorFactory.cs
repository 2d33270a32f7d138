using System;
using System.Globalization;
using System.Text.Json;

namespace Clockodo.Client.Http;

/// <summary>Makes the errors of what did not come back as an answer.</summary>
internal static class TransportErrorFactory
{
    internal static ClockodoException TimedOut(ServiceRequest request, TimeSpan timeout)
    {
        string reason = string.Format(
            CultureInfo.InvariantCulture, "no answer came within {0:0.#} seconds", timeout.TotalSeconds);
        return request.IsWrite
            ? OutcomeUnknown(request, reason + ".", null)
            : new(ClockodoErrorKind.TimedOut, $"Cannot {request.Action}: {reason}. Allow more time, or ask for less at once.");
    }

    internal static ClockodoException Unreachable(ServiceRequest request, Uri baseUri, Exception exception)
    {
        string reason = $"the service at {baseUri.Authority} cannot be reached: {Innermost(exception).Message.TrimEnd('.')}.";
        return request.IsWrite && !ConnectionFailure.HappenedBeforeSending(exception)
            ? OutcomeUnknown(request, reason, exception)
            : new(ClockodoErrorKind.Unreachable, $"Cannot {request.Action}: {reason}", exception)
            {
                IsPermanent = ConnectionFailure.IsPermanent(exception),
            };
    }

    internal static ClockodoException CutShort(ServiceRequest request, Exception exception) =>
        Unreadable(request, "the line was cut before the end of the answer.", exception);

    internal static ClockodoException Unreadable(ServiceRequest request, JsonException exception) =>
        exception.GetType() == typeof(JsonException)
            ? Unreadable(request, $"the answer cannot be read: {exception.Message}", exception)
            : NoJson(request, exception);

    // What the parser says repeats what the answer says, and nobody knows what that is.
    private static ClockodoException NoJson(ServiceRequest request, JsonException exception)
    {
        string reason = string.Format(
            CultureInfo.InvariantCulture,
            "the answer cannot be read: it is no JSON, or not all of it (line {0}, byte {1}).",
            exception.LineNumber + 1,
            exception.BytePositionInLine + 1);
        return Unreadable(request, reason, null);
    }

    private static ClockodoException Unreadable(ServiceRequest request, string reason, Exception? exception) =>
        request.IsWrite
            ? OutcomeUnknown(request, reason, exception)
            : new(ClockodoErrorKind.UnreadableAnswer, $"Cannot {request.Action}: {reason}", exception);

    private static ClockodoException OutcomeUnknown(ServiceRequest request, string reason, Exception? exception) =>
        new(
            ClockodoErrorKind.OutcomeUnknown,
            $"It is not known whether it succeeded to {request.Action}: the request was sent, but {reason} "
            + "Look at the entries before you send it again.",
            exception);

    private static Exception Innermost(Exception exception)
    {
        while (exception.InnerException is Exception inner)
        {
            exception = inner;
        }

        return exception;
    }
}
