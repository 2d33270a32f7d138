using System;
using System.Net;
#if NET
using System.Net.Http;
#endif
using System.Net.Sockets;
using System.Security.Authentication;

namespace Clockodo.Client.Http;

/// <summary>Tells apart what failed before a byte was sent and what failed later.</summary>
internal static class ConnectionFailure
{
    /// <summary>Whether it will be the same the next time: there is no such host, or its certificate is not trusted.</summary>
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

    /// <summary>
    /// True only where it is sure that the service never saw the request. A network or a host that is unreachable is not
    /// among it: a line that stood for a while ends like that, too.
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
