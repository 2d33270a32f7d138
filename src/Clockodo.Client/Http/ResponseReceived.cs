using System;
using System.Globalization;

namespace Clockodo.Client.Http;

/// <summary>A request was sent and the first bytes of its answer came.</summary>
public sealed class ResponseReceived : RequestNotice
{
    internal ResponseReceived(string method, Uri uri, int statusCode, TimeSpan elapsed)
    {
        Method = method;
        Uri = uri;
        StatusCode = statusCode;
        Elapsed = elapsed;
    }

    /// <summary>GET, POST, PUT or DELETE.</summary>
    public string Method { get; }

    /// <summary>What was asked for.</summary>
    public Uri Uri { get; }

    /// <summary>The HTTP status of the answer.</summary>
    public int StatusCode { get; }

    /// <summary>The time from sending to the first bytes of the answer.</summary>
    public TimeSpan Elapsed { get; }

    /// <inheritdoc/>
    public override string Message => string.Format(
        CultureInfo.InvariantCulture,
        "{0} {1}: {2} after {3:0} ms",
        Method,
        System.Uri.UnescapeDataString(Uri.AbsoluteUri),
        StatusCode,
        Elapsed.TotalMilliseconds);
}
