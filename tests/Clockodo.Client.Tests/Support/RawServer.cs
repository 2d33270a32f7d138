using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Clockodo.Client.Tests.Support;

/// <summary>What the server does with the line when it has said what it had to say.</summary>
internal enum AfterAnswer
{
    Close,
    Reset,
    Hold,
}

/// <summary>
/// A socket of this machine that reads each request to its end and answers with the bytes it is given, right or wrong:
/// for what no decent server does.
/// </summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stopping = new();
    private readonly TaskCompletionSource _received = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentQueue<string> _requests = new();
    private readonly byte[] _answer;
    private readonly AfterAnswer _after;
    private readonly bool _answersAtOnce;
    private readonly Task _accepting;

    private RawServer(byte[] answer, AfterAnswer after, bool answersAtOnce)
    {
        _answer = answer;
        _after = after;
        _answersAtOnce = answersAtOnce;
        _listener.Start();
        BaseUri = new Uri($"http://{_listener.LocalEndpoint}/api/");
        _accepting = AcceptAsync();
    }

    internal Uri BaseUri { get; }

    /// <summary>The requests, heads and bodies, byte for byte.</summary>
    internal IReadOnlyCollection<string> Requests => _requests;

    /// <summary>Done when the first request has come in whole.</summary>
    internal Task Received => _received.Task;

    /// <param name="answer">The head and the body of the answer.</param>
    /// <param name="after">What becomes of the line.</param>
    /// <param name="answersAtOnce">Whether to answer the first bytes, whatever they are.</param>
    internal static RawServer Start(
        string answer, AfterAnswer after = AfterAnswer.Close, bool answersAtOnce = false) =>
        new(Encoding.UTF8.GetBytes(answer), after, answersAtOnce);

    internal static RawServer Start(string head, byte[] body) =>
        new([.. Encoding.UTF8.GetBytes(head), .. body], AfterAnswer.Close, answersAtOnce: false);

    /// <summary>A whole answer, properly framed.</summary>
    internal static string Message(int status, string body, string headers = "") =>
        $"HTTP/1.1 {status} X\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n{headers}\r\n{body}";

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _accepting;
        _listener.Stop();
        _stopping.Dispose();
    }

    private async Task AcceptAsync()
    {
        List<Task> conversations = [];
        try
        {
            while (true)
            {
                conversations.Add(AnswerAsync(await _listener.AcceptTcpClientAsync(_stopping.Token)));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(conversations);
        }
    }

    private async Task AnswerAsync(TcpClient connection)
    {
        using (connection)
        {
            try
            {
                NetworkStream stream = connection.GetStream();
                _requests.Enqueue(await ReadRequestAsync(stream));
                _received.TrySetResult();
                await stream.WriteAsync(_answer, _stopping.Token);
                if (_after == AfterAnswer.Hold)
                {
                    await Task.Delay(Timeout.Infinite, _stopping.Token);
                }
                else if (_after == AfterAnswer.Reset)
                {
                    connection.LingerState = new LingerOption(enable: true, seconds: 0);
                }
            }
            catch (Exception exception) when (exception is OperationCanceledException or IOException)
            {
                // The test is over, or the client has hung up: nobody to talk to.
            }
        }
    }

    private async Task<string> ReadRequestAsync(NetworkStream stream)
    {
        var request = new StringBuilder();
        byte[] buffer = new byte[4096];
        while (!IsWhole(request.ToString()))
        {
            int count = await stream.ReadAsync(buffer, _stopping.Token);
            if (count == 0)
            {
                throw new IOException("The client hung up.");
            }

            request.Append(Encoding.Latin1.GetString(buffer, 0, count));
            if (_answersAtOnce)
            {
                break;
            }
        }

        return request.ToString();
    }

    private static bool IsWhole(string request)
    {
        const string LengthHeader = "Content-Length: ";
        int end = request.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (end < 0)
        {
            return false;
        }

        int length = request.IndexOf(LengthHeader, StringComparison.Ordinal);
        int expected = length < 0
            ? 0
            : int.Parse(
                request[(length + LengthHeader.Length)..request.IndexOf('\r', length)], CultureInfo.InvariantCulture);
        return request.Length >= end + 4 + expected;
    }
}
