using System;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;

namespace Clockodo.Testing.Faults;

/// <summary>A request, the connection on which it came, and the service that can process it.</summary>
public sealed class Exchange
{
    private readonly TcpClient _connection;
    private readonly Func<Task<FaultResponse>> _process;

    internal Exchange(
        FaultRequest request, TcpClient connection, Func<Task<FaultResponse>> process, CancellationToken stopping)
    {
        Request = request;
        _connection = connection;
        _process = process;
        Stopping = stopping;
    }

    /// <summary>The request.</summary>
    public FaultRequest Request { get; }

    /// <summary>What the client sends and reads.</summary>
    public NetworkStream Stream => _connection.GetStream();

    /// <summary>Cancelled when the server stops.</summary>
    public CancellationToken Stopping { get; }

    /// <summary>Lets the service process the request; the response is not sent yet.</summary>
    public Task<FaultResponse> ProcessAsync() => _process();

    /// <summary>Sends bytes.</summary>
    public Task SendAsync(ReadOnlyMemory<byte> bytes) => Stream.WriteAsync(bytes, Stopping).AsTask();

    /// <summary>Sends a whole response.</summary>
    public Task SendAsync(FaultResponse response) => SendAsync((byte[])[.. response.Head, .. response.Body]);

    /// <summary>Keeps the connection open and sends nothing more.</summary>
    public Task HoldAsync() => Task.Delay(Timeout.Infinite, Stopping);

    /// <summary>Has the connection reset instead of closed.</summary>
    public void Reset() => _connection.LingerState = new LingerOption(enable: true, seconds: 0);
}
