using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Paging;
using Clockodo.Client.Resources;
using Clockodo.Client.Tests.Support;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Resources;

/// <summary>Lists and single items, with users as the example.</summary>
public sealed class ResourceEndpointTests
{
    [Fact]
    public async Task All_pages_of_a_list_are_read_in_their_order()
    {
        var service = new UserList(2_500);
        using var client = TestClient.Over(service);

        var users = await client.Users.ListAsync(null, Token).ToListAsync(Token);

        Assert.Equal(Enumerable.Range(1, 2_500).Select(id => (long)id), users.Select(user => user.Id));
        Assert.Equal(
            ["/api/v3/users?page=1&items_per_page=1000", "/api/v3/users?page=2&items_per_page=1000", "/api/v3/users?page=3&items_per_page=1000"],
            service.Sent.Order());
    }

    [Fact]
    public async Task Pages_have_the_count_of_the_whole_list()
    {
        using var client = TestClient.Over(new UserList(2_500));

        Page<User> first = await client.Users.ListPagesAsync(null, Token).FirstAsync(Token);

        Assert.Equal((1_000, 2_500), (first.Items.Count, first.ItemCount));
    }

    [Fact]
    public async Task Only_the_items_that_are_wanted_are_requested()
    {
        var service = new UserList(2_500);
        using var client = TestClient.Over(service);

        var users = await client.Users.ListAsync(new() { Skip = 20, First = 10 }, Token).ToListAsync(Token);

        Assert.Equal(Enumerable.Range(21, 10).Select(id => (long)id), users.Select(user => user.Id));
        Assert.Equal(["/api/v3/users?page=3&items_per_page=10"], service.Sent);
    }

    [Fact]
    public async Task Filters_are_on_every_page()
    {
        var service = new UserList(1_001);
        using var client = TestClient.Over(service);

        await client.Users.ListAsync(new() { Active = true, TeamId = 8140 }, Token).ToListAsync(Token);

        Assert.Equal(2, service.Sent.Count);
        Assert.All(service.Sent, path => Assert.Contains("?filter%5Bactive%5D=true&filter%5Bteams_id%5D=8140&", path));
    }

    [Fact]
    public async Task An_empty_list_is_one_page_without_items()
    {
        using var client = TestClient.Over(new UserList(0));

        Page<User> page = await client.Users.ListPagesAsync(null, Token).SingleAsync(Token);

        Assert.Empty(page.Items);
    }

    [Fact]
    public async Task One_is_read_by_its_ID()
    {
        var handler = StubHandler.Responding("""{"data":{"id":17,"name":"x"}}""");
        using var client = TestClient.Over(handler);

        User user = await client.Users.GetAsync(17, Token);

        Assert.Equal(17, user.Id);
        Assert.Equal("/api/v3/users/17", handler.Single.Uri.PathAndQuery);
    }

    [Theory]
    [InlineData("Customers", "v3/customers", 5000)]
    [InlineData("Projects", "v4/projects", 5000)]
    [InlineData("Subprojects", "v3/subprojects", 5000)]
    [InlineData("Services", "v4/services", 5000)]
    [InlineData("LumpSumServices", "v4/lumpSumServices", 5000)]
    [InlineData("Users", "v3/users", 1000)]
    [InlineData("Teams", "v3/teams", 1000)]
    public async Task Every_resource_has_its_path_and_its_largest_page(string endpoint, string path, int largestPage)
    {
        var handler = StubHandler.Responding(
            $$"""{"paging":{"items_per_page":{{largestPage}},"current_page":1,"count_pages":0,"count_items":0},"data":[]}""");
        using var client = TestClient.Over(handler);

        await ListAllAsync((dynamic)typeof(ClockodoClient).GetProperty(endpoint)!.GetValue(client)!);

        Assert.Equal($"/api/{path}?page=1&items_per_page={largestPage}", handler.Single.Uri.PathAndQuery);
    }

    [Fact]
    public async Task A_missing_one_is_an_error_that_says_which()
    {
        using var client = TestClient.Over(StubHandler.Responding(404, """{"errors":[{"message":"Resource not found"}]}"""));

        var exception = await Assert.ThrowsAsync<ClockodoException>(() => client.Users.GetAsync(17, Token));

        Assert.Equal(ClockodoErrorKind.NotFound, exception.Kind);
        Assert.Contains("user 17", exception.Message);
    }

    [Fact]
    public async Task An_unreadable_field_in_a_list_is_an_error_that_names_it()
    {
        using var client = TestClient.Over(StubHandler.Responding("""
            {"paging":{"items_per_page":1000,"current_page":1,"count_pages":1,"count_items":1},"data":[{"id":1,"name":[]}]}
            """));

        var exception = await Assert.ThrowsAsync<ClockodoException>(async () => await client.Users.ListAsync(null, Token).ToListAsync(Token));

        Assert.Equal(ClockodoErrorKind.UnreadableAnswer, exception.Kind);
        Assert.Contains("'name'", exception.Message);
    }

    private static async Task ListAllAsync<T>(ResourceEndpoint<T> endpoint)
        where T : Resource => await endpoint.ListAsync(null, Token).ToListAsync(Token);

    /// <summary>A service with users 1, 2, 3 and so on.</summary>
    private sealed class UserList(int count) : HttpMessageHandler
    {
        private readonly List<string> _sent = [];

        internal IReadOnlyList<string> Sent
        {
            get
            {
                lock (_sent)
                {
                    return [.. _sent];
                }
            }
        }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            lock (_sent)
            {
                _sent.Add(request.RequestUri!.PathAndQuery);
            }

            int page = NumberIn(request.RequestUri.Query, "page=");
            int size = NumberIn(request.RequestUri.Query, "items_per_page=");
            var users = Enumerable.Range(1, count).Skip((page - 1) * size).Take(size).Select(id => $$"""{"id":{{id}},"name":"User {{id}}"}""");
            string json = $$"""
                {"paging":{"items_per_page":{{size}},"current_page":{{page}},"count_pages":{{(count + size - 1) / size}},"count_items":{{count}}},
                 "data":[{{string.Join(",", users)}}]}
                """;
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent(json, Encoding.UTF8, "application/json") });
        }

        private static int NumberIn(string query, string name) =>
            int.Parse(query.TrimStart('?').Split('&').Single(part => part.StartsWith(name, StringComparison.Ordinal)).AsSpan(name.Length));
    }
}
