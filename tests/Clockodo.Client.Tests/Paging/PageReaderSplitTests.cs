using System.Linq;
using System.Text;
using System.Text.Json;
using Clockodo.Client.Entries;
using Clockodo.Client.Paging;
using Clockodo.Client.Tests.Support;
using Xunit;

namespace Clockodo.Client.Tests.Paging;

/// <summary>A response arrives in pieces.</summary>
public sealed class PageReaderSplitTests
{
    private static readonly byte[] Bytes = Encoding.UTF8.GetBytes(
        Responses.Page(
            EntrySample.With("text", "\"Gr\\u00f6ße \\\"😀\\\"\""),
            EntrySample.With("unknown", "{\"a\":[1,2.5e3,{\"b\":null}]}"),
            EntrySample.With("hourly_rate", "84.03")));

    private static readonly EntryValues[] Whole = ValuesOf(Parse.Page([Bytes]));

    [Fact]
    public void A_page_can_be_cut_in_two_at_any_byte()
    {
        Assert.All(
            Enumerable.Range(0, Bytes.Length + 1),
            at => AssertSame(Parse.Page([Bytes[..at], Bytes[at..]])));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(64)]
    public void A_page_can_be_cut_into_small_pieces(int length)
    {
        AssertSame(Parse.Page(Parse.Cut(Bytes, length)));
    }

    [Fact]
    public void Paging_after_the_entries_can_be_cut_at_any_byte()
    {
        var bytes = Encoding.UTF8.GetBytes($$$"""
            {"entries":[{{{EntrySample.Essential}}}],
             "paging":{"items_per_page":1000,"current_page":2,"count_pages":3,"count_items":2001}}
            """);

        Assert.All(
            Enumerable.Range(0, bytes.Length + 1),
            at =>
            {
                var page = Parse.Page([bytes[..at], bytes[at..]]);
                Assert.Equal((2, 2001, 1), (page.Number, page.ItemCount, page.Items.Count));
            });
    }

    [Fact]
    public void A_page_that_ends_too_early_is_unreadable()
    {
        Assert.All(
            Enumerable.Range(0, Bytes.Length),
            end => Assert.ThrowsAny<JsonException>(() => Parse.Page([Bytes[..end]])));
    }

    [Fact]
    public void Whitespace_after_the_end_is_ignored()
    {
        AssertSame(Parse.Page([Bytes, [.. " \r\n"u8]]));
    }

    private static void AssertSame(Page<Entry> page)
    {
        Assert.Equal((1, 1000, 1, 3), (page.Number, page.ItemsPerPage, page.PageCount, page.ItemCount));
        Assert.Equal(Whole, ValuesOf(page));
    }

    private static EntryValues[] ValuesOf(Page<Entry> page) => [.. page.Items.Select(entry => entry.Values)];
}
