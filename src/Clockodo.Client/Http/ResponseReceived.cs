using System;
using System.Globalization;

namespace Clockodo.Client.Http;

/// <summary>A request was sent, and the first bytes of its response arrived.</summary>
public sealed class ResponseReceived : RequestNotice
{
    internal ResponseReceived(string method, Uri uri, int statusCode, TimeSpan elapsed)
    {
        Method = method;
        Uri = uri;
        StatusCode = statusCode;
        Elapsed = elapsed;
    }

    /// <summary>The HTTP method: GET, POST, PUT or DELETE.</summary>
    public string Method { get; }

    /// <summary>The requested address.</summary>
    public Uri Uri { get; }

    /// <summary>The HTTP status of the response.</summary>
    public int StatusCode { get; }

    /// <summary>The time from sending the request to the first bytes of the response.</summary>
    public TimeSpan Elapsed { get; }

    /// <inheritdoc/>
    public override string Message => string.Format(
        CultureInfo.InvariantCulture,
        "{0} {1}: {2} after {3:0} ms",
        Method,
        DisplayText.OneLine(System.Uri.UnescapeDataString(Uri.AbsoluteUri)),
        StatusCode,
        Elapsed.TotalMilliseconds);
}
