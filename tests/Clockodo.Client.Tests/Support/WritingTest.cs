using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Http;
using Clockodo.Client.Tests.Writing.Support;
using Clockodo.Sandbox;
using Xunit;

namespace Clockodo.Client.Tests.Support;

/// <summary>A client of an empty sandbox, with the fault server in between. Nothing waits for real.</summary>
public abstract class WritingTest : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly List<RequestNotice> _notices = [];
    private FaultServer? _server;
    private ClockodoClient? _client;

    internal TestTime Time { get; } = new();

    internal SandboxService Sandbox { get; }

    internal FaultServer Server => _server ?? throw new InvalidOperationException("Not started.");

    internal EntriesEndpoint Entries => (_client ?? throw new InvalidOperationException("Not started.")).Entries;

    /// <summary>What the client told.</summary>
    internal IReadOnlyList<RequestNotice> Notices
    {
        get
        {
            lock (_gate)
            {
                return [.. _notices];
            }
        }
    }

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected WritingTest()
    {
        Sandbox = new SandboxService(new SandboxOptions { EntryCount = 0, Clock = () => Time.Date });
    }

    public async ValueTask DisposeAsync()
    {
        _client?.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>Nothing happens to a request but what is said here.</summary>
    internal void Start(Func<WireRequest, Fault> plan) => Start(request => Task.FromResult(plan(request)));

    internal void Start(Func<WireRequest, Task<Fault>> plan, int port = 0)
    {
        _server = FaultServer.Start(Sandbox, plan, () => Time.Date, port);
        Connect(_server.BaseUri);
    }

    internal void Connect(Uri baseUri) => _client ??= Open(baseUri).WithObserver(Note);

    /// <summary>Faults for the requests of one method, one after another; what comes later is let through.</summary>
    internal void StartWith(string method, params Fault[] faults)
    {
        var left = new Queue<Fault>(faults);
        Start(request => request.Method == method && left.TryDequeue(out Fault? fault) ? fault : Fault.None);
    }

    /// <summary>What is there, as somebody sees it who had no part in it.</summary>
    internal async Task<IReadOnlyList<Entry>> EntriesThereAsync()
    {
        using var client = new ClockodoClient(Options(SandboxService.BaseUri, Sandbox));
        var query = new EntryQuery(Writing.Support.Drafts.Since.AddYears(-9), Writing.Support.Drafts.Since.AddYears(9)) { Enhanced = true };
        return await client.Entries.ListAsync(query, Token).ToListAsync(Token);
    }

    /// <summary>Somebody else adds an entry, past the fault server.</summary>
    internal async Task<Entry> AddElsewhereAsync(EntryDraft draft)
    {
        using var client = new ClockodoClient(Options(SandboxService.BaseUri, Sandbox));
        return await client.Entries.AddAsync(draft, Token);
    }

    private ClockodoClient Open(Uri baseUri) => new(Options(baseUri, handler: null));

    private ClockodoClientOptions Options(Uri baseUri, SandboxService? handler) => new()
    {
        Credential = new ClockodoCredential(SandboxService.Owner.Email, SandboxService.Owner.ApiKey),
        ExternalApplication = "Tests;tests@example.org",
        BaseUri = baseUri,
        Handler = handler,
        HasRateLimits = false,
        TimeSource = Time,
    };

    private void Note(RequestNotice notice)
    {
        lock (_gate)
        {
            _notices.Add(notice);
        }
    }
}
