using System;
using System.Linq;
using Clockodo.Client.Tests.Paging.Support;
using Xunit;

namespace Clockodo.Client.Tests.Paging;

/// <summary>What may happen to a list while it is read. Ten a page, one page after the other: page 1 is answer 1.</summary>
public class ConsistentListReaderTests
{
    private static readonly long[] OneToForty = [.. Enumerable.Range(1, 40).Select(id => (long)id)];

    private readonly ChangingList _list = new(40, pageSize: 10);

    [Fact]
    public void A_list_that_stays_as_it_is_costs_not_one_request_more_than_it_has_pages()
    {
        ListReading reading = Read(before: 0, () => { });

        Assert.Equal([1, 2, 3, 4], reading.PagesAskedFor);
        Assert.Equal(OneToForty, reading.Received);
    }

    [Fact]
    public void A_deletion_on_a_page_that_was_read_pulls_an_item_onto_it_and_that_page_is_read_again()
    {
        ListReading reading = Read(before: 3, () => _list.Delete(5));

        Assert.Equal([1, 2, 3, 4, 2], reading.PagesAskedFor);
        Assert.Equal(OneToForty.Where(id => id != 21).Append(21), reading.Received);
    }

    [Fact]
    public void A_deletion_on_a_page_that_was_not_read_yet_is_confirmed_by_a_second_look()
    {
        ListReading reading = Read(before: 3, () => _list.Delete(35));

        Assert.Equal([1, 2, 3, 4, 2, 1, 2, 3, 4], reading.PagesAskedFor);
        Assert.Equal(OneToForty.Where(id => id != 35), reading.Received);
    }

    [Fact]
    public void An_insertion_on_a_page_that_was_read_repeats_an_item_which_is_given_once()
    {
        ListReading reading = Read(before: 3, () => _list.InsertAt(0));

        Assert.Equal([1, 2, 3, 4, 5], reading.PagesAskedFor);
        Assert.Equal(OneToForty, reading.Received);
    }

    [Fact]
    public void An_insertion_on_a_page_that_was_not_read_yet_just_comes()
    {
        ListReading reading = Read(before: 3, () => _list.InsertAt(40));

        Assert.Equal([1, 2, 3, 4, 5], reading.PagesAskedFor);
        Assert.Equal([.. OneToForty, 41], reading.Received);
    }

    [Fact]
    public void A_deletion_that_an_insertion_hides_from_the_count_is_told_by_the_time_of_the_insertion()
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
    public void A_deletion_that_is_hidden_by_an_old_entry_coming_into_the_list_is_told_by_the_time_of_the_change()
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
    public void A_deletion_and_a_later_insertion_on_pages_that_were_read_do_not_undo_each_other()
    {
        ListReading reading = ReadWith((answer, _) =>
        {
            if (answer == 2)
            {
                _list.Delete(5);
            }
            else if (answer == 4)
            {
                _list.InsertAt(0);
            }
        });

        Assert.Equal([], OneToForty.Except(reading.Received));
        Assert.Null(reading.Error);
    }

    [Fact]
    public void An_item_that_moves_from_a_page_that_was_read_to_one_that_was_not_comes_once_and_so_does_the_one_it_pulls()
    {
        ListReading reading = Read(before: 3, () => _list.Move(from: 4, to: 38));

        Assert.Equal(OneToForty, reading.Received.Order());
    }

    [Fact]
    public void An_item_that_moves_from_a_page_that_was_not_read_yet_to_one_that_was_comes_all_the_same()
    {
        ListReading reading = Read(before: 3, () => _list.Move(from: 38, to: 4));

        Assert.Equal(OneToForty, reading.Received.Order());
    }

    [Fact]
    public void A_change_that_moves_nothing_costs_a_few_pages_and_not_the_whole_list()
    {
        var list = new ChangingList(400, pageSize: 10) { Rendering = TimeSpan.Zero };
        var reading = new ListReading(list, pagesAtOnce: 1)
        {
            BeforeAnswer = (answer, _) =>
            {
                list.Now += TimeSpan.FromSeconds(1);
                if (answer == 20)
                {
                    list.Touch(300);
                }
            },
        }.Run();

        Assert.Equal(400, reading.Received.Count);
        Assert.InRange(reading.PagesAskedFor.Count, 41, 48);
    }

    [Fact]
    public void A_list_that_never_stops_moving_ends_in_an_error_after_a_bounded_number_of_requests()
    {
        ListReading reading = ReadWith((_, _) => _list.Move(from: 0, to: 39));

        Assert.Equal(ClockodoErrorKind.ListChanged, reading.Error?.Kind);
        Assert.Contains("may be incomplete", reading.Error?.Message, StringComparison.Ordinal);
        Assert.InRange(reading.PagesAskedFor.Count, 16, 48);
    }

    [Fact]
    public void A_last_page_that_became_empty_is_no_end_before_its_time()
    {
        var list = new ChangingList(31, pageSize: 10);
        ListReading reading = new ListReading(list, pagesAtOnce: 4)
        {
            BeforeAnswer = (answer, _) =>
            {
                if (answer == 2)
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
    public void Totals_that_are_always_wrong_by_the_same_are_settled_by_a_second_look(int lie)
    {
        _list.Lie = _ => lie;

        ListReading reading = Read(before: 0, () => { });

        Assert.Equal(OneToForty, reading.Received);
        Assert.Null(reading.Error);
        Assert.InRange(reading.PagesAskedFor.Count, 8, 14);
    }

    [Fact]
    public void Totals_that_differ_on_each_page_never_lose_or_double_an_item()
    {
        _list.Lie = page => (page * 7) % 5;

        ListReading reading = Read(before: 0, () => { });

        Assert.Equal(OneToForty, reading.Received);
        Assert.InRange(reading.PagesAskedFor.Count, 4, 60);
    }

    [Fact]
    public void Pages_that_are_answered_out_of_turn_lose_nothing_either()
    {
        ListReading reading = new ListReading(_list, pagesAtOnce: 3)
        {
            Choose = underWay => underWay - 1,
            BeforeAnswer = (answer, _) =>
            {
                if (answer == 3)
                {
                    _list.InsertAt(0);
                }
            },
        }.Run();

        Assert.Equal([], OneToForty.Except(reading.Received));
    }

    [Fact]
    public void A_bound_that_the_list_does_not_reach_takes_nothing_from_the_promise()
    {
        ListReading reading = Read(before: 3, () => _list.Delete(5), first: 1000);

        Assert.Equal(OneToForty.Where(id => id != 21).Append(21), reading.Received);
    }

    [Fact]
    public void An_insertion_before_the_end_of_what_is_wanted_takes_nothing_from_its_number()
    {
        ListReading reading = Read(before: 2, () => _list.InsertAt(0), first: 20);

        Assert.Equal(OneToForty.Take(20), reading.Received);
    }

    [Fact]
    public void Nothing_is_asked_for_beyond_what_is_wanted_although_the_list_changed()
    {
        ListReading reading = Read(before: 2, () => _list.Delete(5), first: 20);

        Assert.Equal(20, reading.Received.Count);
        Assert.Equal([1, 2], reading.PagesAskedFor);
    }

    private ListReading Read(int before, Action change, long? first = null) => ReadWith(
        (answer, _) =>
        {
            if (answer == before)
            {
                change();
            }
        },
        first);

    private ListReading ReadWith(Action<int, int> beforeAnswer, long? first = null) => new ListReading(_list, pagesAtOnce: 1)
    {
        First = first,
        BeforeAnswer = (answer, page) =>
        {
            _list.Now += TimeSpan.FromSeconds(5);
            beforeAnswer(answer, page);
        },
    }.Run();
}
