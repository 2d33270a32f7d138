using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Http;
using Clockodo.Testing.Faults;
using Xunit;

namespace Clockodo.Client.Tests.Support;

/// <summary>A client and a server of 55 entries, ten a page, that does wrong what a test tells it to.</summary>
public abstract class FaultTest : IAsyncDisposable
{
    private protected const int Count = 55;
    private protected const int PageSize = 10;
    private protected const int LastPage = 6;

    private RateLimiter? _budget;

    private protected FaultServer Server { get; } = FaultServer.Start(Count);

    private protected RecordingTime Time { get; } = new();

    private protected RateLimiter Budget => _budget ??= new RateLimiter(Time);

    private protected ConcurrentQueue<RequestNotice> Notices { get; } = new();

    private protected TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    private protected static EntryQuery Query(long skip = 0, long? first = null) => new(
        new DateTimeOffset(2025, 6, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2025, 6, 30, 0, 0, 0, TimeSpan.Zero))
    {
        PageSize = PageSize,
        Skip = skip,
        First = first,
    };

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected ClockodoClient Connect() => new ClockodoClient(new ClockodoClientOptions
    {
        Credential = new ClockodoCredential("ada@faults.example", "key-of-ada"),
        ExternalApplication = "Tests;it@faults.example",
        BaseUri = Server.BaseUri,
        Timeout = Timeout,
        TimeSource = Time,
        RateLimiter = Budget,
    }).WithObserver(Notices.Enqueue);

    private protected async Task<List<long>> ReadAsync(long skip = 0, long? first = null)
    {
        List<long> ids = [];
        await foreach (Entry entry in Connect().Entries.ListAsync(Query(skip, first), TestContext.Current.CancellationToken))
        {
            Assert.Equal($"Entry {entry.Id}", entry.Text);
            ids.Add(entry.Id);
        }

        return ids;
    }

    private protected async Task<ClockodoException> FailAsync() =>
        await Assert.ThrowsAsync<ClockodoException>(() => ReadAsync());

    private protected static IEnumerable<long> UpTo(int last) => Enumerable.Range(1, last).Select(id => (long)id);

    private protected int Tries(int page) => Server.Pages.Count(asked => asked == page);
}
