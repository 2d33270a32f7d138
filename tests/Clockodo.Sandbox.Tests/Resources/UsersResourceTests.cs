using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Resources;

/// <summary><c>v3/users</c>, which also shows what every listed resource does.</summary>
public sealed class UsersResourceTests : SandboxTest
{
    private const int Users = 20;

    [Fact]
    public async Task A_list_has_all_users_and_their_number()
    {
        var reply = await Owner.GetAsync("v3/users");

        Assert.Equal(200, reply.Status);
        Assert.Equal(Users, reply.Count);
        Assert.Equal(Users, Ids(reply).Distinct().Count());
    }

    [Fact]
    public async Task A_page_has_a_thousand_items_by_default()
    {
        var paging = (await Owner.GetAsync("v3/users")).Json.GetProperty("paging");

        Assert.Equal(
            (1000, 1, 1),
            (paging.Long("items_per_page"), paging.Long("current_page"), paging.Long("count_pages")));
    }

    [Fact]
    public async Task Pages_follow_one_another()
    {
        var all = Ids(await Owner.GetAsync("v3/users"));

        var first = Ids(await Owner.GetAsync("v3/users?items_per_page=4&page=1"));
        var last = await Owner.GetAsync("v3/users?items_per_page=4&page=5");

        Assert.Equal(all[..4], first);
        Assert.Equal(all[16..], Ids(last));
        Assert.Equal(5, last.Json.GetProperty("paging").Long("count_pages"));
    }

    [Fact]
    public async Task A_page_after_the_last_is_empty()
    {
        var reply = await Owner.GetAsync("v3/users?page=2");

        Assert.Empty(Ids(reply));
        Assert.Equal(Users, reply.Count);
    }

    [Theory]
    [InlineData("true", 18)]
    [InlineData("1", 18)]
    [InlineData("false", 2)]
    [InlineData("0", 2)]
    public async Task A_filter_by_active(string value, int expected)
    {
        var reply = await Owner.GetAsync($"v3/users?filter[active]={value}");

        Assert.Equal(expected, reply.Count);
        Assert.All(Data(reply), user => Assert.Equal(expected == 18, user.Flag("active")));
    }

    [Theory]
    [InlineData("8140", 2)]
    [InlineData("8140,8141", 4)]
    [InlineData("0", 1)]
    [InlineData("17", 0)]
    public async Task A_filter_by_team(string value, int expected)
    {
        Assert.Equal(expected, Ids(await Owner.GetAsync($"v3/users?filter[teams_id]={value}")).Length);
    }

    [Fact]
    public async Task Filters_are_combined()
    {
        var reply = await Owner.GetAsync("v3/users?filter[teams_id]=8155&filter[active]=false");

        Assert.Equal([228_910], Ids(reply));
    }

    [Fact]
    public async Task A_filter_applies_before_the_pages_are_cut()
    {
        var reply = await Owner.GetAsync("v3/users?filter[teams_id]=8155&items_per_page=3&page=2");

        Assert.Equal(4, reply.Count);
        Assert.Single(Ids(reply));
    }

    [Theory]
    [InlineData("items_per_page=0")]
    [InlineData("items_per_page=1001")]
    [InlineData("items_per_page=x")]
    [InlineData("page=0")]
    [InlineData("page=-1")]
    [InlineData("filter[active]=maybe")]
    [InlineData("filter[teams_id]=x")]
    [InlineData("filter[teams_id]=1,")]
    public async Task A_parameter_that_is_not_valid_is_rejected_by_its_name(string parameter)
    {
        var reply = await Owner.GetAsync($"v3/users?{parameter}");

        Assert.Equal(400, reply.Status);
        Assert.Contains(parameter.Split('=')[0], reply.Text);
    }

    [Fact]
    public async Task Unknown_parameters_are_ignored()
    {
        Assert.Equal(Users, (await Owner.GetAsync("v3/users?filter[name]=x&active=false&more=1")).Count);
    }

    [Theory]
    [InlineData("v3/users", 1000)]
    [InlineData("v3/teams", 1000)]
    [InlineData("v3/customers", 5000)]
    [InlineData("v4/projects", 5000)]
    [InlineData("v3/subprojects", 5000)]
    [InlineData("v4/services", 5000)]
    [InlineData("v4/lumpSumServices", 5000)]
    public async Task Every_resource_has_the_largest_page_of_the_description(string path, int largest)
    {
        Assert.Equal(200, (await Owner.GetAsync($"{path}?items_per_page={largest}")).Status);
        Assert.Equal(400, (await Owner.GetAsync($"{path}?items_per_page={largest + 1}")).Status);
        Assert.Equal(404, (await Owner.GetAsync($"{path}/{Known.Nothing}")).Status);
    }

    [Fact]
    public async Task One_user_is_read_by_ID()
    {
        var user = (await Owner.GetAsync($"v3/users/{Known.OtherUser}")).Json.GetProperty("data");

        Assert.Equal(Known.OtherUser, user.Long("id"));
        Assert.Equal("Ayşe Yılmaz", user.String("name"));
    }

    [Fact]
    public async Task A_missing_user_is_not_found()
    {
        Assert.Equal(404, (await Owner.GetAsync($"v3/users/{Known.Nothing}")).Status);
    }

    [Fact]
    public async Task Users_can_only_be_read()
    {
        var reply = await Owner.SendAsync("DELETE", $"v3/users/{Known.OtherUser}");

        Assert.Equal(405, reply.Status);
        Assert.Equal(["GET"], reply.Allow);
    }

    [Fact]
    public async Task A_user_in_a_list_is_the_same_as_a_single_one()
    {
        var listed = Data(await Owner.GetAsync("v3/users")).Single(user => user.Long("id") == Known.OtherUser);
        var single = (await Owner.GetAsync($"v3/users/{Known.OtherUser}")).Json.GetProperty("data");

        Assert.Equal(single.GetRawText(), listed.GetRawText());
    }

    private static JsonElement[] Data(Reply reply) => reply.Data;

    private static long[] Ids(Reply reply) => reply.DataIds;
}
