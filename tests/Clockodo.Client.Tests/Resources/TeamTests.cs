using Clockodo.Client.Resources;
using Xunit;

namespace Clockodo.Client.Tests.Resources;

public sealed class TeamTests
{
    [Fact]
    public void Every_field_is_read()
    {
        Team team = ResourceText.Read(ResourceJson.Default.Team, """{"id":8140,"name":"Süd","leader":234561,"user_ids":[234561,234579]}""");

        Assert.Equal((8140, "Süd", 234561L), (team.Id, team.Name, team.LeaderId));
        Assert.Equal([234561, 234579], team.UserIds!);
    }

    [Fact]
    public void A_team_may_have_no_leader() =>
        Assert.Null(ResourceText.Read(ResourceJson.Default.Team, """{"id":1,"name":"x","leader":null,"user_ids":[]}""").LeaderId);
}
