using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Clockodo.Client.Http;
using Clockodo.Client.Tests.Reading.Support;
using Clockodo.Testing.Faults;
using Xunit;

namespace Clockodo.Client.Tests.Reading;

/// <summary>Whatever goes wrong once, on whichever page: every entry comes once and in order.</summary>
public class FaultyPageTests : FaultTest
{
    private static readonly Dictionary<string, Fault> Faults = new()
    {
        ["429 with seconds"] = Fault.TooManyRequests(7),
        ["429 with a date"] = Fault.TooManyRequestsUntil(DateTimeOffset.UtcNow.AddSeconds(9), DateTimeOffset.UtcNow),
        ["500"] = Fault.InternalError,
        ["504 in HTML"] = Fault.GatewayTimeout,
        ["cut before the headers"] = Fault.CutBeforeHeaders,
        ["cut in the headers"] = Fault.CutInHeaders,
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
    public async Task A_page_that_goes_wrong_once_is_asked_for_again_and_nothing_is_missing(string fault, int page)
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
    public async Task A_page_that_always_fails_ends_the_list_with_how_often_and_for_how_long_it_was_tried(int page)
    {
        Server.Fails(page, Fault.InternalError, int.MaxValue);

        ClockodoException error = await FailAsync();

        Assert.Equal(ClockodoErrorKind.ServiceError, error.Kind);
        Assert.Equal(5, Tries(page));
        Assert.Contains("Given up after 5 tries in 7.5 s.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_always_cut_is_an_unreadable_answer()
    {
        Server.Fails(3, Fault.CutInBody(700), int.MaxValue);

        Assert.Equal(ClockodoErrorKind.UnreadableAnswer, (await FailAsync()).Kind);
        Assert.Equal(5, Tries(3));
    }

    [Theory]
    [InlineData("before the headers")]
    [InlineData("in the body")]
    public async Task An_answer_that_does_not_end_in_time_is_tried_three_times(string where)
    {
        // Long enough to connect on a slow machine, so that the server sees every try.
        Timeout = TimeSpan.FromSeconds(1.5);
        Server.Fails(1, where == "in the body" ? Fault.HangInBody : Fault.HangBeforeHeaders, int.MaxValue);

        ClockodoException error = await FailAsync();

        Assert.Equal(ClockodoErrorKind.TimedOut, error.Kind);
        Assert.Equal(3, Tries(1));
        Assert.Contains("no response came within 1.5 seconds. Allow more time", error.Message, StringComparison.Ordinal);
        Assert.Contains("Given up after 3 tries", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_spaces_without_end_is_given_up()
    {
        Server.Fails(1, Fault.EndlessSpaces, int.MaxValue);

        ClockodoException error = await FailAsync();

        Assert.Equal(ClockodoErrorKind.UnreadableAnswer, error.Kind);
        Assert.Equal(5, Tries(1));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Retry_After_is_waited_for_in_both_of_its_forms(bool isDate)
    {
        DateTimeOffset now = DateTimeOffset.UtcNow;
        Server.Fails(2, isDate ? Fault.TooManyRequestsUntil(now.AddSeconds(40), now) : Fault.TooManyRequests(40));

        await ReadAsync();

        RetryScheduled retry = Assert.Single(Notices.OfType<RetryScheduled>());
        Assert.InRange(retry.Delay, TimeSpan.FromSeconds(39), TimeSpan.FromSeconds(46));
    }

    [Fact]
    public async Task A_list_that_is_empty_has_one_page_and_no_entry()
    {
        for (int id = 1; id <= Count; id++)
        {
            Server.Lose(id);
        }

        Assert.Empty(await ReadAsync());
        Assert.Equal([1], Server.Pages);
    }

    [Fact]
    public async Task An_entry_that_is_pulled_onto_a_page_that_was_read_follows_at_the_end()
    {
        Server.Before = request => LoseAt(request, page: 2, id: 5);

        List<long> ids = await ReadAsync();

        Assert.Equal(UpTo(Count), ids.Order());
        Assert.Equal(11, ids[^1]);
    }

    [Fact]
    public async Task A_last_page_that_became_empty_loses_nothing()
    {
        Server.Before = request =>
        {
            for (int id = 1; id <= 5; id++)
            {
                LoseAt(request, page: 2, id);
            }
        };

        Assert.Equal(UpTo(Count), (await ReadAsync()).Order());
    }

    [Theory]
    [InlineData(4)]
    [InlineData(-4)]
    [InlineData(30)]
    [InlineData(-27)]
    public async Task Totals_that_lie_do_no_harm(int lie)
    {
        Server.Lie = _ => lie;

        Assert.Equal(UpTo(Count), await ReadAsync());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(LastPage - 1)]
    [InlineData(int.MaxValue)]
    public async Task A_count_of_pages_that_lies_loses_nothing_and_is_not_followed_without_end(int claimed)
    {
        Server.ClaimedPages = claimed;

        Assert.Equal(UpTo(Count), await ReadAsync());
        Assert.InRange(Server.Pages.Count, LastPage, 4 * LastPage);
    }

    [Fact]
    public async Task A_server_that_has_its_own_page_size_is_read_to_its_end()
    {
        Server.OwnPageSize = 25;

        Assert.Equal(UpTo(Count), await ReadAsync());
        Assert.Equal([1, 2, 3], Server.Pages.Order());
    }

    [Theory]
    [InlineData(25)]
    [InlineData(5)]
    public async Task A_server_that_has_its_own_page_size_gives_the_positions_that_are_wanted(int size)
    {
        Server.OwnPageSize = size;

        Assert.Equal([21, 22, 23, 24], await ReadAsync(skip: 20, first: 4));
        Assert.Equal(UpTo(Count).Skip(40), await ReadAsync(skip: 40));
        Assert.Equal(UpTo(30), await ReadAsync(first: 30));
    }

    private void LoseAt(FaultRequest request, int page, long id)
    {
        if (request.Page == page)
        {
            Server.Lose(id);
        }
    }
}
