using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Paging;
using Clockodo.Client.Tests.Paging.Support;
using Xunit;

namespace Clockodo.Client.Tests.Paging;

/// <summary>Pages come in order, and a few are prefetched.</summary>
public class PagePrefetcherTests
{
    private readonly PageSource _source = new(count: 100, pageSize: 10);
    private readonly IAsyncEnumerator<Page<Item>> _pages;

    public PagePrefetcherTests()
    {
        _pages = new PagePrefetcher<Item>(_source.Fetch, pagesAtOnce: 3)
            .ReadAsync(1, lastPage: null, TestContext.Current.CancellationToken)
            .GetAsyncEnumerator(CancellationToken.None);
    }

    [Fact]
    public async Task The_second_page_is_not_requested_before_it_is_needed()
    {
        await ReadFirstAsync();

        Assert.Equal([1], _source.Requested);
    }

    [Fact]
    public async Task From_page_2_on_at_most_that_many_pages_are_requested_at_once()
    {
        await ReadFirstAsync();
        for (int page = 2; page <= 10; page++)
        {
            ValueTask<bool> step = _pages.MoveNextAsync();
            Assert.InRange(_source.Pending, 1, 3);
            _source.Respond(page);
            Assert.True(await step);
        }

        Assert.False(await _pages.MoveNextAsync());
        Assert.Equal(3, _source.MostPending);
        Assert.Equal(Enumerable.Range(1, 10), _source.Requested);
    }

    [Fact]
    public async Task Pages_come_in_order_if_their_responses_do_not()
    {
        await ReadFirstAsync();
        ValueTask<bool> step = _pages.MoveNextAsync();

        _source.Respond(4);
        _source.Respond(3);
        Assert.False(step.IsCompleted);
        _source.Respond(2);

        List<int> numbers = [];
        Assert.True(await step);
        numbers.Add(_pages.Current.Number);
        Assert.True(await _pages.MoveNextAsync());
        numbers.Add(_pages.Current.Number);
        Assert.True(await _pages.MoveNextAsync());
        numbers.Add(_pages.Current.Number);
        Assert.Equal([2, 3, 4], numbers);
    }

    [Fact]
    public async Task Stopping_early_cancels_pending_requests()
    {
        await ReadFirstAsync();
        ValueTask<bool> step = _pages.MoveNextAsync();
        _source.Respond(2);
        await step;

        await _pages.DisposeAsync();

        Assert.Equal([3, 4], _source.Cancelled.Where(page => page > 2).Order());
    }

    [Fact]
    public async Task An_error_comes_after_the_pages_before_it()
    {
        await ReadFirstAsync();
        ValueTask<bool> step = _pages.MoveNextAsync();
        _source.Fail(3, new ClockodoException(ClockodoErrorKind.ServiceError, "no"));
        _source.Respond(2);

        Assert.True(await step);
        Assert.Equal(2, _pages.Current.Number);
        await Assert.ThrowsAsync<ClockodoException>(async () => await _pages.MoveNextAsync());
    }

    private async Task ReadFirstAsync()
    {
        ValueTask<bool> step = _pages.MoveNextAsync();
        _source.Respond(1);
        Assert.True(await step);
    }
}
