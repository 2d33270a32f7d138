using System;
using System.Net.Http;
using System.Threading.Tasks;
using Clockodo.Sandbox;
using Clockodo.Testing.Faults;

namespace Clockodo.Testing;

/// <summary>The sandbox behind a socket on this machine.</summary>
public sealed class SandboxHost : IAsyncDisposable
{
    private readonly HandlerService _handler;
    private readonly FaultServer _server;

    private SandboxHost(SandboxService service, HttpMessageHandler front)
    {
        Service = service;
        _handler = new HandlerService(front, () => DateTimeOffset.UtcNow);
        _server = FaultServer.Start(_handler.ProcessAsync, _ => Task.FromResult<Fault?>(null));
    }

    /// <summary>Its address; ends in <c>/api/</c>.</summary>
    public Uri BaseUri => _server.BaseUri;

    /// <summary>The sandbox that responds.</summary>
    public SandboxService Service { get; }

    /// <summary>Starts a sandbox of its own on a free port.</summary>
    public static SandboxHost Start(SandboxOptions? options = null)
    {
        var service = new SandboxService(options);
        return Start(service, service);
    }

    /// <summary>Starts a sandbox on a free port, with something in front of it, such as a handler that delays or fails.</summary>
    /// <param name="service">The sandbox that is reported as <see cref="Service"/>.</param>
    /// <param name="front">Responds to the requests; usually it passes them on to the sandbox.</param>
    public static SandboxHost Start(SandboxService service, HttpMessageHandler front) => new(service, front);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _handler.Dispose();
    }
}
