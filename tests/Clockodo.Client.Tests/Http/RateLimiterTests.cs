using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Http;
using Clockodo.Client.Tests.Http.Support;
using Clockodo.Client.Tests.Support;
using Clockodo.Testing;
using CsCheck;
using Xunit;

namespace Clockodo.Client.Tests.Http;

/// <summary>Requests wait before the service has to refuse them.</summary>
public class RateLimiterTests
{
    private readonly LimiterUse _use = new();

    [Fact]
    public void No_limit_of_the_service_is_exceeded() =>
        Gen.Select(Gen.Int[0, 120_000], Gen.Int[1, 600], Gen.Bool, Gen.Int[0, 30]).Array[1, 16].Sample(
            bursts =>
            {
                var use = new LimiterUse();
                foreach ((int pause, int count, bool isEnhanced, int closed) in bursts)
                {
                    use.Time.Pass(TimeSpan.FromMilliseconds(pause));
                    use.Ask(count, isEnhanced);
                    if (closed > 25)
                    {
                        use.Limiter.Block(TimeSpan.FromMinutes(closed - 25));
                    }
                }

                use.Time.PassUntilNothingWaits();
                TimeSpan[] all = [.. use.LetThrough.Select(request => request.Time)];
                TimeSpan[] enhanced =
                    [.. use.LetThrough.Where(request => request.IsEnhanced).Select(request => request.Time)];
                Assert.Equal(bursts.Sum(burst => burst.Item2), all.Length);
                AssertHolds(all, 900, TimeSpan.FromMinutes(1));
                AssertHolds(all, 2250, TimeSpan.FromMinutes(15));
                AssertHolds(all, 4500, TimeSpan.FromHours(1));
                AssertHolds(all, 20000, TimeSpan.FromDays(1));
                AssertHolds(enhanced, 300, TimeSpan.FromMinutes(15));
            },
            iter: 20,
            threads: 1);

    [Fact]
    public void As_many_requests_as_allowed_do_not_wait()
    {
        _use.Ask(900);

        Assert.Equal(900, _use.LetThrough.Count);
        Assert.Empty(_use.Notices);
    }

    [Fact]
    public void It_tells_whether_the_next_request_would_wait()
    {
        _use.Ask(899);
        Assert.False(_use.Limiter.WouldWait());

        _use.Ask(1);
        Assert.True(_use.Limiter.WouldWait());
    }

    [Fact]
    public void Waiting_requests_are_sent_first_come_first_served()
    {
        _use.Ask(950);
        _use.Time.PassUntilNothingWaits();

        TimeSpan[] times = [.. _use.LetThrough.Skip(900).Select(request => request.Time)];
        Assert.Equal(50, times.Distinct().Count());
        Assert.Equal(Enumerable.Range(0, 950), _use.LetThrough.Select(request => request.Number));
    }

    [Fact]
    public void A_plain_request_does_not_wait_behind_enhanced_lists()
    {
        _use.Ask(320, isEnhanced: true);
        _use.Ask(1);

        Assert.Equal(301, _use.LetThrough.Count);
        Assert.False(_use.LetThrough[^1].IsEnhanced);
    }

    [Fact]
    public void Delayed_enhanced_lists_count_from_the_time_they_are_sent()
    {
        _use.Limiter.Block(TimeSpan.FromMinutes(14));
        _use.Ask(300, isEnhanced: true);
        _use.Time.Pass(TimeSpan.FromMinutes(15.5));
        _use.Ask(300, isEnhanced: true);
        _use.Time.PassUntilNothingWaits();

        AssertHolds([.. _use.LetThrough.Select(request => request.Time)], 300, TimeSpan.FromMinutes(15));
    }

    [Fact]
    public void Block_delays_requests_that_already_wait_too()
    {
        _use.Ask(910);
        _use.Limiter.Block(TimeSpan.FromMinutes(10));
        _use.Ask(3);
        TimeSpan closedUntil = _use.Time.Now + TimeSpan.FromMinutes(10);
        _use.Time.PassUntilNothingWaits();

        Assert.Equal(913, _use.LetThrough.Count);
        Assert.All(_use.LetThrough.Skip(900), request => Assert.True(request.Time >= closedUntil));
    }

    [Fact]
    public void A_cancelled_request_uses_no_quota()
    {
        using var stop = new CancellationTokenSource();
        _use.Ask(900);
        _use.AskUntil(stop.Token, 2000);
        stop.Cancel();
        _use.Time.PassUntilNothingWaits();
        _use.Time.Pass(TimeSpan.FromMinutes(2));
        _use.Ask(900);

        Assert.Equal(1800, _use.LetThrough.Count);
    }

    [Fact]
    public void Requests_after_the_end_of_a_block_do_not_wait()
    {
        _use.Limiter.Block(TimeSpan.FromSeconds(5));
        _use.Ask(16);
        _use.Time.PassUntilNothingWaits();
        TimeSpan begin = _use.Time.Now;
        _use.Ask(100);
        _use.Time.PassUntilNothingWaits();

        Assert.Equal(begin, _use.Time.Now);
    }

    [Fact]
    public void A_delay_notice_contains_the_limit()
    {
        _use.Ask(301, isEnhanced: true);

        var wait = Assert.IsType<RateLimitDelay>(Assert.Single(_use.Notices));
        Assert.Contains("300 pages of enhanced lists in 15 minutes", wait.Message, StringComparison.Ordinal);
        Assert.InRange(wait.Delay, TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(15.1));
    }

    [Fact]
    public void Clients_of_one_user_and_service_share_a_limiter()
    {
        var service = new Uri("https://my.clockodo.example/api/");

        Assert.Same(RateLimiters.For(service, "a@reading.example"), RateLimiters.For(service, "A@Reading.example"));
        Assert.NotSame(RateLimiters.For(service, "a@reading.example"), RateLimiters.For(service, "b@reading.example"));
        Assert.NotSame(
            RateLimiters.For(service, "a@reading.example"),
            RateLimiters.For(new Uri("https://other.example/api/"), "a@reading.example"));
    }

    [Fact]
    public async Task Two_processes_with_the_same_delay_resume_at_different_times()
    {
        TimeSpan one = await WaitAfterManyAsync(chance: 0);
        TimeSpan other = await WaitAfterManyAsync(chance: 0.9);

        Assert.True(other - one > TimeSpan.FromSeconds(0.2), $"Both wait {one}.");
    }

    private static async Task<TimeSpan> WaitAfterManyAsync(double chance)
    {
        var time = new VirtualTime { NextRandom = () => chance };
        var limiter = new RateLimiter(new VirtualTimeSource(time));
        for (int number = 0; number <= 300; number++)
        {
            await limiter.EnterAsync(QuotaKind.EnhancedLists, observer: null, CancellationToken.None);
        }

        return Assert.Single(time.Delays);
    }

    private static void AssertHolds(TimeSpan[] times, int limit, TimeSpan duration)
    {
        for (int index = limit; index < times.Length; index++)
        {
            Assert.True(
                times[index] - times[index - limit] >= duration,
                $"{limit + 1} requests within {times[index] - times[index - limit]}, not {duration}.");
        }
    }
}
