using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Clockodo.Testing.Faults;

/// <summary>
/// A service of this machine that holds a list of entries and does wrong what it is told to, down to the bytes on the line.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "The source is cancelled, and may be more than once.")]
public sealed class FaultServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly ConcurrentQueue<FaultRequest> _requests = new();
    private readonly Dictionary<int, (Fault Fault, int Left)> _faults = [];
    private readonly object _gate = new();
    private readonly List<long> _ids;
    private readonly Task _accepting;

    private FaultServer(int count)
    {
        _ids = [.. Enumerable.Range(1, count).Select(id => (long)id)];
        _listener.Start();
        BaseUri = new Uri($"http://{_listener.LocalEndpoint}/api/");
        _accepting = Task.Run(AcceptAsync);
    }

    /// <summary>Where it is to be found.</summary>
    public Uri BaseUri { get; }

    /// <summary>Every request, in the order in which they came.</summary>
    public IReadOnlyList<FaultRequest> Requests => [.. _requests];

    /// <summary>The pages that were asked for, in the order in which they were.</summary>
    public IReadOnlyList<int> Pages => [.. _requests.Where(request => request.Page > 0).Select(request => request.Page)];

    /// <summary>The page size the service insists on; null: the one that is asked for.</summary>
    public int? OwnPageSize { get; set; }

    /// <summary>By how much the count of entries is exaggerated on a page.</summary>
    public Func<int, int> Lie { get; set; } = _ => 0;

    /// <summary>How many pages the service says there are; null: as many as there are.</summary>
    public int? ClaimedPages { get; set; }

    /// <summary>How long an answer takes.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>Called before a request is answered; it may change the list.</summary>
    public Action<FaultRequest> Before { get; set; } = _ => { };

    /// <summary>What is added to the numbers of the entries of this user, so that users have different ones.</summary>
    public Func<string, long> OffsetOf { get; set; } = _ => 0;

    /// <summary>Starts one that holds the entries 1 to this number.</summary>
    public static FaultServer Start(int count) => new(count);

    /// <summary>The first so many answers to this page (0: to what has no page) go wrong.</summary>
    public FaultServer Fails(int page, Fault fault, int times = 1)
    {
        lock (_gate)
        {
            _faults[page] = (fault, times);
        }

        return this;
    }

    /// <summary>Somebody removes an entry.</summary>
    public void Lose(long id)
    {
        lock (_gate)
        {
            _ids.Remove(id);
        }
    }

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
                TcpClient client = await _listener.AcceptTcpClientAsync(_stop.Token);
                _ = Task.Run(() => ConverseAsync(client));
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or InvalidOperationException)
        {
            // It was stopped.
        }
    }

    private async Task ConverseAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                NetworkStream line = client.GetStream();
                using var reader = new StreamReader(line, Encoding.ASCII, leaveOpen: true);
                while (await FaultRequest.ReadAsync(reader, _stop.Token) is FaultRequest request)
                {
                    _requests.Enqueue(request);
                    if (!await AnswerAsync(line, request))
                    {
                        return;
                    }
                }
            }
            catch (Exception exception) when (exception is IOException or OperationCanceledException or SocketException)
            {
                // The client went away, or the server is stopped.
            }
        }
    }

    private async Task<bool> AnswerAsync(Stream line, FaultRequest request)
    {
        await Task.Delay(Delay, _stop.Token);
        Before(request);
        byte[] body = Encoding.UTF8.GetBytes(Body(request));
        if (TakeFault(request.Page) is Fault fault)
        {
            await fault.AnswerAsync(line, body, _stop.Token);
            return false;
        }

        byte[] head = Encoding.ASCII.GetBytes(Fault.Head(200, body.Length, $"Date: {DateTimeOffset.UtcNow:r}\r\n"));
        await line.WriteAsync((byte[])[.. head, .. body], _stop.Token);
        return true;
    }

    private Fault? TakeFault(int page)
    {
        lock (_gate)
        {
            if (!_faults.TryGetValue(page, out (Fault Fault, int Left) planned) || planned.Left == 0)
            {
                return null;
            }

            _faults[page] = planned with { Left = planned.Left - 1 };
            return planned.Fault;
        }
    }

    private string Body(FaultRequest request)
    {
        if (request.Path.EndsWith("/users/me", StringComparison.Ordinal))
        {
            return """{"data":{"id":3,"name":"Ada","email":"ada@faults.example"}}""";
        }

        if (request.Page == 0)
        {
            return request.Method == "DELETE" ? """{"success":true}""" : $$"""{"entry":{{EntrySample.Write(1)}}}""";
        }

        lock (_gate)
        {
            int size = OwnPageSize ?? request.PageSize;
            int count = _ids.Count + Lie(request.Page);
            long offset = OffsetOf(request.User);
            IEnumerable<long> ids = _ids.Skip((request.Page - 1) * size).Take(size).Select(id => id + offset);
            return EntrySample.WritePage(ids, size, request.Page, ClaimedPages ?? (count + size - 1) / size, count);
        }
    }
}
