using System.Linq;
using System.Text.Json;
using Clockodo.Client.Tests.Support;
using Xunit;

namespace Clockodo.Client.Tests.Paging;

public sealed class PageReaderTests
{
    private const string Paging = """{"items_per_page":1000,"current_page":3,"count_pages":7,"count_items":6461}""";

    [Fact]
    public void A_page_has_the_numbers_of_the_whole_list()
    {
        var page = Parse.Page($$"""{"paging":{{Paging}},"filter":null,"entries":[{{EntrySample.Essential}}]}""");

        Assert.Equal(3, page.Number);
        Assert.Equal(1000, page.ItemsPerPage);
        Assert.Equal(7, page.PageCount);
        Assert.Equal(6461, page.ItemCount);
        Assert.Equal(1, page.Items.Single().Id);
    }

    [Fact]
    public void Items_keep_the_order_of_the_service()
    {
        var page = Parse.Page(Responses.Page(EntrySample.LumpSumService, EntrySample.TimeEntry, EntrySample.LumpSum));

        Assert.Equal([31, 11, 21], page.Items.Select(entry => entry.Id));
    }

    [Fact]
    public void An_empty_list_has_no_pages()
    {
        var page = Parse.Page(Responses.EmptyPage);

        Assert.Empty(page.Items);
        Assert.Equal(0, page.PageCount);
        Assert.Equal(0, page.ItemCount);
    }

    [Fact]
    public void The_paging_may_come_after_the_items()
    {
        var page = Parse.Page($$"""{"entries":[{{EntrySample.Essential}}],"paging":{{Paging}}}""");

        Assert.Equal(3, page.Number);
        Assert.Single(page.Items);
    }

    [Fact]
    public void Other_fields_of_a_page_are_ignored()
    {
        var page = Parse.Page($$"""
            {"meta":{"entries":[{"a":[]}],"paging":1},"paging":{"extra":[{}],"items_per_page":"10","current_page":1,
             "count_pages":1,"count_items":1,"more":null},"filter":{"text":"\"}]"},"entries":[{{EntrySample.Essential}}],"end":[[]]}
            """);

        Assert.Equal(10, page.ItemsPerPage);
        Assert.Equal(1, page.Items.Single().Id);
    }

    [Theory]
    [InlineData("""{"entries":[]}""", "paging")]
    [InlineData("""{"paging":null,"entries":[]}""", "paging")]
    [InlineData("""{"paging":[],"entries":[]}""", "paging")]
    [InlineData("""{"paging":{"current_page":1,"count_pages":1,"count_items":1},"entries":[]}""", "items_per_page")]
    [InlineData("""{"paging":{"items_per_page":9,"count_pages":1,"count_items":1},"entries":[]}""", "current_page")]
    [InlineData("""{"paging":{"items_per_page":9,"current_page":1,"count_items":1},"entries":[]}""", "count_pages")]
    [InlineData("""{"paging":{"items_per_page":9,"current_page":1,"count_pages":1},"entries":[]}""", "count_items")]
    [InlineData("""{"paging":{"items_per_page":-9,"current_page":1,"count_pages":1,"count_items":1},"entries":[]}""", "items_per_page")]
    [InlineData("""{"paging":{"items_per_page":9,"current_page":1,"count_pages":"x","count_items":1},"entries":[]}""", "count_pages")]
    [InlineData("""{"paging":{"items_per_page":9,"current_page":1,"count_pages":1,"count_items":3000000000},"entries":[]}""", "count_items")]
    [InlineData("""{"paging":{"items_per_page":9,"current_page":1,"count_pages":1,"count_items":1}}""", "entries")]
    [InlineData("""{"paging":{"items_per_page":9,"current_page":1,"count_pages":1,"count_items":1},"data":[]}""", "entries")]
    [InlineData("""{"entries":null}""", "entries")]
    [InlineData("""{"entries":{}}""", "entries")]
    [InlineData("""{"entries":[1]}""", "entries")]
    [InlineData("""{"entries":[[]]}""", "entries")]
    [InlineData("""{"entries":[null]}""", "entries")]
    [InlineData("""{"entries":[],"entries":[]}""", "entries")]
    public void A_page_of_the_wrong_shape_is_unreadable(string json, string named)
    {
        var exception = Assert.Throws<JsonException>(() => Parse.Page(json));

        Assert.Contains($"'{named}'", exception.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("17")]
    [InlineData("\"text\"")]
    [InlineData("<html></html>")]
    [InlineData("{}}")]
    [InlineData("{} {}")]
    [InlineData("{paging:1}")]
    [InlineData("{'paging':1}")]
    [InlineData("{\"paging\":1,}")]
    [InlineData("// {}")]
    public void Anything_but_a_JSON_object_is_unreadable(string text)
    {
        Assert.ThrowsAny<JsonException>(() => Parse.Page(text));
    }

    [Theory]
    [InlineData("""{"\ud83daging":1}""")]
    [InlineData("""{"paging":{"\ud83d":1}}""")]
    [InlineData("""{"entries":[{"\ud83d":1}]}""")]
    [InlineData("""{"\ud83d":"\ud83d"}""")]
    public void A_name_with_half_a_surrogate_pair_is_unreadable(string json)
    {
        Assert.ThrowsAny<JsonException>(() => Parse.Page(json));
    }

    [Fact]
    public void A_page_with_too_many_entries_is_unreadable()
    {
        const int TooMany = 100_001;
        var entries = string.Join(",", Enumerable.Repeat(EntrySample.Essential.Trim(), TooMany));

        var exception = Assert.Throws<JsonException>(() => Parse.Page($$"""{"entries":[{{entries}}]}"""));

        Assert.Contains("100000", exception.Message);
    }
}
