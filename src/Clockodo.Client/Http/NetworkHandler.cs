using System;
using System.Net;
using System.Net.Http;

namespace Clockodo.Client.Http;

/// <summary>
/// Creates the handler for the network. No redirects: they would send the key along. No cookies. No proxy for this machine: the
/// key would leave it, over plain http as clear text.
/// </summary>
internal static class NetworkHandler
{
    // As many as pages may be requested at the same time. The default of .NET Framework is two.
    private const int MostConnections = 16;

    internal static HttpMessageHandler Create(Uri service)
    {
        bool usesProxy = service.Scheme == "https" && !service.IsLoopback;
#if NET
        return new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = usesProxy,
            AutomaticDecompression = DecompressionMethods.All,
            MaxConnectionsPerServer = MostConnections,
            PooledConnectionLifetime = TimeSpan.FromMinutes(15),
        };
#else
        AllowTls12();
        return new HttpClientHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = usesProxy,
            AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
            MaxConnectionsPerServer = MostConnections,
        };
#endif
    }

#if !NET
    // Windows PowerShell may start with TLS 1.0 only. 0 means that the system decides, and is left as it is.
    private static void AllowTls12()
    {
        if (ServicePointManager.SecurityProtocol != 0)
        {
            ServicePointManager.SecurityProtocol |= SecurityProtocolType.Tls12;
        }
    }
#endif
}
