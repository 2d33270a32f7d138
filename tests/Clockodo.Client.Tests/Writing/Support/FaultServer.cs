using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Sandbox;

namespace Clockodo.Client.Tests.Writing.Support;

/// <summary>
/// A socket with the sandbox behind it, which loses requests or answers as it is told: byte by byte, so that a connection is
/// cut where it hurts. Connections are kept open, as a real service keeps them.
/// </summary>
internal sealed class FaultServer : IAsyncDisposable
{
    private readonly TcpListener _listener;
    private readonly HttpMessageInvoker _service;
    private readonly Func<WireRequest, Task<Fault>> _plan;
    private readonly Func<DateTimeOffset> _clock;
    private readonly ConcurrentQueue<WireRequest> _received = new();
    private readonly CancellationTokenSource _stop = new();

    private FaultServer(
        TcpListener listener, SandboxService service, Func<WireRequest, Task<Fault>> plan, Func<DateTimeOffset> clock)
    {
        _listener = listener;
        _service = new HttpMessageInvoker(service, disposeHandler: false);
        _plan = plan;
        _clock = clock;
        BaseUri = AddressOf(((IPEndPoint)listener.LocalEndpoint).Port);
    }

    internal Uri BaseUri { get; }

    /// <summary>What came in, whether the sandbox saw it or not.</summary>
    internal IReadOnlyList<WireRequest> Received => [.. _received];

    internal IReadOnlyList<WireRequest> Sent(string method) => [.. _received.Where(request => request.Method == method)];

    internal static Uri AddressOf(int port) => new($"http://127.0.0.1:{port}/api/");

    internal static FaultServer Start(
        SandboxService service, Func<WireRequest, Task<Fault>> plan, Func<DateTimeOffset> clock, int port = 0)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        var server = new FaultServer(listener, service, plan, clock);
        _ = server.AcceptAsync();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        _service.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                TcpClient connection = await _listener.AcceptTcpClientAsync(_stop.Token);
                _ = ServeAsync(connection);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException)
        {
            // The server was stopped.
        }
    }

    private async Task ServeAsync(TcpClient connection)
    {
        using (connection)
        {
            NetworkStream stream = connection.GetStream();
            while (await WireReader.ReadAsync(stream, _stop.Token) is WireRequest request)
            {
                _received.Enqueue(request);
                Fault fault = await _plan(request);
                byte[] carriedOut = fault.ReachesService ? await PassOnAsync(request) : [];
                byte[] answer = fault.Answer is string instead ? Encoding.UTF8.GetBytes(instead) : carriedOut;
                await stream.WriteAsync(answer.AsMemory(0, LengthUntil(fault.Cut, answer)), _stop.Token);
                if (fault.Cut != Cut.Nowhere)
                {
                    return;
                }
            }
        }
    }

    private async Task<byte[]> PassOnAsync(WireRequest request)
    {
        using var message = new HttpRequestMessage(new HttpMethod(request.Method), new Uri(BaseUri, request.Target));
        if (request.Body.Length > 0)
        {
            message.Content = new StringContent(request.Body);
            message.Content.Headers.Remove("Content-Type");
        }

        foreach ((string name, string value) in request.Headers)
        {
            if (!message.Headers.TryAddWithoutValidation(name, value))
            {
                message.Content?.Headers.TryAddWithoutValidation(name, value);
            }
        }

        using HttpResponseMessage response = await _service.SendAsync(message, _stop.Token);
        byte[] body = await response.Content.ReadAsByteArrayAsync(_stop.Token);
        string head = $"HTTP/1.1 {(int)response.StatusCode} {response.ReasonPhrase}\r\nDate: {_clock():R}\r\n"
            + $"Content-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n";
        return [.. Encoding.ASCII.GetBytes(head), .. body];
    }

    private static int LengthUntil(Cut cut, byte[] answer)
    {
        int body = answer.AsSpan().IndexOf("\r\n\r\n"u8) + 4;
        return cut switch
        {
            Cut.BeforeHeaders => 0,
            Cut.InHeaders => body / 2,
            Cut.InBody => (body + answer.Length) / 2,
            _ => answer.Length,
        };
    }
}
