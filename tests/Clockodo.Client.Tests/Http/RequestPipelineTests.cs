using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Http;
using Clockodo.Client.Tests.Support;
using Clockodo.Testing.Faults;
using Xunit;

namespace Clockodo.Client.Tests.Http;

/// <summary>Every request uses a quota, and a 429 delays the next ones.</summary>
public class RequestPipelineTests : EntryListTest
{
    private const int EnhancedLists = 300;

    [Fact]
    public async Task An_enhanced_list_uses_the_quota_of_enhanced_lists()
    {
        await UseAsync(EnhancedLists);

        await ListEnhancedAsync();

        Assert.Contains("300 pages of enhanced lists", Assert.Single(Notices.OfType<RateLimitDelay>()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_retry_uses_the_quota_too()
    {
        await UseAsync(EnhancedLists - 1);
        Server.Fails(1, Fault.InternalError);

        await ListEnhancedAsync();

        Assert.Single(Notices.OfType<RateLimitDelay>());
        Assert.Equal(2, Tries(1));
    }

    [Fact]
    public async Task A_429_delays_the_other_requests_of_the_user()
    {
        Server.Fails(0, Fault.TooManyRequests(40));
        using ClockodoClient client = Connect();
        Task<Entry>? other = null;
        ClockodoClient watched = client.WithObserver(notice =>
        {
            if (notice is RetryScheduled)
            {
                other = client.Entries.GetAsync(1, TestContext.Current.CancellationToken);
            }
        });

        await watched.Entries.GetAsync(1, TestContext.Current.CancellationToken);
        await other!;

        Assert.Contains(Time.Delays, delay => delay == TimeSpan.FromSeconds(40.125));
    }

    [Fact]
    public async Task A_429_of_the_last_try_delays_the_next_request()
    {
        Server.Fails(0, Fault.TooManyRequests(40), times: 5);
        using ClockodoClient client = Connect();
        await Assert.ThrowsAsync<ClockodoException>(() => client.Entries.GetAsync(1, TestContext.Current.CancellationToken));

        await client.Entries.GetAsync(1, TestContext.Current.CancellationToken);

        RateLimitDelay wait = Assert.Single(Notices.OfType<RateLimitDelay>());
        Assert.Contains("too many requests", wait.Message, StringComparison.Ordinal);
        Assert.InRange(wait.Delay, TimeSpan.FromSeconds(40), TimeSpan.FromSeconds(41));
    }

    [Fact]
    public async Task A_429_of_the_last_try_without_Retry_After_delays_the_next_request_by_a_minute()
    {
        Server.Fails(0, Fault.Respond(429, "{}"), times: 5);
        using ClockodoClient client = Connect();
        await Assert.ThrowsAsync<ClockodoException>(() => client.Entries.GetAsync(1, TestContext.Current.CancellationToken));

        await client.Entries.GetAsync(1, TestContext.Current.CancellationToken);

        RateLimitDelay wait = Assert.Single(Notices.OfType<RateLimitDelay>());
        Assert.InRange(wait.Delay, TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(61));
    }

    [Fact]
    public async Task A_429_for_more_than_an_hour_does_not_delay_the_next_request()
    {
        Server.Fails(0, Fault.TooManyRequests(4000));
        using ClockodoClient client = Connect();
        await Assert.ThrowsAsync<ClockodoException>(() => client.Entries.GetAsync(1, TestContext.Current.CancellationToken));

        await client.Entries.GetAsync(1, TestContext.Current.CancellationToken);

        Assert.Empty(Time.Delays);
    }

    private async Task UseAsync(int count)
    {
        for (int number = 0; number < count; number++)
        {
            await Limiter.EnterAsync(QuotaKind.EnhancedLists, observer: null, CancellationToken.None);
        }
    }

    private async Task ListEnhancedAsync()
    {
        using ClockodoClient client = Connect();
        EntryQuery plain = Query();
        var query = new EntryQuery(plain.TimeSince, plain.TimeUntil) { Enhanced = true };
        Assert.Equal(Count, await client.Entries.ListAsync(query, TestContext.Current.CancellationToken).CountAsync());
    }
}
