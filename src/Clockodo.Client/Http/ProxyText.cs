using System;
using System.Net;
using System.Net.Http;

namespace Clockodo.Client.Http;

/// <summary>Describes the proxy in messages, never with the user and the password that its address may contain.</summary>
internal static class ProxyText
{
#if NET
    private const string CredentialProperty = "HttpClient.DefaultProxy.Credentials";
#else
    private const string CredentialProperty = "WebRequest.DefaultWebProxy.Credentials";
#endif

    /// <summary>The address of the proxy for requests to a service; null: none, or not known.</summary>
    internal static string? Find(HttpMessageHandler handler, Uri service)
    {
        (bool isKnown, IWebProxy? own) = handler switch
        {
#if NET
            SocketsHttpHandler sockets => (sockets.UseProxy, sockets.Proxy),
#endif
            HttpClientHandler client => (client.UseProxy, client.Proxy),
            _ => (false, null),
        };
        if (!isKnown)
        {
            return null;
        }

        IWebProxy? proxy = own ?? Default();
        return proxy is null || proxy.IsBypassed(service) || proxy.GetProxy(service) is not Uri address || address == service
            ? null
            : address.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped);
    }

    /// <summary>What a proxy says that wants to know the user (407), and what to do.</summary>
    internal static string SignIn(string? proxy) =>
        $"{Named(proxy)} asks for a user and a password (407). Set them in {CredentialProperty}, and connect again.";

    internal static string Refusal(string? proxy, string? status) =>
        $"{Named(proxy)} does not let the request pass{(status is null ? "" : $" ({status})")}. "
        + "Ask its administrator to allow the service, or change the settings of the proxy.";

    private static string Named(string? proxy) => proxy is null ? "the proxy" : "the proxy " + proxy;

    private static IWebProxy? Default()
    {
#if NET
        return HttpClient.DefaultProxy;
#else
        return WebRequest.DefaultWebProxy;
#endif
    }
}
