using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Entries.Listing;

public sealed class EntryListingTests : SandboxTest
{
    [Fact]
    public async Task Without_a_size_a_page_holds_2500_entries()
    {
        using var large = new SandboxService(Known.Options with { EntryCount = 2600 });
        using var session = Session.Open(large);

        var first = await session.ListAsync();
        var second = await session.ListAsync("page=2");

        Assert.Equal((2500, 1, 2, 2600), PagingOf(first));
        Assert.Equal(2500, first.Entries.Length);
        Assert.Equal((2500, 2, 2, 2600), PagingOf(second));
        Assert.Equal(100, second.Entries.Length);
    }

    [Fact]
    public async Task All_pages_together_are_the_list()
    {
        var whole = await Owner.ListAsync();
        var ids = new List<long>();
        for (var page = 1; page <= 4; page++)
        {
            var reply = await Owner.ListAsync($"items_per_page=150&page={page}");
            ids.AddRange(reply.Entries.Select(entry => entry.Long("id")));
            Assert.Equal((150, page, 3, 400), PagingOf(reply));
        }

        Assert.Equal(whole.Entries.Select(entry => entry.Long("id")), ids);
    }

    [Fact]
    public async Task A_page_beyond_the_end_is_empty_with_the_right_totals()
    {
        var reply = await Owner.ListAsync("items_per_page=100&page=99");

        Assert.Equal((100, 99, 4, 400), PagingOf(reply));
        Assert.Empty(reply.Entries);
    }

    [Fact]
    public async Task The_largest_page_number_is_an_empty_page()
    {
        var reply = await Owner.ListAsync("items_per_page=1000&page=2147483647");

        Assert.Equal(200, reply.Status);
        Assert.Empty(reply.Entries);
    }

    [Fact]
    public async Task An_empty_list_has_no_pages()
    {
        var reply = await Owner.GetAsync(
            "v2/entries?time_since=1999-01-01T00:00:00Z&time_until=1999-12-31T00:00:00Z&items_per_page=10");

        Assert.Equal((10, 1, 0, 0), PagingOf(reply));
        Assert.Empty(reply.Entries);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1000")]
    public async Task The_smallest_and_the_largest_page_size_are_accepted(string size)
    {
        var reply = await Owner.ListAsync($"items_per_page={size}");

        Assert.Equal(200, reply.Status);
    }

    [Theory]
    [InlineData("items_per_page", "0")]
    [InlineData("items_per_page", "1001")]
    [InlineData("items_per_page", "-1")]
    [InlineData("items_per_page", "ten")]
    [InlineData("page", "0")]
    [InlineData("page", "-1")]
    [InlineData("page", "1.5")]
    [InlineData("page", "99999999999")]
    public async Task Any_other_page_or_size_is_400_with_the_parameter(string name, string value)
    {
        var reply = await Owner.ListAsync($"{name}={value}");

        Assert.Equal(400, reply.Status);
        Assert.Equal([name], reply.ErrorFields);
    }

    [Fact]
    public async Task The_list_is_sorted_by_start_and_ID()
    {
        await AddedTimeEntryAsync();
        await AddedTimeEntryAsync();

        var keys = (await Owner.ListAsync()).Entries.Select(Key).ToArray();

        Assert.Equal(keys.OrderBy(key => key.Since).ThenBy(key => key.Id), keys);

        static (string Since, long Id) Key(JsonElement entry) => (entry.String("time_since")!, entry.Long("id"));
    }

    [Fact]
    public async Task The_fields_of_a_list_come_in_the_documented_order()
    {
        var reply = await Owner.ListAsync("items_per_page=1");

        Assert.Equal(["paging", "filter", "entries"], reply.Json.Names());
        Assert.Equal(
            ["items_per_page", "current_page", "count_pages", "count_items"],
            reply.Json.GetProperty("paging").Names());
    }

    private static (long Size, long Page, long Pages, long Items) PagingOf(Reply reply)
    {
        var paging = reply.Json.GetProperty("paging");
        return (paging.Long("items_per_page"), paging.Long("current_page"), paging.Long("count_pages"),
            paging.Long("count_items"));
    }
}
