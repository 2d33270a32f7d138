using System.Threading.Tasks;
using Clockodo.Client.Resources;
using Clockodo.Client.Tests.Support;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Resources;

public sealed class UsersEndpointTests
{
    [Fact]
    public async Task The_user_of_the_connection_is_read()
    {
        var handler = StubHandler.Responding("""
            {"data":{"id":234561,"name":"Katharina Großmann","number":"P-561","email":"k@contoso.example","role":"owner",
             "active":true,"language":"de","timezone":"Europe/Berlin","teams_id":null,"future":{"id":[1]}}}
            """);
        using var client = TestClient.Over(handler);

        User user = await client.Users.GetMeAsync(Token);

        Assert.Equal("/api/v4/users/me", handler.Single.Uri.PathAndQuery);
        Assert.Equal(234561, user.Id);
        Assert.Equal("Katharina Großmann", user.Name);
        Assert.Equal("k@contoso.example", user.Email);
        Assert.Equal("owner", user.Role);
        Assert.Equal("de", user.Language);
        Assert.Equal("Europe/Berlin", user.TimeZone);
        Assert.Equal("Katharina Großmann", user.ToString());
    }

    [Theory]
    [InlineData("""{"data":{"id":1,"name":"x"}}""")]
    [InlineData("""{"data":{"name":"x","id":"1","email":null,"role":null,"language":null,"timezone":null}}""")]
    public async Task Fields_that_the_service_leaves_out_are_null(string json)
    {
        using var client = TestClient.Over(StubHandler.Responding(json));

        User user = await client.Users.GetMeAsync(Token);

        Assert.Equal((1, "x"), (user.Id, user.Name));
        Assert.Equal((null, null, null, null), (user.Email, user.Role, user.Language, user.TimeZone));
    }

    [Theory]
    [InlineData("""{"data":{"id":1}}""")]
    [InlineData("""{"data":{"id":1,"name":null}}""")]
    public async Task A_user_without_a_name_has_an_empty_one(string json)
    {
        using var client = TestClient.Over(StubHandler.Responding(json));

        Assert.Equal("", (await client.Users.GetMeAsync(Token)).Name);
    }

    [Theory]
    [InlineData("""{"data":{"name":"x"}}""", "id")]
    [InlineData("""{"data":{"id":null,"name":"x"}}""", "id")]
    [InlineData("""{"data":{"id":1,"name":{}}}""", "name")]
    [InlineData("""{"data":{"id":1,"name":"x","email":[]}}""", "email")]
    [InlineData("""{"data":[]}""", "data")]
    [InlineData("""{"user":{"id":1,"name":"x"}}""", "data")]
    public async Task A_user_of_the_wrong_shape_is_unreadable(string json, string named)
    {
        using var client = TestClient.Over(StubHandler.Responding(json));

        var exception = await Assert.ThrowsAsync<ClockodoException>(() => client.Users.GetMeAsync(Token));

        Assert.Equal(ClockodoErrorKind.UnreadableAnswer, exception.Kind);
        Assert.Contains($"'{named}'", exception.Message);
    }
}
