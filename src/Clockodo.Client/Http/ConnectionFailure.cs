using System;
using System.Net;
#if NET
using System.Net.Http;
#endif
using System.Net.Sockets;
using System.Security.Authentication;
#if NET
using System.Text.RegularExpressions;
#endif

namespace Clockodo.Client.Http;

/// <summary>Distinguishes failures before the request was sent from later ones.</summary>
internal static class ConnectionFailure
{
    /// <summary>True if retrying cannot help: unknown host or untrusted certificate.</summary>
    internal static bool IsPermanent(Exception exception)
    {
        for (Exception? inner = exception; inner is not null; inner = inner.InnerException)
        {
            if (inner is AuthenticationException
                or SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData }
                or WebException { Status: WebExceptionStatus.NameResolutionFailure or WebExceptionStatus.TrustFailure })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True if a proxy did not connect to the service; the status is in the runtime's message only.</summary>
    internal static bool IsRefusedByProxy(Exception exception, out string? status)
    {
        status = null;
#if NET
        if (exception is HttpRequestException { HttpRequestError: HttpRequestError.ProxyTunnelError })
        {
            Match found = Regex.Match(exception.Message, @"'(\d{3})'", RegexOptions.RightToLeft);
            status = found.Success ? found.Groups[1].Value : null;
            return true;
        }
#endif
        return false;
    }

    /// <summary>
    /// True only if the service certainly did not receive the request. An unreachable network or host does not count: an
    /// established connection may end with the same error.
    /// </summary>
    internal static bool HappenedBeforeSending(Exception exception)
    {
#if NET
        if (exception is HttpRequestException
            {
                HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError
                    or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError
            })
        {
            return true;
        }
#endif
        for (Exception? inner = exception; inner is not null; inner = inner.InnerException)
        {
            bool isBefore = inner switch
            {
                SocketException socket => socket.SocketErrorCode
                    is SocketError.ConnectionRefused or SocketError.HostNotFound or SocketError.TryAgain
                    or SocketError.NoData,
                WebException web => web.Status
                    is WebExceptionStatus.ConnectFailure or WebExceptionStatus.NameResolutionFailure
                    or WebExceptionStatus.ProxyNameResolutionFailure or WebExceptionStatus.TrustFailure
                    or WebExceptionStatus.SecureChannelFailure,
                AuthenticationException => true,
                _ => false,
            };
            if (isBefore)
            {
                return true;
            }
        }

        return false;
    }
}
