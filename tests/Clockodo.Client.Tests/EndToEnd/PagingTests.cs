using System.Linq;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Support;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.EndToEnd;

public sealed class PagingInMemoryTests() : PagingTests(overSocket: false);

public sealed class PagingOverSocketTests() : PagingTests(overSocket: true);

/// <summary>A list of seven pages.</summary>
public abstract class PagingTests(bool overSocket) : SandboxCases(overSocket, Count)
{
    private const int Count = 7000;

    [Fact]
    public async Task It_comes_whole_in_order_and_every_entry_once()
    {
        var entries = await ListAsync(new(Ever, Never));

        Assert.Equal(Count, entries.Count);
        Assert.Equal(Count, entries.Select(entry => entry.Id).Distinct().Count());
        Assert.Equal(
            entries.OrderBy(entry => entry.TimeSince.ToUniversalTime()).ThenBy(entry => entry.Id).Select(entry => entry.Id),
            entries.Select(entry => entry.Id));
        Assert.Equal(7, Service.RequestCount);
    }

    [Fact]
    public async Task The_first_page_is_there_before_the_second_is_asked_for()
    {
        await using var entries = Client.Entries.ListAsync(new(Ever, Never), Token).GetAsyncEnumerator(Token);

        Assert.True(await entries.MoveNextAsync());
        Assert.Equal(1, Service.RequestCount);

        for (int read = 1; read <= 1000; read++)
        {
            Assert.True(await entries.MoveNextAsync());
        }

        Assert.True(Service.RequestCount > 1);
    }

    [Fact]
    public async Task Who_stops_within_the_first_page_asks_for_no_other()
    {
        var first = await Client.Entries.ListAsync(new(Ever, Never) { PageSize = 50 }, Token).Take(50).ToListAsync(Token);

        Assert.Equal(50, first.Count);
        Assert.Equal(1, Service.RequestCount);
    }

    [Fact]
    public async Task Whoever_says_how_many_are_wanted_gets_them_in_one_page()
    {
        var first = await ListAsync(new(Ever, Never) { First = 120 });

        Assert.Equal(120, first.Count);
        Assert.Equal(1, Service.RequestCount);
        Assert.Contains("items_per_page=120", Service.Requests[0].PathAndQuery);
    }

    [Fact]
    public async Task Every_page_tells_its_place()
    {
        var pages = await Client.Entries.ListPagesAsync(new(Ever, Never), Token)
            .Select(page => (page.Number, page.ItemsPerPage, page.PageCount, page.ItemCount, page.Items.Count))
            .ToListAsync(Token);

        Assert.Equal(Enumerable.Range(1, 7).Select(number => (number, 1000, 7, Count, 1000)), pages);
    }

    [Theory]
    [InlineData(999, 8)]
    [InlineData(1000, 7)]
    public async Task The_last_page_may_be_full_or_not(int size, int pages)
    {
        var entries = await ListAsync(new(Ever, Never) { PageSize = size });

        Assert.Equal(Count, entries.Count);
        Assert.Equal(pages, Service.RequestCount);
    }

    [Fact]
    public async Task An_empty_list_is_one_page_without_items()
    {
        var page = await Client.Entries.ListPagesAsync(new(Ever, Ever), Token).SingleAsync(Token);

        Assert.Empty(page.Items);
        Assert.Equal(1, Service.RequestCount);
    }

    [Fact]
    public async Task A_list_can_be_read_again_and_is_asked_for_again()
    {
        var list = Client.Entries.ListAsync(new(Ever, Never) { BudgetType = BudgetType.SoftCompleted }, Token);

        Assert.Equal(await list.CountAsync(Token), await list.CountAsync(Token));
        Assert.Equal(2, Service.RequestCount);
    }
}
