using System.Linq;
using System.Text.Json;
using Clockodo.Client.Requests;
using Xunit;

namespace Clockodo.Client.Tests.Requests;

/// <summary>What a response is about, in every envelope of the service.</summary>
public sealed class ResponseEnvelopeTests
{
    private const string Paging = """{"items_per_page":2,"current_page":1,"count_pages":3,"count_items":6}""";

    [Theory]
    [InlineData("data")]
    [InlineData("entries")]
    [InlineData("groups")]
    [InlineData("targethours")]
    [InlineData("userreports")]
    [InlineData("work_time_days")]
    [InlineData("change_requests")]
    [InlineData("something_new")]
    public void The_items_of_a_list_are_in_the_only_property(string name)
    {
        Assert.Equal(["""{"id":1}""", """{"id":2}"""], ItemsOf($$"""{"{{name}}":[{"id":1},{"id":2}]}"""));
        Assert.Equal(["1"], ItemsOf($$"""{"paging":{{Paging}},"filter":{"x":[1,2]},"{{name}}":[1]}"""));
        Assert.Equal(["1"], ItemsOf($$"""{"{{name}}":[1],"filter":null,"paging":null}"""));
    }

    [Theory]
    [InlineData("data")]
    [InlineData("entry")]
    [InlineData("targethoursRow")]
    [InlineData("userreport")]
    public void A_single_thing_is_in_the_only_property(string name) =>
        Assert.Equal(["""{"id":1,"list":[1,2]}"""], ItemsOf($$"""{"{{name}}":{"id":1,"list":[1,2]} }"""));

    [Theory]
    [InlineData("""{"data":[]}""")]
    [InlineData("""{"data":null}""")]
    [InlineData("""{"change_request":null}""")]
    [InlineData("[]")]
    [InlineData("null")]
    public void There_is_nothing_in_an_empty_list_and_in_null(string document) => Assert.Empty(ItemsOf(document));

    [Theory]
    [InlineData("""{"success":true}""")]
    [InlineData("""{"running":null,"stopped":{"id":1},"current_time":"2026-11-02T08:00:00Z"}""")]
    [InlineData("""{"entry":{"id":1},"stopped":{"id":2}}""")]
    [InlineData("""{"id":1,"status":2,"changes":[1]}""")]
    [InlineData("""{"add":[1],"report":[2],"edit":true}""")]
    [InlineData("""{"confirm_key":"x","affected_entries":5}""")]
    [InlineData("""{"filter":{"id":1}}""")]
    [InlineData("{}")]
    [InlineData("5")]
    [InlineData("\"text\"")]
    public void A_document_with_several_properties_or_a_single_value_is_the_thing(string document) =>
        Assert.Equal([document], ItemsOf(document));

    [Theory]
    [InlineData("""{"data":[1,2],"meta":{"a":1},"list":[3]}""")]
    [InlineData("""{"meta":[3],"data":[1,2]}""")]
    public void Of_several_properties_data_has_the_items(string document) => Assert.Equal(["1", "2"], ItemsOf(document));

    [Fact]
    public void Of_several_properties_data_has_the_single_thing() =>
        Assert.Equal(["""{"id":1}"""], ItemsOf("""{"data":{"id":1},"warnings":["x"]}"""));

    [Fact]
    public void Of_several_properties_of_a_page_the_only_list_has_the_items() =>
        Assert.Equal(["1", "2"], ItemsOf($$"""{"paging":{{Paging}},"sum":5,"rows":[1,2]}"""));

    [Fact]
    public void Two_lists_of_a_page_are_the_whole_document()
    {
        string document = $$"""{"paging":{{Paging}},"rows":[1],"columns":[2]}""";

        Assert.Equal([document], ItemsOf(document));
    }

    [Fact]
    public void Items_may_be_null_and_lists_themselves() =>
        Assert.Equal(["null", "[1,2]", "[]"], ItemsOf("""{"data":[null,[1,2],[]]}"""));

    [Fact]
    public void A_page_has_the_counts_of_the_service()
    {
        var page = Read($$"""{"paging":{{Paging}},"data":[1,2]}""").Page!;

        Assert.Equal((1, 2, 3, 6, 2), (page.Number, page.ItemsPerPage, page.PageCount, page.ItemCount, page.Items.Count));
    }

    [Theory]
    [InlineData("""{"data":[1]}""")]
    [InlineData("""{"paging":null,"data":[1]}""")]
    [InlineData("""{"paging":{"items_per_page":"a lot"},"data":[1]}""")]
    public void Without_readable_counts_the_items_are_no_page(string document)
    {
        Assert.Null(Read(document).Page);
        Assert.Equal(["1"], ItemsOf(document));
    }

    private static ClockodoResponse Read(string document) => new(JsonDocument.Parse(document).RootElement, time: null);

    private static string[] ItemsOf(string document) => [.. Read(document).Items.Select(item => item.GetRawText())];
}
