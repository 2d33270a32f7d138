using System;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Http;
using Clockodo.Client.Tests.Support;
using Clockodo.Testing;
using Clockodo.Testing.Faults;
using Xunit;

namespace Clockodo.Client.Tests.Http;

/// <summary>What is sent again, how often, and after which delay.</summary>
public class RetryRulesTests : EntryListTest
{
    [Theory]
    [InlineData("GET", "429", 5)]
    [InlineData("GET", "500", 5)]
    [InlineData("GET", "502", 5)]
    [InlineData("GET", "503", 5)]
    [InlineData("GET", "504", 5)]
    [InlineData("GET", "408", 5)]
    [InlineData("GET", "425", 5)]
    [InlineData("GET", "520", 5)]
    [InlineData("GET", "527", 5)]
    [InlineData("GET", "519", 1)]
    [InlineData("GET", "528", 1)]
    [InlineData("GET", "cut", 5)]
    [InlineData("GET", "half", 5)]
    [InlineData("GET", "400", 1)]
    [InlineData("GET", "401", 1)]
    [InlineData("GET", "403", 1)]
    [InlineData("GET", "404", 1)]
    [InlineData("GET", "501", 1)]
    [InlineData("PUT", "429", 5)]
    [InlineData("PUT", "500", 5)]
    [InlineData("PUT", "504", 5)]
    [InlineData("PUT", "408", 5)]
    [InlineData("PUT", "522", 5)]
    [InlineData("PUT", "cut", 5)]
    [InlineData("PUT", "half", 5)]
    [InlineData("PUT", "422", 1)]
    [InlineData("DELETE", "429", 5)]
    [InlineData("DELETE", "500", 5)]
    [InlineData("DELETE", "425", 5)]
    [InlineData("DELETE", "524", 5)]
    [InlineData("DELETE", "cut", 5)]
    [InlineData("DELETE", "423", 1)]
    [InlineData("POST", "429", 5)]
    [InlineData("POST", "408", 1)]
    [InlineData("POST", "425", 1)]
    [InlineData("POST", "521", 1)]
    [InlineData("POST", "500", 1)]
    [InlineData("POST", "502", 1)]
    [InlineData("POST", "503", 1)]
    [InlineData("POST", "504", 1)]
    [InlineData("POST", "cut", 1)]
    [InlineData("POST", "closed", 1)]
    [InlineData("PUT", "closed", 5)]
    [InlineData("DELETE", "closed", 5)]
    [InlineData("POST", "half", 1)]
    public async Task A_request_that_always_fails_is_sent_up_to_5_times(string method, string failure, int tries)
    {
        Server.Fails(0, FaultOf(failure), int.MaxValue);

        await Assert.ThrowsAsync<ClockodoException>(() => SendAsync(method));

        // If the response to an addition is lost, a search for the entry follows.
        Assert.Equal(tries, Server.Requests.Count(request => request.Method == method));
        Assert.True(Notices.OfType<RetryScheduled>().Count() >= tries - 1);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task A_refused_connection_is_retried_for_any_method(string method)
    {
        using ClockodoClient client = Connect();
        await Server.DisposeAsync();

        var error = await Assert.ThrowsAsync<ClockodoException>(() => SendAsync(method, client));

        Assert.Equal(ClockodoErrorKind.Unreachable, error.Kind);
        Assert.Equal(4, Notices.OfType<RetryScheduled>().Count());
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 4)]
    [InlineData(4, 8)]
    public void The_delay_is_random_below_a_limit_that_doubles(int tries, double bound)
    {
        var request = new ServiceRequest(HttpMethod.Get, "v2/entries", "list the entries");
        var failure = new ClockodoException(ClockodoErrorKind.Unreachable, "gone");

        Assert.Equal(TimeSpan.Zero, Rules(0).DelayBefore(request, failure, tries));
        Assert.Equal(
            TimeSpan.FromSeconds(bound * 0.75), Rules(0.75).DelayBefore(request, failure, tries));
    }

    [Theory]
    [InlineData(null, 65)]
    [InlineData(40.0, 44.5)]
    [InlineData(600.0, 605)]
    public void Clients_with_the_same_Retry_After_come_back_at_different_times(double? seconds, double latest)
    {
        var request = new ServiceRequest(HttpMethod.Get, "v2/entries", "list the entries");
        var failure = new ClockodoException(ClockodoErrorKind.RateLimited, "no")
        {
            RetryAfter = seconds is double given ? TimeSpan.FromSeconds(given) : null,
        };

        TimeSpan? first = Rules(0).DelayBefore(request, failure, tries: 1);
        TimeSpan? last = Rules(1).DelayBefore(request, failure, tries: 1);

        Assert.Equal((TimeSpan.FromSeconds(seconds ?? 60), TimeSpan.FromSeconds(latest)), (first, last));
    }

    [Fact]
    public async Task A_date_in_Retry_After_is_read_by_the_clock_of_the_service()
    {
        DateTimeOffset serviceTime = DateTimeOffset.UtcNow.AddDays(2);
        Server.Fails(0, Fault.TooManyRequestsUntil(serviceTime.AddSeconds(40), serviceTime));

        await SendAsync("GET");

        Assert.InRange(Assert.Single(Time.Delays), TimeSpan.FromSeconds(39), TimeSpan.FromSeconds(46));
    }

    [Fact]
    public async Task A_Retry_After_of_more_than_an_hour_is_not_waited_for()
    {
        Server.Fails(0, Fault.TooManyRequests(4000));

        var error = await Assert.ThrowsAsync<ClockodoException>(() => SendAsync("GET"));

        Assert.Equal(ClockodoErrorKind.RateLimited, error.Kind);
        Assert.Empty(Time.Delays);
    }

    private static RetryRules Rules(double random) =>
        new(new VirtualTimeSource(new VirtualTime { NextRandom = () => random }));

    private static Fault FaultOf(string failure) => failure switch
    {
        "429" => Fault.TooManyRequests(1),
        "cut" => Fault.CutAt(Cut.InHeaders),
        "closed" => Fault.CutAt(Cut.BeforeHeaders),
        "half" => Fault.HalfPage,
        _ => Fault.Respond(int.Parse(failure), "{}"),
    };

    private Task SendAsync(string method) => SendAsync(method, Connect());

    private static Task SendAsync(string method, ClockodoClient client) => method switch
    {
        "GET" => client.Entries.GetAsync(1, TestContext.Current.CancellationToken),
        "PUT" => client.Entries.EditAsync(1, new EntryChange { Text = "x" }, TestContext.Current.CancellationToken),
        "DELETE" => client.Entries.DeleteAsync(1, TestContext.Current.CancellationToken),
        _ => client.Entries.AddAsync(Drafts.LumpSum(), TestContext.Current.CancellationToken),
    };
}
