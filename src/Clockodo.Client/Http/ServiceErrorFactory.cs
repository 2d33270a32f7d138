using System;
using System.Net.Http;
using System.Net.Http.Headers;

namespace Clockodo.Client.Http;

/// <summary>Creates the errors for responses whose status is not a success.</summary>
internal static class ServiceErrorFactory
{
    internal static ClockodoException For(
        ServiceRequest request, HttpResponseMessage response, ServiceErrorBody body, DateTimeOffset now)
    {
        int status = (int)response.StatusCode;
        (ClockodoErrorKind kind, string reason) = Explain(status, request, response);
        string message = $"Cannot {request.Action}: {reason}";
        if (body.Message is string text)
        {
            message += $" The service says: \"{text}\"";
        }
        else if (status is 404 or 405 or 410)
        {
            message += " The response has no message of the service. Is the base address of the API right?";
        }

        if (body.Fields.Count > 0)
        {
            message += $" Fields: {string.Join(", ", body.Fields)}.";
        }

        return new ClockodoException(kind, message)
        {
            StatusCode = status,
            ServiceMessage = body.Message,
            ServiceCode = body.Code,
            Fields = body.Fields,
            RetryAfter = RetryAfter(response, now),
        };
    }

    // A time in the past means now. The header is about a retry only with 429 and 503.
    private static TimeSpan? RetryAfter(HttpResponseMessage response, DateTimeOffset now)
    {
        if ((int)response.StatusCode is not (429 or 503) || response.Headers.RetryAfter is not RetryConditionHeaderValue value)
        {
            return null;
        }

        TimeSpan? retryAfter = value.Delta ?? (value.Date - (response.Headers.Date ?? now));
        return retryAfter is TimeSpan delay && delay < TimeSpan.Zero ? TimeSpan.Zero : retryAfter;
    }

    private static (ClockodoErrorKind Kind, string Reason) Explain(
        int status, ServiceRequest request, HttpResponseMessage response)
    {
        return status switch
        {
            401 => (ClockodoErrorKind.Unauthorized,
                "the service does not accept the e-mail address or the API key (401). "
                + "A new password makes the old key invalid; the current key is in Clockodo under \"Personal data\"."),
            403 => (ClockodoErrorKind.Forbidden, "the user of the connection may not do this (403)."),
            404 when request.Method == HttpMethod.Post => (ClockodoErrorKind.NotFound,
                "something that it refers to does not exist, or the user may not see it (404)."),
            404 => (ClockodoErrorKind.NotFound, "it does not exist, or the user may not see it (404)."),
            410 => (ClockodoErrorKind.NotFound, "the service no longer offers this path (410)."),
            409 => (ClockodoErrorKind.Conflict, "it conflicts with existing data (409)."),
            423 => (ClockodoErrorKind.Locked, "it is locked (423)."),
            429 => (ClockodoErrorKind.RateLimited, "there were too many requests (429)."),
            408 or 425 => (ClockodoErrorKind.ServiceError,
                FormattableString.Invariant($"the service, or a gateway in front of it, did not take the request ({status}).")),
            >= 300 and < 400 => (ClockodoErrorKind.UnreadableAnswer, Redirect(status, response.Headers.Location)),
            >= 400 and < 500 => (ClockodoErrorKind.Invalid, FormattableString.Invariant($"the service rejects it ({status}).")),
            _ => (ClockodoErrorKind.ServiceError, FormattableString.Invariant($"the service, or a gateway in front of it, failed ({status}).")),
        };
    }

    private static string Redirect(int status, Uri? location)
    {
        string target = location is { IsAbsoluteUri: true } ? $" to {location.Host}" : "";
        return FormattableString.Invariant($"the service redirects{target} ({status}). Redirects are not followed, because they would send the API key ")
            + "along. Check the address of the API.";
    }
}
