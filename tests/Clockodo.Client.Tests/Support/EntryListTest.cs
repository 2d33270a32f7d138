using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Http;
using Clockodo.Testing;
using Clockodo.Testing.Faults;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Support;

/// <summary>A client with rate limits, and a server with 55 entries, ten a page, and planned faults.</summary>
public abstract class EntryListTest : IAsyncDisposable
{
    private protected const int Count = 55;
    private protected const int PageSize = 10;
    private protected const int LastPage = 6;

    private RateLimiter? _limiter;

    private protected EntryListServer Server { get; } = EntryListServer.Start(Count);

    private protected VirtualTime Time { get; } = new();

    private protected RateLimiter Limiter => _limiter ??= new RateLimiter(new VirtualTimeSource(Time));

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
        Credential = Known.Credential,
        ExternalApplication = Known.ExternalApplication,
        BaseUri = Server.BaseUri,
        Timeout = Timeout,
        TimeSource = new VirtualTimeSource(Time),
        RateLimiter = Limiter,
    }).WithObserver(Notices.Enqueue);

    private protected async Task<List<long>> ReadAsync(long skip = 0, long? first = null)
    {
        List<long> ids = [];
        await foreach (Entry entry in Connect().Entries.ListAsync(Query(skip, first), Token))
        {
            Assert.Equal($"Entry {entry.Id}", entry.Text);
            ids.Add(entry.Id);
        }

        return ids;
    }

    private protected async Task<ClockodoException> FailAsync() =>
        await Assert.ThrowsAsync<ClockodoException>(() => ReadAsync());

    private protected static IEnumerable<long> UpTo(int last) => Enumerable.Range(1, last).Select(id => (long)id);

    private protected int Tries(int page) => Server.Pages.Count(requested => requested == page);
}
