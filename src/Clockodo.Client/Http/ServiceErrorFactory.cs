using System;
using System.Net.Http;
using System.Net.Http.Headers;

namespace Clockodo.Client.Http;

/// <summary>Makes the errors of what the service answered with a status that is no success.</summary>
internal static class ServiceErrorFactory
{
    internal static ClockodoException For(
        ServiceRequest request, HttpResponseMessage response, ServiceErrorBody complaint, DateTimeOffset now)
    {
        int status = (int)response.StatusCode;
        (ClockodoErrorKind kind, string reason) = Explain(status, request, response);
        string message = $"Cannot {request.Action}: {reason}";
        if (complaint.Message is string words)
        {
            message += $" The service says: \"{words}\"";
        }

        if (complaint.Fields.Count > 0)
        {
            message += $" Fields: {string.Join(", ", complaint.Fields)}.";
        }

        return new ClockodoException(kind, message)
        {
            StatusCode = status,
            ServiceMessage = complaint.Message,
            ServiceCode = complaint.Code,
            Fields = complaint.Fields,
            RetryAfter = RetryAfter(response, now),
        };
    }

    // A time that has passed already means now. Only where it goes with a refusal or a pause does the header mean a retry.
    private static TimeSpan? RetryAfter(HttpResponseMessage response, DateTimeOffset now)
    {
        if ((int)response.StatusCode is not (429 or 503) || response.Headers.RetryAfter is not RetryConditionHeaderValue value)
        {
            return null;
        }

        TimeSpan? wanted = value.Delta ?? (value.Date - (response.Headers.Date ?? now));
        return wanted is TimeSpan delay && delay < TimeSpan.Zero ? TimeSpan.Zero : wanted;
    }

    private static (ClockodoErrorKind Kind, string Reason) Explain(
        int status, ServiceRequest request, HttpResponseMessage response)
    {
        return status switch
        {
            401 => (ClockodoErrorKind.Unauthorized,
                "the service does not accept the e-mail address or the API key (401). "
                + "A changed password makes a key invalid; the present one is in Clockodo under \"Personal data\"."),
            403 => (ClockodoErrorKind.Forbidden, "the user has no right to do this (403)."),
            404 when request.Method == HttpMethod.Post => (ClockodoErrorKind.NotFound,
                "something that it names does not exist, or the user may not see it (404)."),
            404 => (ClockodoErrorKind.NotFound, "it does not exist, or the user may not see it (404)."),
            410 => (ClockodoErrorKind.NotFound, "the service no longer offers this path (410)."),
            409 => (ClockodoErrorKind.Conflict, "it collides with what is there (409)."),
            423 => (ClockodoErrorKind.Locked, "it is locked (423)."),
            429 => (ClockodoErrorKind.RateLimited, "there were too many requests (429)."),
            >= 300 and < 400 => (ClockodoErrorKind.UnreadableAnswer, Redirect(status, response.Headers.Location)),
            >= 400 and < 500 => (ClockodoErrorKind.Invalid, $"the service refuses it ({status})."),
            _ => (ClockodoErrorKind.ServiceError, $"the service, or a gateway before it, failed ({status})."),
        };
    }

    private static string Redirect(int status, Uri? location)
    {
        string target = location is { IsAbsoluteUri: true } ? $" to {location.Host}" : "";
        return $"the service redirects{target} ({status}), and redirects are not followed, because the key would go "
            + "along. Is the base address right?";
    }
}
