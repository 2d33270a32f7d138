using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Clockodo.Client.Clock;
using Clockodo.Client.Entries;
using Clockodo.Client.Http;
using Clockodo.Client.Resources;
using Clockodo.Sandbox;
using Clockodo.Testing;
using Clockodo.Testing.Faults;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Support;

/// <summary>A client of an empty sandbox, with planned faults in between.</summary>
public abstract class SandboxFaultTest : IAsyncDisposable
{
    private readonly HandlerService _service;
    private FaultServer? _server;
    private ClockodoClient? _client;

    /// <param name="ahead">How far the service's clock is ahead of the machine's.</param>
    protected SandboxFaultTest(TimeSpan ahead = default)
    {
        Sandbox = new SandboxService(new SandboxOptions { EntryCount = 0, Clock = () => Time.Date + ahead });
        _service = new HandlerService(Sandbox, () => Time.Date + ahead);
    }

    internal VirtualTime Time { get; } = new();

    internal SandboxService Sandbox { get; }

    internal FaultServer Server => _server ?? throw new InvalidOperationException("Not started.");

    internal EntriesEndpoint Entries => Client.Entries;

    internal ClockEndpoint Clock => Client.Clock;

    internal ClockodoClient Client => _client ?? throw new InvalidOperationException("Not started.");

    internal ProjectsEndpoint Projects => Client.Projects;

    /// <summary>What the client reported.</summary>
    internal ConcurrentQueue<RequestNotice> Notices { get; } = new();

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        _service.Dispose();
        GC.SuppressFinalize(this);
    }

    internal void Start(Func<FaultRequest, Fault?> plan) => Start(request => Task.FromResult(plan(request)));

    internal void Start(Func<FaultRequest, Task<Fault?>> plan, int port = 0)
    {
        _server = FaultServer.Start(_service.ProcessAsync, plan, port);
        Connect(_server.BaseUri);
    }

    /// <summary>Connects to a server that may start later.</summary>
    internal void Connect(Uri baseUri) => _client ??= Open(baseUri, handler: null).WithObserver(Notices.Enqueue);

    /// <summary>Starts with faults for the requests of one method, one after another; later requests pass.</summary>
    internal void StartWith(string method, params Fault[] faults)
    {
        var left = new Queue<Fault>(faults);
        Start(request => request.Method == method && left.TryDequeue(out Fault? fault) ? fault : null);
    }

    /// <summary>The entries that exist, read past the faults.</summary>
    internal async Task<IReadOnlyList<Entry>> ExistingEntriesAsync()
    {
        using ClockodoClient client = Open(SandboxService.BaseUri, Sandbox);
        var query = new EntryQuery(Drafts.Since.AddYears(-9), Drafts.Since.AddYears(9)) { Enhanced = true };
        return await client.Entries.ListAsync(query, Token).ToListAsync(Token);
    }

    /// <summary>Adds an entry from another program, past the faults.</summary>
    internal async Task<Entry> AddElsewhereAsync(EntryDraft draft)
    {
        using ClockodoClient client = Open(SandboxService.BaseUri, Sandbox);
        return await client.Entries.AddAsync(draft, Token);
    }

    /// <summary>Does something with the clock from another program, past the faults.</summary>
    internal async Task<ClockState> ElsewhereAsync(Func<ClockEndpoint, Task<ClockState>> act)
    {
        using ClockodoClient client = Open(SandboxService.BaseUri, Sandbox);
        return await act(client.Clock);
    }

    private ClockodoClient Open(Uri baseUri, SandboxService? handler) => new(new ClockodoClientOptions
    {
        Credential = new ClockodoCredential(SandboxService.Owner.Email, SandboxService.Owner.ApiKey),
        ExternalApplication = Known.ExternalApplication,
        BaseUri = baseUri,
        Handler = handler,
        HasRateLimits = false,
        TimeSource = new VirtualTimeSource(Time),
    });
}
