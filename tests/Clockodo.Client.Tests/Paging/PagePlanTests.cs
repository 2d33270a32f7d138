using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Paging;
using Clockodo.Client.Tests.Paging.Support;
using CsCheck;
using Xunit;

namespace Clockodo.Client.Tests.Paging;

/// <summary>A part of a list is read with as few pages as possible.</summary>
public class PagePlanTests
{
    private const int Largest = 20;

    [Fact]
    public Task Only_the_pages_of_the_wanted_positions_are_requested_and_each_once() =>
        Gen.Select(Gen.Int[0, 90], Gen.Int[0, 100], Gen.Int[-1, 60], Gen.Int[0, Largest], Gen.Int[1, 5]).SampleAsync(
            async (count, skip, first, pageSize, pagesAtOnce) =>
            {
                long? wanted = first < 0 ? null : first;
                var plan = PagePlan.For(skip, wanted, pageSize == 0 ? null : pageSize, Largest);
                var source = new PageSource(count, plan.PageSize);

                List<long> positions = await ReadAsync(source, plan, pagesAtOnce);

                Assert.Equal(
                    Enumerable.Range(0, count).Skip(skip).Take(first < 0 ? count : first).Select(position => (long)position),
                    positions);
                Assert.Equal(source.Requested.Distinct(), source.Requested);
                IEnumerable<long> needed = positions.Select(position => (position / plan.PageSize) + 1).Distinct();
                Assert.Equal(needed.DefaultIfEmpty(source.Requested[0]), source.Requested.Select(page => (long)page));
            },
            iter: 3000,
            threads: 1);

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    public void A_position_beyond_every_list_is_on_the_last_page(int pageSize) => Assert.Equal(
        int.MaxValue, PagePlan.For(long.MaxValue, first: null, pageSize, largestPageSize: 1000).FirstPage);

    [Fact]
    public void First_10_takes_one_page_of_10()
    {
        var plan = PagePlan.For(skip: 0, first: 10, pageSize: null, largestPageSize: 1000);

        Assert.Equal((10, 1, 1, 0), (plan.PageSize, plan.FirstPage, plan.LastPage, plan.Drop));
    }

    [Fact]
    public void A_few_items_in_the_middle_take_one_page()
    {
        var plan = PagePlan.For(skip: 2995, first: 10, pageSize: null, largestPageSize: 1000);

        Assert.Equal(plan.FirstPage, plan.LastPage);
    }

    [Fact]
    public void Skipped_pages_are_not_requested()
    {
        var plan = PagePlan.For(skip: 5000, first: null, pageSize: null, largestPageSize: 1000);

        Assert.Equal((1000, 6, null, 0), (plan.PageSize, plan.FirstPage, plan.LastPage, plan.Drop));
    }

    [Theory]
    [InlineData(55)]
    [InlineData(5_000_000_000_000)]
    [InlineData(long.MaxValue)]
    public async Task Skipping_the_whole_list_takes_one_request(long skip)
    {
        var plan = PagePlan.For(skip, first: null, pageSize: null, Largest);
        var source = new PageSource(55, plan.PageSize);

        Assert.Empty(await ReadAsync(source, plan, pagesAtOnce: 4));
        Assert.Single(source.Requested);
    }

    [Fact]
    public async Task An_item_that_moves_to_the_next_page_comes_once()
    {
        var list = new ChangingList(40, pageSize: 10);
        var plan = PagePlan.For(skip: 10, first: 15, pageSize: 10, Largest);
        Task<Page<Item>> Fetch(int page, CancellationToken token)
        {
            if (page == 3)
            {
                list.InsertAt(0);
            }

            return Task.FromResult(list.Respond(page));
        }

        List<long> ids = await ReadAsync(new PageSliceReader<Item>(Fetch, pagesAtOnce: 1, ChangingList.Listed, plan));

        Assert.Equal(Enumerable.Range(11, 15).Select(id => (long)id), ids);
    }

    private static Task<List<long>> ReadAsync(PageSource source, PagePlan plan, int pagesAtOnce) =>
        ReadAsync(new PageSliceReader<Item>(source.FetchAtOnce, pagesAtOnce, PageSource.Listed, plan));

    private static async Task<List<long>> ReadAsync(PageSliceReader<Item> window)
    {
        List<long> positions = [];
        await foreach (Page<Item> page in window.ReadAsync(CancellationToken.None))
        {
            positions.AddRange(page.Items.Select(item => item.Id));
        }

        return positions;
    }
}
