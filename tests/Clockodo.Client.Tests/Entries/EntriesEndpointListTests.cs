using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Clockodo.Client.Http;
using Clockodo.Client.Tests.Support;
using Clockodo.Testing.Faults;
using Xunit;

namespace Clockodo.Client.Tests.Entries;

/// <summary>Lists with faults, changes and wrong numbers: every entry comes once.</summary>
public class EntriesEndpointListTests : EntryListTest
{
    private static readonly Dictionary<string, Fault> Faults = new()
    {
        ["429 with seconds"] = Fault.TooManyRequests(7),
        ["429 with a date"] = Fault.TooManyRequestsUntil(DateTimeOffset.UtcNow.AddSeconds(9), DateTimeOffset.UtcNow),
        ["500"] = Fault.InternalError,
        ["504 in HTML"] = Fault.GatewayTimeout,
        ["cut before the headers"] = Fault.CutAt(Cut.BeforeHeaders),
        ["cut in the headers"] = Fault.CutAt(Cut.InHeaders),
        ["cut at the first byte of the body"] = Fault.CutInBody(0),
        ["cut in the body"] = Fault.CutInBody(700),
        ["cut at the last byte of the body"] = Fault.CutInBody(int.MaxValue),
        ["half a page with status 200"] = Fault.HalfPage,
        ["entries without end"] = Fault.EndlessEntries,
    };

    public static TheoryData<string, int> FaultsAndPages =>
        new(Faults.Keys.SelectMany(_ => new[] { 1, 3, LastPage }, (fault, page) => (fault, page)));

    [Theory]
    [MemberData(nameof(FaultsAndPages))]
    public async Task A_page_that_fails_once_is_requested_again(string fault, int page)
    {
        Server.Fails(page, Faults[fault]);

        List<long> ids = await ReadAsync();

        Assert.Equal(UpTo(Count), ids);
        Assert.Equal(2, Tries(page));
        Assert.Equal(LastPage + 1, Server.Pages.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(LastPage)]
    public async Task A_page_that_always_fails_ends_the_list_with_tries_and_time_in_the_error(int page)
    {
        Server.Fails(page, Fault.InternalError, int.MaxValue);

        ClockodoException error = await FailAsync();

        Assert.Equal(ClockodoErrorKind.ServiceError, error.Kind);
        Assert.Equal(5, Tries(page));
        Assert.Contains("Given up after 5 tries in 7.5 s.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_always_cut_is_unreadable()
    {
        Server.Fails(3, Fault.CutInBody(700), int.MaxValue);

        Assert.Equal(ClockodoErrorKind.UnreadableAnswer, (await FailAsync()).Kind);
        Assert.Equal(5, Tries(3));
    }

    [Theory]
    [InlineData("before the headers")]
    [InlineData("in the body")]
    public async Task A_response_that_times_out_is_tried_3_times(string where)
    {
        Timeout = TimeSpan.FromSeconds(0.2);
        Server.Fails(1, where == "in the body" ? Fault.HangInBody : Fault.HangBeforeHeaders, int.MaxValue);

        ClockodoException error = await FailAsync();

        Assert.Equal(ClockodoErrorKind.TimedOut, error.Kind);
        Assert.Equal(2, Notices.OfType<RetryScheduled>().Count());
        Assert.Contains("no response came within 0.2 seconds. Allow more time", error.Message, StringComparison.Ordinal);
        Assert.Contains("Given up after 3 tries", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endless_page_of_spaces_is_unreadable()
    {
        Server.Fails(1, Fault.EndlessSpaces);

        await ReadAsync();

        RetryScheduled retry = Assert.Single(Notices.OfType<RetryScheduled>());
        Assert.Equal(ClockodoErrorKind.UnreadableAnswer, retry.Failure.Kind);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Retry_After_may_be_seconds_or_a_date(bool isDate)
    {
        DateTimeOffset now = DateTimeOffset.UtcNow;
        Server.Fails(2, isDate ? Fault.TooManyRequestsUntil(now.AddSeconds(40), now) : Fault.TooManyRequests(40));

        await ReadAsync();

        RetryScheduled retry = Assert.Single(Notices.OfType<RetryScheduled>());
        Assert.InRange(retry.Delay, TimeSpan.FromSeconds(39), TimeSpan.FromSeconds(46));
    }

    [Fact]
    public async Task An_empty_list_takes_one_request()
    {
        for (int id = 1; id <= Count; id++)
        {
            Server.Remove(id);
        }

        Assert.Empty(await ReadAsync());
        Assert.Equal([1], Server.Pages);
    }

    [Fact]
    public async Task An_entry_that_moves_to_a_read_page_comes_at_the_end()
    {
        Server.Before = request => RemoveAt(request, page: 2, id: 5);

        List<long> ids = await ReadAsync();

        Assert.Equal(UpTo(Count), ids.Order());
        Assert.Equal(11, ids[^1]);
    }

    [Fact]
    public async Task A_last_page_that_becomes_empty_loses_no_entry()
    {
        Server.Before = request =>
        {
            for (int id = 1; id <= 5; id++)
            {
                RemoveAt(request, page: 2, id);
            }
        };

        Assert.Equal(UpTo(Count), (await ReadAsync()).Order());
    }

    [Theory]
    [InlineData(4)]
    [InlineData(-4)]
    [InlineData(30)]
    [InlineData(-27)]
    public async Task A_wrong_total_loses_no_entry(int error)
    {
        Server.TotalError = _ => error;

        Assert.Equal(UpTo(Count), await ReadAsync());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(LastPage - 1)]
    [InlineData(int.MaxValue)]
    public async Task A_wrong_number_of_pages_loses_no_entry_and_takes_a_limited_number_of_requests(int claimed)
    {
        Server.ClaimedPages = claimed;

        Assert.Equal(UpTo(Count), await ReadAsync());
        Assert.InRange(Server.Pages.Count, LastPage, 4 * LastPage);
    }

    [Fact]
    public async Task A_list_with_another_page_size_is_read_to_its_end()
    {
        Server.OwnPageSize = 25;

        Assert.Equal(UpTo(Count), await ReadAsync());
        Assert.Equal([1, 2, 3], Server.Pages.Order());
    }

    [Theory]
    [InlineData(25)]
    [InlineData(5)]
    public async Task Skip_and_First_are_exact_with_another_page_size(int size)
    {
        Server.OwnPageSize = size;

        Assert.Equal([21, 22, 23, 24], await ReadAsync(skip: 20, first: 4));
        Assert.Equal(UpTo(Count).Skip(40), await ReadAsync(skip: 40));
        Assert.Equal(UpTo(30), await ReadAsync(first: 30));
    }

    private void RemoveAt(FaultRequest request, int page, long id)
    {
        if (request.Page == page)
        {
            Server.Remove(id);
        }
    }
}
