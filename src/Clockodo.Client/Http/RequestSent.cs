using System;
using System.Globalization;

namespace Clockodo.Client.Http;

/// <summary>A request is being sent: from now on, the service may receive it.</summary>
public sealed class RequestSent : RequestNotice
{
    internal RequestSent(string method, Uri uri)
    {
        Method = method;
        Uri = uri;
    }

    /// <summary>The HTTP method: GET, POST, PUT or DELETE.</summary>
    public string Method { get; }

    /// <summary>The requested address.</summary>
    public Uri Uri { get; }

    /// <inheritdoc/>
    public override string Message => string.Format(
        CultureInfo.InvariantCulture, "{0} {1}", Method, System.Uri.UnescapeDataString(Uri.AbsoluteUri));
}
