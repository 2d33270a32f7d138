using System.Net;
using System.Net.Http;

namespace Clockodo.Client.Http;

/// <summary>The way to the network: no cookies, and no redirects, along which the key would go.</summary>
internal static class NetworkHandler
{
    // As many as pages may ever be fetched ahead; .NET Framework would allow two.
    private const int MostConnections = 16;

    internal static HttpMessageHandler Create()
    {
#if NET
        return new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            MaxConnectionsPerServer = MostConnections,
            PooledConnectionLifetime = System.TimeSpan.FromMinutes(15),
        };
#else
        AllowTls12();
        return new HttpClientHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
            MaxConnectionsPerServer = MostConnections,
        };
#endif
    }

#if !NET
    // Windows PowerShell may start with TLS 1.0 alone. Where the system decides (0), it knows better.
    private static void AllowTls12()
    {
        if (ServicePointManager.SecurityProtocol != 0)
        {
            ServicePointManager.SecurityProtocol |= SecurityProtocolType.Tls12;
        }
    }
#endif
}
