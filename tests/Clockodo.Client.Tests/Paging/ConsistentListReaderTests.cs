using System;
using System.Linq;
using Clockodo.Client.Tests.Paging.Support;
using Xunit;

namespace Clockodo.Client.Tests.Paging;

/// <summary>Changes of a list while it is read: ten items a page, one page after another, so that page 1 is response 1.</summary>
public class ConsistentListReaderTests
{
    private static readonly long[] OneToForty = [.. Enumerable.Range(1, 40).Select(id => (long)id)];

    private readonly ChangingList _list = new(40, pageSize: 10);

    [Fact]
    public void An_unchanged_list_takes_one_request_per_page()
    {
        ListReading reading = Read(before: 0, () => { });

        Assert.Equal([1, 2, 3, 4], reading.RequestedPages);
        Assert.Equal(OneToForty, reading.Received);
    }

    [Fact]
    public void After_a_deletion_on_a_read_page_the_item_that_moved_up_is_read()
    {
        ListReading reading = Read(before: 3, () => _list.Delete(5));

        Assert.Equal([1, 2, 3, 4, 2], reading.RequestedPages);
        Assert.Equal(OneToForty.Where(id => id != 21).Append(21), reading.Received);
    }

    [Fact]
    public void After_a_deletion_on_an_unread_page_the_list_is_read_again()
    {
        ListReading reading = Read(before: 3, () => _list.Delete(35));

        Assert.Equal([1, 2, 3, 4, 2, 1, 2, 3, 4], reading.RequestedPages);
        Assert.Equal(OneToForty.Where(id => id != 35), reading.Received);
    }

    [Fact]
    public void After_an_insertion_on_a_read_page_every_item_comes_once()
    {
        ListReading reading = Read(before: 3, () => _list.InsertAt(0));

        Assert.Equal([1, 2, 3, 4, 5], reading.RequestedPages);
        Assert.Equal(OneToForty, reading.Received);
    }

    [Fact]
    public void An_insertion_on_an_unread_page_comes_too()
    {
        ListReading reading = Read(before: 3, () => _list.InsertAt(40));

        Assert.Equal([1, 2, 3, 4, 5], reading.RequestedPages);
        Assert.Equal([.. OneToForty, 41], reading.Received);
    }

    [Fact]
    public void A_deletion_masked_by_an_insertion_is_detected_by_its_insertion_time()
    {
        ListReading reading = Read(before: 3, () =>
        {
            _list.Delete(5);
            _list.InsertAt(39);
        });

        Assert.Equal([], OneToForty.Except(reading.Received));
        Assert.Null(reading.Error);
    }

    [Fact]
    public void A_deletion_masked_by_an_edited_entry_is_detected_by_its_change_time()
    {
        ListReading reading = Read(before: 3, () =>
        {
            _list.Delete(5);
            _list.EnterAt(39);
        });

        Assert.Equal([], OneToForty.Except(reading.Received));
        Assert.Null(reading.Error);
    }

    [Fact]
    public void A_deletion_masked_by_an_insertion_is_detected_even_if_the_new_item_is_edited_later()
    {
        var list = new ChangingList(100, pageSize: 10) { Rendering = TimeSpan.Zero };
        var reading = new ListReading(list, pagesAtOnce: 1)
        {
            BeforeResponse = (response, _) =>
            {
                list.Now += TimeSpan.FromSeconds(5);
                if (response == 2)
                {
                    list.Delete(5);
                    list.InsertAt(98);
                }
                else if (response == 9)
                {
                    list.Touch(98);
                }
            },
        }.Run();

        Assert.Contains(11, reading.Received);
        Assert.True(reading.RequestedPages.Count < 20, "The list was read twice.");
    }

    [Fact]
    public void A_deletion_and_a_later_insertion_on_read_pages_lose_no_item()
    {
        ListReading reading = ReadWith((response, _) =>
        {
            if (response == 2)
            {
                _list.Delete(5);
            }
            else if (response == 4)
            {
                _list.InsertAt(0);
            }
        });

        Assert.Equal([], OneToForty.Except(reading.Received));
        Assert.Null(reading.Error);
    }

    [Fact]
    public void A_move_from_a_read_to_an_unread_page_loses_and_repeats_no_item()
    {
        ListReading reading = Read(before: 3, () => _list.Move(from: 4, to: 38));

        Assert.Equal(OneToForty, reading.Received.Order());
    }

    [Fact]
    public void A_move_from_an_unread_to_a_read_page_loses_and_repeats_no_item()
    {
        ListReading reading = Read(before: 3, () => _list.Move(from: 38, to: 4));

        Assert.Equal(OneToForty, reading.Received.Order());
    }

    [Fact]
    public void A_change_that_moves_nothing_takes_only_a_few_more_requests()
    {
        var list = new ChangingList(400, pageSize: 10) { Rendering = TimeSpan.Zero };
        var reading = new ListReading(list, pagesAtOnce: 1)
        {
            BeforeResponse = (response, _) =>
            {
                list.Now += TimeSpan.FromSeconds(1);
                if (response == 20)
                {
                    list.Touch(300);
                }
            },
        }.Run();

        Assert.Equal(400, reading.Received.Count);
        Assert.InRange(reading.RequestedPages.Count, 41, 48);
    }

    [Fact]
    public void A_list_that_changes_all_the_time_ends_with_an_error()
    {
        ListReading reading = ReadWith((_, _) => _list.Move(from: 0, to: 39));

        Assert.Equal(ClockodoErrorKind.ListChanged, reading.Error?.Kind);
        Assert.Contains("may be incomplete", reading.Error?.Message, StringComparison.Ordinal);
        Assert.InRange(reading.RequestedPages.Count, 16, 48);
    }

    [Fact]
    public void A_last_page_that_becomes_empty_loses_no_item()
    {
        var list = new ChangingList(31, pageSize: 10);
        ListReading reading = new ListReading(list, pagesAtOnce: 4)
        {
            BeforeResponse = (response, _) =>
            {
                if (response == 2)
                {
                    list.Delete(1);
                }
            },
        }.Run();

        Assert.Equal(OneToForty.Take(31).Order(), reading.Received.Order());
    }

    [Theory]
    [InlineData(3)]
    [InlineData(-3)]
    [InlineData(25)]
    public void A_total_that_is_always_wrong_takes_a_second_pass(int error)
    {
        _list.TotalError = _ => error;

        ListReading reading = Read(before: 0, () => { });

        Assert.Equal(OneToForty, reading.Received);
        Assert.Null(reading.Error);
        Assert.InRange(reading.RequestedPages.Count, 8, 14);
    }

    [Fact]
    public void Totals_that_differ_between_pages_lose_and_repeat_no_item()
    {
        _list.TotalError = page => (page * 7) % 5;

        ListReading reading = Read(before: 0, () => { });

        Assert.Equal(OneToForty, reading.Received);
        Assert.InRange(reading.RequestedPages.Count, 4, 60);
    }

    [Fact]
    public void Responses_in_another_order_lose_no_item()
    {
        ListReading reading = new ListReading(_list, pagesAtOnce: 3)
        {
            Choose = pending => pending - 1,
            BeforeResponse = (response, _) =>
            {
                if (response == 3)
                {
                    _list.InsertAt(0);
                }
            },
        }.Run();

        Assert.Equal([], OneToForty.Except(reading.Received));
    }

    [Fact]
    public void First_beyond_the_end_still_returns_the_whole_list()
    {
        ListReading reading = Read(before: 3, () => _list.Delete(5), first: 1000);

        Assert.Equal(OneToForty.Where(id => id != 21).Append(21), reading.Received);
    }

    [Fact]
    public void First_returns_that_many_items_despite_an_insertion()
    {
        ListReading reading = Read(before: 2, () => _list.InsertAt(0), first: 20);

        Assert.Equal(OneToForty.Take(20), reading.Received);
    }

    [Fact]
    public void First_requests_no_further_page_after_a_deletion()
    {
        ListReading reading = Read(before: 2, () => _list.Delete(5), first: 20);

        Assert.Equal(20, reading.Received.Count);
        Assert.Equal([1, 2], reading.RequestedPages);
    }

    private ListReading Read(int before, Action change, long? first = null) => ReadWith(
        (response, _) =>
        {
            if (response == before)
            {
                change();
            }
        },
        first);

    private ListReading ReadWith(Action<int, int> beforeResponse, long? first = null) => new ListReading(_list, pagesAtOnce: 1)
    {
        First = first,
        BeforeResponse = (response, page) =>
        {
            _list.Now += TimeSpan.FromSeconds(5);
            beforeResponse(response, page);
        },
    }.Run();
}
