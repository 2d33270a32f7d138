using System;
using System.Globalization;
using System.Text.Json;
using Clockodo.Client.Json;

namespace Clockodo.Client.Http;

/// <summary>Creates the errors for requests without a readable response.</summary>
internal static class TransportErrorFactory
{
    internal static ClockodoException TimedOut(ServiceRequest request, TimeSpan timeout)
    {
        string reason = string.Format(
            CultureInfo.InvariantCulture, "no response came within {0:0.#} seconds", timeout.TotalSeconds);
        return request.IsWrite
            ? OutcomeUnknown(request, reason + ".", null)
            : new(ClockodoErrorKind.TimedOut, $"Cannot {request.Action}: {reason}. Allow more time, or request less at once.");
    }

    internal static ClockodoException Unreachable(ServiceRequest request, Uri baseUri, string? proxy, Exception exception)
    {
        if (ConnectionFailure.IsRefusedByProxy(exception, out string? status))
        {
            return RefusedByProxy(request, proxy, status);
        }

        string through = proxy is null ? "" : $" through the proxy {proxy}";
        string reason = $"the service at {baseUri.Authority} cannot be reached{through}: {ReasonFor(exception)}.";
        return request.IsWrite && !ConnectionFailure.HappenedBeforeSending(exception)
            ? OutcomeUnknown(request, reason, exception)
            : new(ClockodoErrorKind.Unreachable, $"Cannot {request.Action}: {reason}", exception)
            {
                IsPermanent = ConnectionFailure.IsPermanent(exception),
            };
    }

    // The runtime's message repeats the address of the proxy, which may contain a password.
    internal static ClockodoException RefusedByProxy(ServiceRequest request, string? proxy, string? status) =>
        new(
            ClockodoErrorKind.Unreachable,
            $"Cannot {request.Action}: {(status == "407" ? ProxyText.SignIn(proxy) : ProxyText.Refusal(proxy, status))}")
        {
            IsPermanent = status == "407",
        };

    internal static ClockodoException CutShort(ServiceRequest request, Exception exception) =>
        Unreadable(request, "the connection was lost before the end of the response.", exception);

    internal static ClockodoException Unreadable(ServiceRequest request, JsonException exception) => Unreadable(
        request,
        $"the response cannot be read: {JsonProblem.Describe(exception)}",
        JsonProblem.IsOfParser(exception) ? null : exception);

    /// <summary>A success that is not JSON from its first character on, such as a web page. A retry would get it again.</summary>
    internal static ClockodoException NotJson(ServiceRequest request) => Unreadable(
        request,
        "the response is not JSON, but something else, such as a web page. Is the base address of the API right?",
        exception: null,
        isPermanent: true);

    private static ClockodoException Unreadable(
        ServiceRequest request, string reason, Exception? exception, bool isPermanent = false) =>
        request.IsWrite
            ? OutcomeUnknown(request, reason, exception)
            : new(ClockodoErrorKind.UnreadableAnswer, $"Cannot {request.Action}: {reason}", exception) { IsPermanent = isPermanent };

    private static ClockodoException OutcomeUnknown(ServiceRequest request, string reason, Exception? exception) =>
        new(
            ClockodoErrorKind.OutcomeUnknown,
            $"The outcome is unknown: the request to {request.Action} was sent, but {reason} "
            + "Check in Clockodo whether it took effect before you send it again.",
            exception);

    private static string ReasonFor(Exception exception) => Innermost(exception).Message.TrimEnd('.');

    private static Exception Innermost(Exception exception)
    {
        while (exception.InnerException is Exception inner)
        {
            exception = inner;
        }

        return exception;
    }
}
