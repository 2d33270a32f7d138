using System;
using System.Net.Http;

namespace Clockodo.Client.Tests.Support;

/// <summary>Clients as the tests need them: everything as usual, but for what a test is about.</summary>
internal static class TestClient
{
    internal static ClockodoClient Over(HttpMessageHandler handler, TimeSpan? timeout = null) => new(new()
    {
        Credential = Known.Credential,
        ExternalApplication = Known.ExternalApplication,
        BaseUri = Known.BaseUri,
        Handler = handler,
        Timeout = timeout ?? TimeSpan.FromSeconds(30),
        HasRateLimits = false,
        TimeSource = new NoTime(),
    });

    /// <summary>A client that goes to a socket of this machine.</summary>
    internal static ClockodoClient To(Uri baseUri) => new(new()
    {
        Credential = Known.Credential,
        ExternalApplication = Known.ExternalApplication,
        BaseUri = baseUri,
        Timeout = TimeSpan.FromSeconds(30),
        HasRateLimits = false,
        TimeSource = new NoTime(),
    });
}
