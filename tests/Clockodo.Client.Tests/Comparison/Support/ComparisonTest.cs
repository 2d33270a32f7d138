using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Comparison;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Support;
using Clockodo.Sandbox;
using Clockodo.Testing;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Comparison.Support;

/// <summary>A client of a sandbox in memory whose time is set by the test, and that records the requests.</summary>
public abstract class ComparisonTest : IDisposable
{
    private readonly SandboxService _sandbox;
    private readonly Recorder _recorder;

    protected ComparisonTest(int entryCount = 0)
    {
        _sandbox = new SandboxService(new SandboxOptions { EntryCount = entryCount, Clock = () => Now });
        _recorder = new Recorder(_sandbox);
        Client = Open(SandboxService.Owner);
    }

    /// <summary>The time of the service.</summary>
    internal DateTimeOffset Now { get; set; } = new(2026, 6, 30, 12, 0, 0, TimeSpan.Zero);

    internal ClockodoClient Client { get; }

    /// <summary>The requests since the last call of <see cref="Forget"/>, such as <c>GET v2/entries</c>.</summary>
    internal IReadOnlyList<string> Requests => _recorder.Requests;

    internal int Lists => Requests.Count(request => request == "GET v2/entries");

    internal int Writes => Requests.Count(request => !request.StartsWith("GET", StringComparison.Ordinal));

    public void Dispose()
    {
        Client.Dispose();
        _recorder.Dispose();
        GC.SuppressFinalize(this);
    }

    internal ClockodoClient Open(SandboxAccount account) => new(new ClockodoClientOptions
    {
        Credential = new ClockodoCredential(account.Email, account.ApiKey),
        ExternalApplication = Known.ExternalApplication,
        BaseUri = SandboxService.BaseUri,
        Handler = _recorder,
        HasRateLimits = false,
        TimeSource = new VirtualTimeSource(new VirtualTime()),
    });

    internal void Forget() => _recorder.Requests.Clear();

    /// <summary>A minute passes at the service.</summary>
    internal void Wait() => Now += TimeSpan.FromMinutes(1);

    internal Task<Entry> AddAsync(EntryDraft draft) => Client.Entries.AddAsync(draft, Token);

    /// <summary>All entries, by their ID.</summary>
    internal async Task<List<Entry>> ListAsync() =>
        await Client.Entries.ListAsync(new EntryQuery(Now.AddYears(-9), Now.AddYears(9)) { Enhanced = true }, Token)
            .OrderBy(entry => entry.Id).ToListAsync(Token);

    /// <summary>Restores the entries, one after another.</summary>
    internal async Task<List<Entry>> RestoreAsync(IEnumerable<Entry> before, DateTimeOffset? unlessChangedAfter = null)
    {
        var restorer = new EntryRestorer(Client);
        List<Entry> now = [];
        foreach (EntryComparison comparison in await restorer.CompareAsync([.. before.Select(entry => ExpectedEntry.From(entry))], Token))
        {
            now.Add(await restorer.RestoreAsync(comparison, unlessChangedAfter, Token));
        }

        return now;
    }

    private sealed class Recorder(HttpMessageHandler service) : DelegatingHandler(service)
    {
        internal List<string> Requests { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            lock (Requests)
            {
                Requests.Add($"{request.Method} {request.RequestUri!.AbsolutePath.Split("/api/")[1]}");
            }

            return base.SendAsync(request, cancellationToken);
        }
    }
}
