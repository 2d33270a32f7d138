using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Clockodo.Client.Resources;
using Clockodo.Client.Tests.Support;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Resources;

/// <summary>Queries as they are sent, and queries that are refused.</summary>
public sealed class ResourceQueryTests
{
    private const string End = "page=3&items_per_page=1000";

    [Fact]
    public void Without_filters_only_the_page_is_sent() => Assert.Equal(End, new ResourceQuery().ToQueryString(1000, 3));

    [Theory]
    [InlineData(true, "filter%5Bactive%5D=true&")]
    [InlineData(false, "filter%5Bactive%5D=false&")]
    public void A_filter_by_active(bool active, string sent) =>
        Assert.Equal(sent + End, new ResourceQuery { Active = active }.ToQueryString(1000, 3));

    [Theory]
    [InlineData(8140, "filter%5Bteams_id%5D=8140&")]
    [InlineData(0, "filter%5Bteams_id%5D=0&")]
    public void A_filter_by_team(long team, string sent) =>
        Assert.Equal(sent + End, new ResourceQuery { TeamId = team }.ToQueryString(1000, 3));

    [Fact]
    public void Filters_by_completion_customer_and_project() =>
        Assert.Equal(
            "filter%5Bcompleted%5D=false&filter%5Bcustomers_id%5D=4711&filter%5Bprojects_id%5D=512004&" + End,
            new ResourceQuery { Completed = false, CustomerId = 4711, ProjectId = 512004 }.ToQueryString(1000, 3));

    [Fact]
    public void Filters_are_combined() =>
        Assert.Equal(
            "filter%5Bactive%5D=true&filter%5Bteams_id%5D=1&" + End,
            new ResourceQuery { Active = true, TeamId = 1 }.ToQueryString(1000, 3));

    [Fact]
    public void Every_filter_of_a_query_is_sent_and_refused_where_it_does_not_exist()
    {
        var filters = typeof(ResourceQuery).GetProperties().Where(property => property.Name is not ("Skip" or "First" or "PagesAtOnce")).ToArray();

        Assert.NotEmpty(filters);
        Assert.All(filters, filter =>
        {
            var query = new ResourceQuery();
            Type type = Nullable.GetUnderlyingType(filter.PropertyType) ?? filter.PropertyType;
            filter.SetValue(query, Convert.ChangeType(1, type, CultureInfo.InvariantCulture));
            Assert.StartsWith("filter%5B", query.ToQueryString(1000, 3));
            Assert.Equal([filter.Name], Refused(query, filters: []).Fields);
        });
    }

    [Fact]
    public void A_filter_that_the_resource_does_not_have_is_refused()
    {
        var exception = Refused(new() { TeamId = 1, Active = true }, filters: ["Active"]);

        Assert.Equal(["TeamId"], exception.Fields);
        Assert.Equal("Cannot list the users: TeamId is not a filter of users. Nothing was sent.", exception.Message);
    }

    [Fact]
    public void A_filter_that_the_resource_has_is_accepted() =>
        new ResourceQuery { TeamId = 1, Active = true }.Require(Users(["Active", "TeamId"]));

    [Fact]
    public void A_negative_number_of_items_is_refused()
    {
        var exception = Refused(new() { Skip = -1, First = -2 }, filters: []);

        Assert.Equal(["Skip", "First"], exception.Fields);
    }

    [Fact]
    public async Task Nothing_is_sent_of_a_query_that_is_refused()
    {
        var handler = StubHandler.Unused();
        using var client = TestClient.Over(handler);

        await Assert.ThrowsAsync<ClockodoException>(async () => await client.Users.ListAsync(new() { Skip = -1 }, Token).ToListAsync(Token));

        Assert.Empty(handler.Requests);
    }

    private static ClockodoException Refused(ResourceQuery query, IReadOnlyList<string> filters)
    {
        var exception = Assert.Throws<ClockodoException>(() => query.Require(Users(filters)));
        Assert.Equal(ClockodoErrorKind.Invalid, exception.Kind);
        return exception;
    }

    private static ResourceDefinition<User> Users(IReadOnlyList<string> filters) =>
        new("v3/users", "user", 1000, ResourceJson.Default.User, filters);
}
