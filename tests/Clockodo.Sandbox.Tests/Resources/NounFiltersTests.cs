using System.Linq;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Resources;

/// <summary>The filters of the description; what every list does is in <see cref="UsersResourceTests"/>.</summary>
public sealed class NounFiltersTests : SandboxTest
{
    [Theory]
    [InlineData("v3/customers", "active")]
    [InlineData("v4/projects", "active")]
    [InlineData("v4/projects", "completed")]
    [InlineData("v3/subprojects", "active")]
    [InlineData("v3/subprojects", "completed")]
    [InlineData("v4/services", "active")]
    [InlineData("v4/lumpSumServices", "active")]
    public async Task A_flag_divides_the_list(string path, string flag)
    {
        var all = (await Owner.GetAsync(path)).Data;

        var set = (await Owner.GetAsync($"{path}?filter[{flag}]=true")).Data;
        var unset = (await Owner.GetAsync($"{path}?filter[{flag}]=false")).Data;

        Assert.NotEmpty(set);
        Assert.NotEmpty(unset);
        Assert.Equal(all.Length, set.Length + unset.Length);
        Assert.All(set, item => Assert.True(item.Flag(flag)));
        Assert.All(unset, item => Assert.False(item.Flag(flag)));
    }

    [Theory]
    [InlineData("v4/projects", "customers_id", Known.Customer, 4)]
    [InlineData("v4/projects", "customers_id", Known.Nothing, 0)]
    [InlineData("v3/subprojects", "projects_id", Known.StrictProject, 3)]
    [InlineData("v3/subprojects", "projects_id", Known.ProjectWithoutBudget, 0)]
    public async Task A_filter_by_the_owner(string path, string field, long id, int expected)
    {
        var reply = await Owner.GetAsync($"{path}?filter[{field}]={id}");

        Assert.Equal(expected, reply.Count);
        Assert.All(reply.Data, item => Assert.Equal(id, item.Long(field)));
    }

    [Theory]
    [InlineData("v4/projects?filter[customers_id]=4711,5208")]
    [InlineData("v4/projects?filter[completed]=maybe")]
    [InlineData("v3/subprojects?filter[projects_id]=x")]
    public async Task A_filter_that_is_not_valid_is_rejected(string path)
    {
        Assert.Equal(400, (await Owner.GetAsync(path)).Status);
    }

    [Theory]
    [InlineData("v3/teams?filter[active]=false")]
    [InlineData("v3/customers?filter[completed]=true")]
    [InlineData("v4/services?filter[customers_id]=1")]
    [InlineData("v4/projects?filter[customer_id]=1")]
    public async Task A_filter_of_another_resource_is_ignored(string path)
    {
        Assert.Equal((await Owner.GetAsync(path.Split('?')[0])).Count, (await Owner.GetAsync(path)).Count);
    }

    [Theory]
    [InlineData("v3/customers", "müller", Known.CustomerWithRate)]
    [InlineData("v3/customers", "k-1001", Known.Customer)]
    [InlineData("v4/projects", "RELAUNCH", Known.StrictProject)]
    [InlineData("v3/subprojects", "konzept", Known.Subproject)]
    [InlineData("v4/services", "softwareentw", Known.Service)]
    [InlineData("v4/lumpSumServices", "hosting", Known.LumpSumService)]
    [InlineData("v3/users", "ayşe", Known.OtherUser)]
    [InlineData("v3/teams", "süd", 8141)]
    public async Task Fulltext_finds_a_part_of_the_name_or_the_number(string path, string text, long id)
    {
        Assert.Equal([id], (await Owner.GetAsync($"{path}?filter[fulltext]={text}")).DataIds);
    }

    [Fact]
    public async Task A_team_knows_its_users()
    {
        var team = (await Owner.GetAsync("v3/teams/8140")).Json.GetProperty("data");

        Assert.Equal([234_561, 250_344], team.GetProperty("user_ids").EnumerateArray().Select(id => id.GetInt64()));
        Assert.Equal(SandboxService.Owner.UserId, team.Long("leader"));
    }
}
