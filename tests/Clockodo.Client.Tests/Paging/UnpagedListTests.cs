using System.Linq;
using System.Text;
using System.Text.Json;
using Clockodo.Client.Entries;
using Clockodo.Client.EntryJson;
using Clockodo.Client.Paging;
using Clockodo.Client.Tests.Support;
using Xunit;

namespace Clockodo.Client.Tests.Paging;

/// <summary>Lists that the service does not page.</summary>
public sealed class UnpagedListTests
{
    [Fact]
    public void A_list_without_paging_is_its_only_page()
    {
        var page = Read($$"""{"entries":[{{EntrySample.TimeEntry}},{{EntrySample.LumpSum}}]}""");

        Assert.Equal([11, 21], page.Items.Select(entry => entry.Id));
        Assert.Equal((1, 1, 2, 2), (page.Number, page.PageCount, page.ItemsPerPage, page.ItemCount));
    }

    [Fact]
    public void An_empty_list_without_paging_is_a_page_without_items()
    {
        var page = Read("""{"entries":[]}""");

        Assert.Empty(page.Items);
        Assert.Equal(0, page.ItemCount);
    }

    [Fact]
    public void The_paging_of_the_service_counts_where_it_is_sent()
    {
        var page = Read($$"""
            {"paging":{"items_per_page":1,"current_page":2,"count_pages":3,"count_items":3},"entries":[{{EntrySample.TimeEntry}}]}
            """);

        Assert.Equal((2, 3, 3), (page.Number, page.PageCount, page.ItemCount));
    }

    [Fact]
    public void A_response_without_the_list_is_unreadable()
    {
        Assert.Contains("'entries'", Assert.Throws<JsonException>(() => Read("""{"data":[]}""")).Message);
    }

    private static Page<Entry> Read(string json) => Parse.InPieces(
        new PageReader<Entry>("entries", new EntryReader(), isPaged: false), [Encoding.UTF8.GetBytes(json)]);
}
