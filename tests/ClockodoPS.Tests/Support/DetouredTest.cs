using System;
using System.Net.Http;
using Clockodo.Sandbox;

namespace ClockodoPS.Tests.Support;

/// <summary>A test in a session that is connected, in which something else may answer instead of the service.</summary>
public abstract class DetouredTest : ConnectedTest
{
    /// <summary>What answers; null: the service.</summary>
    private protected Func<HttpRequestMessage, HttpResponseMessage?> Instead { get; set; } = _ => null;

    private protected override HttpMessageHandler Front(SandboxService service) =>
        new Detour(service, request => Instead(request));
}
