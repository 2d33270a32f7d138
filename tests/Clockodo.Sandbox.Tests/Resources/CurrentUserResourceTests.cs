using System.Linq;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Resources;

public sealed class CurrentUserResourceTests : SandboxTest
{
    /// <summary>What the description requires of a user.</summary>
    private static readonly string[] RequiredFields =
    [
        "id", "name", "weekstart_monday", "weekend_friday", "active", "timeformat_12h", "language", "timezone",
        "teams_id", "initials", "nonbusiness_groups_id",
    ];

    [Fact]
    public async Task The_owner_gets_her_own_user()
    {
        var user = (await Owner.GetAsync("v4/users/me")).Json.GetProperty("data");

        Assert.Equal(SandboxService.Owner.UserId, user.Long("id"));
        Assert.Equal("Katharina Großmann", user.String("name"));
        Assert.Equal(SandboxService.Owner.Email, user.String("email"));
        Assert.Equal("owner", user.String("role"));
    }

    [Fact]
    public async Task The_worker_gets_his_own_user()
    {
        var user = (await Worker.GetAsync("v4/users/me")).Json.GetProperty("data");

        Assert.Equal(SandboxService.Worker.UserId, user.Long("id"));
        Assert.Equal("worker", user.String("role"));
    }

    [Fact]
    public async Task A_user_has_every_field_that_the_description_requires()
    {
        var user = (await Owner.GetAsync("v4/users/me")).Json.GetProperty("data");

        Assert.Empty(RequiredFields.Except(user.Names()));
    }
}
