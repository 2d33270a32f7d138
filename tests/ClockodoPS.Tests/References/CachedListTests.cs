using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client;
using ClockodoPS.References;
using Xunit;

namespace ClockodoPS.Tests.References;

/// <summary>The names in memory: when they are fetched, and for whom.</summary>
public sealed class CachedListTests : IDisposable
{
    private readonly StubService _service = new();
    private readonly ClockodoClient _client;
    private readonly CachedList<NameSnapshot> _names;
    private TimeSpan _now = TimeSpan.FromHours(1);

    public CachedListTests()
    {
        _client = new ClockodoClient(new()
        {
            Credential = new ClockodoCredential("tests@clockodo.invalid", "no-key"),
            ExternalApplication = "Tests;tests@clockodo.invalid",
            Handler = _service,
            HasRateLimits = false,
        });
        _names = new NameCache(() => _now)[Noun.Customer];
    }

    public void Dispose()
    {
        _client.Dispose();
        _service.Dispose();
    }

    [Fact]
    public async Task Names_are_fetched_once_while_they_are_new_enough()
    {
        await GetAsync(notBefore: _now);
        _now += TimeSpan.FromMinutes(4);
        NameSnapshot names = await GetAsync(notBefore: _now - NameCache.Lifetime);

        Assert.Equal("ACME", names.Find(4711)!.Name);
        Assert.Equal(1, _service.Count);
    }

    [Fact]
    public async Task Names_that_are_too_old_are_fetched_again()
    {
        await GetAsync(notBefore: _now);
        _now += TimeSpan.FromMinutes(6);
        await GetAsync(notBefore: _now - NameCache.Lifetime);

        Assert.Equal(2, _service.Count);
    }

    [Fact]
    public async Task All_who_wait_at_the_same_time_wait_for_one_request()
    {
        _service.Hold();
        Task<NameSnapshot>[] waiting = [.. Enumerable.Range(0, 10).Select(_ => GetAsync(notBefore: _now))];
        _service.Release();
        await Task.WhenAll(waiting);

        Assert.Equal(1, _service.Count);
    }

    [Fact]
    public async Task A_failure_is_remembered_for_as_long_as_the_caller_says()
    {
        _service.Status = HttpStatusCode.Forbidden;
        await Assert.ThrowsAsync<ClockodoException>(() => GetAsync(notBefore: _now));
        _now += TimeSpan.FromSeconds(20);

        await Assert.ThrowsAsync<ClockodoException>(() => GetAsync(notBefore: _now, failedNotBefore: _now - TimeSpan.FromSeconds(30)));
        Assert.Equal(1, _service.Count);

        _service.Status = HttpStatusCode.OK;
        await GetAsync(notBefore: _now, failedNotBefore: _now);
        Assert.Equal(2, _service.Count);
    }

    [Fact]
    public async Task Whoever_is_cancelled_does_not_cancel_it_for_the_others()
    {
        _service.Hold();
        using var cancellation = new CancellationTokenSource();
        Task<NameSnapshot> first = GetAsync(notBefore: _now, stop: cancellation);
        Task<NameSnapshot> second = GetAsync(notBefore: _now);
        await cancellation.CancelAsync();
        _service.Release();

        Assert.Equal("ACME", (await second).Items.Single().Name);
        Assert.Equal(1, _service.Count);
        await first;
    }

    [Fact]
    public async Task If_all_are_cancelled_the_request_is_cancelled_and_the_next_one_fetches_anew()
    {
        _service.Hold();
        using var cancellation = new CancellationTokenSource();
        Task<NameSnapshot> first = GetAsync(notBefore: _now, stop: cancellation);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        _service.Release();

        Assert.Single((await GetAsync(notBefore: _now)).Items);
    }

    [Fact]
    public async Task A_list_that_was_read_otherwise_replaces_the_names()
    {
        _names.Replace(new([], _now));

        Assert.Empty((await GetAsync(notBefore: _now)).Items);
        Assert.Equal(0, _service.Count);
    }

    [Fact]
    public async Task An_older_list_does_not_replace_a_newer_one()
    {
        await GetAsync(notBefore: _now);
        _names.Replace(new([], _now - TimeSpan.FromSeconds(1)));

        Assert.Single(_names.Snapshot!.Items);
    }

    private Task<NameSnapshot> GetAsync(
        TimeSpan notBefore, TimeSpan? failedNotBefore = null, CancellationTokenSource? stop = null) =>
        _names.GetAsync(_client, notBefore, failedNotBefore ?? _now, stop?.Token ?? TestContext.Current.CancellationToken);

    /// <summary>A service with one customer, which may be made to wait.</summary>
    private sealed class StubService : HttpMessageHandler
    {
        private TaskCompletionSource _gate = Open();
        private int _count;

        internal int Count => _count;

        internal HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

        internal void Hold() => _gate = new();

        internal void Release() => _gate.TrySetResult();

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _count);
            await _gate.Task.WaitAsync(cancellationToken);
            return new HttpResponseMessage(Status)
            {
                Content = new StringContent("""
                    {"paging":{"items_per_page":5000,"current_page":1,"count_pages":1,"count_items":1},"data":[{"id":4711,"name":"ACME"}]}
                    """),
            };
        }

        private static TaskCompletionSource Open()
        {
            TaskCompletionSource gate = new();
            gate.SetResult();
            return gate;
        }
    }
}
