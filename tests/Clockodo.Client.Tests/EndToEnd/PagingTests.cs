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
    public async Task Every_entry_comes_once_and_in_order()
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
    public async Task The_first_page_comes_before_the_second_is_requested()
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
    public async Task Stopping_on_the_first_page_requests_no_other()
    {
        var first = await Client.Entries.ListAsync(new(Ever, Never) { PageSize = 50 }, Token).Take(50).ToListAsync(Token);

        Assert.Equal(50, first.Count);
        Assert.Equal(1, Service.RequestCount);
    }

    [Fact]
    public async Task First_determines_the_page_size()
    {
        var first = await ListAsync(new(Ever, Never) { First = 120 });

        Assert.Equal(120, first.Count);
        Assert.Equal(1, Service.RequestCount);
        Assert.Contains("items_per_page=120", Service.Requests[0].PathAndQuery);
    }

    [Fact]
    public async Task Every_page_has_its_number_and_the_totals()
    {
        var pages = await Client.Entries.ListPagesAsync(new(Ever, Never), Token)
            .Select(page => (page.Number, page.ItemsPerPage, page.PageCount, page.ItemCount, page.Items.Count))
            .ToListAsync(Token);

        Assert.Equal(Enumerable.Range(1, 7).Select(number => (number, 1000, 7, Count, 1000)), pages);
    }

    [Theory]
    [InlineData(999, 8)]
    [InlineData(1000, 7)]
    public async Task A_full_last_page_takes_no_further_request(int size, int pages)
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
    public async Task A_list_that_is_read_twice_is_requested_twice()
    {
        var list = Client.Entries.ListAsync(new(Ever, Never) { BudgetType = BudgetType.SoftCompleted }, Token);

        Assert.Equal(await list.CountAsync(Token), await list.CountAsync(Token));
        Assert.Equal(2, Service.RequestCount);
    }
}
