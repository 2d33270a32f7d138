using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Clockodo.Client.Tests.Requests.Support;
using Clockodo.Client.Tests.Support;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Requests;

/// <summary>All pages of a list, by a raw request.</summary>
public sealed class RequestPagesTests
{
    [Theory]
    [InlineData("data")]
    [InlineData("entries")]
    [InlineData("work_time_days")]
    public async Task All_pages_are_read_in_their_order(string envelope)
    {
        using var service = new PagedService(10, PagedService.WithIds(45)) { ItemsName = envelope };

        Assert.Equal(PagedService.WithIds(45), await ReadAsync(service, "v4/absences?filter[year]=2026"));
        Assert.Equal(
            [
                "/api/v4/absences?filter[year]=2026", "/api/v4/absences?filter[year]=2026&page=2", "/api/v4/absences?filter[year]=2026&page=3",
                "/api/v4/absences?filter[year]=2026&page=4", "/api/v4/absences?filter[year]=2026&page=5",
            ],
            service.Sent.Order());
    }

    [Fact]
    public async Task A_list_without_IDs_is_read_in_order_too()
    {
        using var service = new PagedService(10, PagedService.Days(45));

        Assert.Equal(PagedService.Days(45), await ReadAsync(service));
        Assert.Equal(5, service.Sent.Count);
    }

    [Fact]
    public async Task The_first_page_is_requested_alone()
    {
        using var service = new PagedService(10, PagedService.WithIds(45));
        using var client = TestClient.Over(service);

        var first = await client.Requests.ListPagesAsync(new(HttpMethod.Get, "v4/absences"), Token).FirstAsync(Token);

        Assert.Equal((10, 45), (first.Items.Count, first.ItemCount));
        Assert.Equal(["/api/v4/absences"], service.Sent);
    }

    [Theory]
    [InlineData("""{"data":[{"id":1},{"id":2}]}""", 2)]
    [InlineData("""{"groups":[]}""", 0)]
    [InlineData("""[1,2,3]""", 3)]
    [InlineData("""{"data":{"id":1}}""", 1)]
    [InlineData("""{"running":null,"stopped":null}""", 1)]
    public async Task What_is_not_paged_is_one_page(string body, int count)
    {
        var handler = StubHandler.Responding(body);
        using var client = TestClient.Over(handler);

        var page = await client.Requests.ListPagesAsync(new(HttpMethod.Get, "v2/entrygroups"), Token).SingleAsync(Token);

        Assert.Equal((1, 1, count, count), (page.Number, page.PageCount, page.ItemCount, page.Items.Count));
        Assert.Equal("https://clockodo.invalid/api/v2/entrygroups", handler.Single.Uri.AbsoluteUri);
    }

    [Fact]
    public async Task An_empty_paged_list_is_one_page_without_items()
    {
        using var service = new PagedService(10);

        Assert.Empty(await ReadAsync(service));
        Assert.Single(service.Sent);
    }

    [Fact]
    public async Task Every_item_with_an_ID_comes_once_although_the_list_changes()
    {
        bool hasChanged = false;
        using var service = new PagedService(10, PagedService.WithIds(45))
        {
            Before = (page, items) =>
            {
                if (page == 3 && !hasChanged)
                {
                    hasChanged = true;
                    items.RemoveAt(0);
                }
            },
        };

        List<string> read = await ReadAsync(service);

        Assert.Equal(PagedService.WithIds(45), read.Order(IdComparer));
    }

    [Fact]
    public async Task A_list_without_IDs_that_changes_is_an_error_at_the_end()
    {
        using var service = new PagedService(10, PagedService.Days(45))
        {
            Before = (page, items) => items.RemoveRange(0, page == 3 ? 1 : 0),
        };

        var error = await Assert.ThrowsAsync<ClockodoException>(() => ReadAsync(service));

        Assert.Equal(ClockodoErrorKind.ListChanged, error.Kind);
        Assert.StartsWith("Cannot GET v4/absences: the list changed while it was read, from 45 items on.", error.Message);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_service_that_ignores_the_page_is_an_error_and_no_list_of_repeated_items(bool haveIds)
    {
        using var service = new PagedService(10, haveIds ? PagedService.WithIds(45) : PagedService.Days(45)) { IgnoresPage = true };

        var error = await Assert.ThrowsAsync<ClockodoException>(() => ReadAsync(service));

        Assert.Equal(ClockodoErrorKind.UnreadableAnswer, error.Kind);
        Assert.Contains("page 2 was requested, and the response is page 1. Read the list in smaller parts", error.Message);
    }

    [Theory]
    [InlineData("""{"day":1}""")]
    [InlineData("""{"id":"12"}""")]
    [InlineData("""{"id":null}""")]
    [InlineData("12")]
    [InlineData("""{"id":1.5,"\ud83d":1}""")]
    public async Task An_item_without_an_ID_on_a_later_page_is_an_error(string item)
    {
        using var service = new PagedService(10, [.. PagedService.WithIds(15), item]);

        var error = await Assert.ThrowsAsync<ClockodoException>(() => ReadAsync(service));

        Assert.Equal(ClockodoErrorKind.UnreadableAnswer, error.Kind);
        Assert.Contains("page 2 was requested, and the response has items without an integer 'id'.", error.Message);
    }

    [Fact]
    public async Task An_error_of_a_later_page_ends_the_list()
    {
        int count = 0;
        using var handler = new StubHandler(_ => Task.FromResult(
            ++count == 1
                ? new HttpResponseMessage { Content = new StringContent("""{"paging":{"items_per_page":1,"current_page":1,"count_pages":2,"count_items":2},"data":[{"id":1}]}""") }
                : new HttpResponseMessage(System.Net.HttpStatusCode.Forbidden)));
        using var client = TestClient.Over(handler);
        List<long> ids = [];

        var error = await Assert.ThrowsAsync<ClockodoException>(async () =>
        {
            await foreach (var page in client.Requests.ListPagesAsync(new(HttpMethod.Get, "v4/absences"), Token))
            {
                ids.AddRange(page.Items.Select(item => item.GetProperty("id").GetInt64()));
            }
        });

        Assert.Equal(ClockodoErrorKind.Forbidden, error.Kind);
        Assert.Equal([1L], ids);
    }

    [Theory]
    [InlineData("v4/absences?page=2", "GET", "The parameter 'page' of the query asks for one page")]
    [InlineData("v4/absences", "PUT", "Only GET reads all pages of a list, not PUT.")]
    public void A_request_for_one_page_or_for_a_change_is_refused(string path, string method, string problem)
    {
        using var client = TestClient.Over(StubHandler.Unused());

        var error = Assert.Throws<ClockodoException>(
            () => { client.Requests.ListPagesAsync(new(new HttpMethod(method), path), Token); });

        Assert.Equal(ClockodoErrorKind.Invalid, error.Kind);
        Assert.Contains(problem, error.Message);
    }

    private static IComparer<string> IdComparer { get; } =
        Comparer<string>.Create((left, right) => (left.Length, left).CompareTo((right.Length, right)));

    private static async Task<List<string>> ReadAsync(PagedService service, string path = "v4/absences")
    {
        using var client = TestClient.Over(service);
        List<string> items = [];
        await foreach (var page in client.Requests.ListPagesAsync(new(HttpMethod.Get, path), Token))
        {
            items.AddRange(page.Items.Select(item => item.GetRawText()));
        }

        return items;
    }
}
