using System;
using System.Net.Http;
using Clockodo.Testing;

namespace Clockodo.Client.Tests.Support;

/// <summary>Clients that do not wait and have no rate limits.</summary>
internal static class TestClient
{
    /// <summary>A client over a handler.</summary>
    internal static ClockodoClient Over(HttpMessageHandler handler, TimeSpan? timeout = null) =>
        Open(Known.BaseUri, handler, timeout);

    /// <summary>A client that sends over sockets.</summary>
    internal static ClockodoClient To(Uri baseUri, TimeSpan? timeout = null) => Open(baseUri, handler: null, timeout);

    private static ClockodoClient Open(Uri baseUri, HttpMessageHandler? handler, TimeSpan? timeout) => new(new()
    {
        Credential = Known.Credential,
        ExternalApplication = Known.ExternalApplication,
        BaseUri = baseUri,
        Handler = handler,
        Timeout = timeout ?? TimeSpan.FromSeconds(30),
        HasRateLimits = false,
        TimeSource = new VirtualTimeSource(new VirtualTime()),
    });
}
