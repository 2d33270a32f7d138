using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

namespace Clockodo.Testing.Faults;

/// <summary>
/// A server on this machine that passes requests to a service, except for those that a plan has faults for. Connections stay
/// open, as a real service keeps them.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "The source is cancelled, possibly more than once.")]
public sealed class FaultServer : IAsyncDisposable
{
    private readonly TcpListener _listener;
    private readonly Func<FaultRequest, CancellationToken, Task<FaultResponse>> _service;
    private readonly Func<FaultRequest, Task<Fault?>> _plan;
    private readonly ConcurrentQueue<FaultRequest> _requests = new();
    private readonly TaskCompletionSource _received = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _accepting;

    private FaultServer(
        Func<FaultRequest, CancellationToken, Task<FaultResponse>> service, Func<FaultRequest, Task<Fault?>> plan, int port)
    {
        _service = service;
        _plan = plan;
        _listener = new TcpListener(IPAddress.Loopback, port);
        _listener.Start();
        BaseUri = AddressOf(((IPEndPoint)_listener.LocalEndpoint).Port);
        _accepting = Task.Run(AcceptAsync);
    }

    /// <summary>Its address; ends in <c>/api/</c>.</summary>
    public Uri BaseUri { get; }

    /// <summary>Every request in order of arrival, whether the service saw it or not.</summary>
    public IReadOnlyList<FaultRequest> Requests => [.. _requests];

    /// <summary>Completed when the first request has arrived.</summary>
    public Task Received => _received.Task;

    /// <summary>The requests with this method.</summary>
    public IReadOnlyList<FaultRequest> Sent(string method) => [.. _requests.Where(request => request.Method == method)];

    /// <summary>The address of a server on this port.</summary>
    public static Uri AddressOf(int port) => new($"http://127.0.0.1:{port}/api/");

    /// <summary>A port that nothing listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Starts a server on which the same happens to every request.</summary>
    public static FaultServer Start(Fault always) => Start(
        (_, _) => Task.FromResult(new FaultResponse(200, "")), _ => Task.FromResult<Fault?>(always));

    /// <summary>Starts a server.</summary>
    /// <param name="service">Processes the requests.</param>
    /// <param name="plan">The fault for a request; null: none.</param>
    /// <param name="port">The port; 0: a free one.</param>
    public static FaultServer Start(
        Func<FaultRequest, CancellationToken, Task<FaultResponse>> service,
        Func<FaultRequest, Task<Fault?>> plan,
        int port = 0) => new(service, plan, port);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting;
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                TcpClient connection = await _listener.AcceptTcpClientAsync(_stop.Token);
                _ = Task.Run(() => ServeAsync(connection));
            }
        }
        catch (Exception exception)
            when (exception is OperationCanceledException or SocketException or InvalidOperationException)
        {
            // The server was stopped.
        }
    }

    private async Task ServeAsync(TcpClient connection)
    {
        using (connection)
        {
            try
            {
                connection.NoDelay = true;
                var reader = new RequestReader(connection.GetStream());
                while (await reader.ReadAsync(_stop.Token) is FaultRequest request)
                {
                    _requests.Enqueue(request);
                    _received.TrySetResult();
                    var exchange = new Exchange(request, connection, () => _service(request, _stop.Token), _stop.Token);
                    if (await _plan(request) is Fault fault)
                    {
                        await fault.RespondAsync(exchange);
                        return;
                    }

                    await exchange.SendAsync(await exchange.ProcessAsync());
                }
            }
            catch (InvalidDataException)
            {
                await connection.GetStream().WriteAsync("HTTP/1.1 400 X\r\n\r\n"u8.ToArray());
            }
            catch (Exception exception) when (exception
                is IOException or SocketException or OperationCanceledException or ObjectDisposedException
                or HttpRequestException)
            {
                // The client hung up, the server was stopped, or the service itself lost its connection.
            }
        }
    }
}
