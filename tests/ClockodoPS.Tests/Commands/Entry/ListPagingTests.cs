using System;
using System.Threading.Tasks;
using System.Linq;
using Clockodo.Sandbox;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Entry;

/// <summary>A list of 7,000 entries, in pages of 1,000.</summary>
public class ListPagingTests : ConnectedTest
{
    private const string All = $"Get-ClockodoEntry {Known.Ever}";

    private protected override SandboxOptions Options => Known.Options with { EntryCount = 7000 };

    [Fact]
    public void All_entries_come_once_each_and_in_order()
    {
        var entries = Succeed(All);

        Assert.Equal(7000, entries.Count);
        Assert.Equal(7000, entries.Select(entry => entry.Long("Id")).Distinct().Count());
        var times = entries.Select(entry => (DateTime)entry.Value("TimeSince")!).ToArray();
        Assert.Equal(times.Order(), times);
        Assert.Equal(["1", "2", "3", "4", "5", "6", "7"], Sent.Select(request => request.Query()["page"]).Order());
        Assert.All(Sent, request => Assert.Equal("1000", request.Query()["items_per_page"]));
    }

    [Fact]
    public void The_first_entries_come_before_the_second_page_is_asked_for()
    {
        Engine.Set("Service", Service);
        Succeed("$before = $Service.RequestCount");

        var sentWhenTheyCame = Succeed($"{All} | ForEach-Object {{ $Service.RequestCount - $before }}").Select(count => (int)count.BaseObject).ToArray();

        Assert.Equal(1, sentWhenTheyCame[0]);
        Assert.Equal(1, sentWhenTheyCame[999]);
        Assert.Equal(7, sentWhenTheyCame[^1]);
    }

    [Fact]
    public void A_pipeline_that_has_enough_asks_for_no_further_page()
    {
        Outcome outcome = Run($"foreach ($once in 1) {{ {All} | ForEach-Object {{ $_; break }} }}");

        Assert.Single(outcome.Output);
        Assert.Single(Sent);
    }

    [Fact]
    public void A_list_that_fails_half_way_ends_with_an_error_that_scripts_cannot_miss()
    {
        Front.Before = (request, _) => Task.FromResult(
            request.Target.Contains("&page=3&", StringComparison.Ordinal) ? Front.Respond(503, "") : null);

        Outcome outcome = Run(All);

        Assert.Equal("ServiceError", outcome.Ended!.Kind());
        Assert.Equal(2000, outcome.Output.Count);
        Assert.Empty(outcome.Errors);
    }

    [Fact]
    public void An_empty_list_is_one_request_and_no_output()
    {
        Assert.Empty(Succeed("Get-ClockodoEntry -TimeSince 2001-01-01 -TimeUntil 2001-01-02"));
        Assert.Single(Sent);
    }
}
