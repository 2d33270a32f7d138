using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Clockodo.Sandbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Clockodo.Testing;

/// <summary>
/// The sandbox behind a real socket on this machine, for what only a socket shows: headers as they are sent, bodies
/// that are cut short, connections that are shared.
/// </summary>
public sealed class SandboxHost : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly HttpMessageInvoker _invoker;

    private SandboxHost(WebApplication application, HttpMessageInvoker invoker, SandboxService service)
    {
        _application = application;
        _invoker = invoker;
        Service = service;
        var addresses = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>();
        BaseUri = new Uri(new Uri(addresses!.Addresses.Single()), "/api/");
    }

    /// <summary>Where the service is to be found; ends in <c>/api/</c>.</summary>
    public Uri BaseUri { get; }

    /// <summary>The sandbox that answers.</summary>
    public SandboxService Service { get; }

    /// <summary>Opens a sandbox of its own and lets it listen on a free port.</summary>
    public static Task<SandboxHost> StartAsync(SandboxOptions? options = null)
    {
        var service = new SandboxService(options);
        return StartAsync(service, service);
    }

    /// <summary>
    /// Lets a sandbox listen with something in front of it, say a handler that delays or fails.
    /// </summary>
    /// <param name="service">The sandbox that is reported as <see cref="Service"/>.</param>
    /// <param name="front">What answers the requests; usually it hands them on to the sandbox.</param>
    public static async Task<SandboxHost> StartAsync(SandboxService service, HttpMessageHandler front)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(ListenLocally);
        var application = builder.Build();
        var invoker = new HttpMessageInvoker(front, disposeHandler: false);
        application.Run(context => Relay.PassAsync(context, invoker));
        await application.StartAsync();
        return new SandboxHost(application, invoker, service);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        _invoker.Dispose();
    }

    private static void ListenLocally(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        options.Listen(IPAddress.Loopback, 0);
    }
}
