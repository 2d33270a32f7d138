using System.Threading.Tasks;
using Clockodo.Client.Tests.Support;
using Clockodo.Testing.Faults;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Http;

/// <summary>What comes from a server that is not the service.</summary>
public sealed class BaseAddressTests
{
    private const string Question = "Is the base address of the API right?";

    [Theory]
    [InlineData(Fault.GatewayPage)]
    [InlineData("OK")]
    [InlineData("\n<!doctype html>")]
    public async Task A_page_in_place_of_JSON_asks_for_the_address_and_is_not_requested_again(string page)
    {
        using StubHandler handler = StubHandler.Responding(page);
        using var client = TestClient.Over(handler);

        var error = await Assert.ThrowsAsync<ClockodoException>(() => client.Users.GetMeAsync(Token));

        Assert.Equal(ClockodoErrorKind.UnreadableAnswer, error.Kind);
        Assert.Contains(Question, error.Message);
        Assert.Single(handler.Requests);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"entry\":{\"id\":1")]
    public async Task A_response_that_was_cut_short_does_not_and_is_requested_again(string body)
    {
        using StubHandler handler = StubHandler.Responding(body);
        using var client = TestClient.Over(handler);

        var error = await Assert.ThrowsAsync<ClockodoException>(() => client.Entries.GetAsync(1, Token));

        Assert.DoesNotContain(Question, error.Message);
        Assert.Equal(5, handler.Requests.Count);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(410)]
    public async Task A_path_that_does_not_exist_asks_for_the_address(int status)
    {
        using var client = TestClient.Over(StubHandler.Responding(status, Fault.GatewayPage));

        var error = await Assert.ThrowsAsync<ClockodoException>(() => client.Entries.GetAsync(1, Token));

        Assert.Contains(Question, error.Message);
    }

    [Fact]
    public async Task An_entry_that_does_not_exist_does_not()
    {
        using var client = TestClient.Over(StubHandler.Responding(404, """{"error":{"message":"The entry does not exist"}}"""));

        var error = await Assert.ThrowsAsync<ClockodoException>(() => client.Entries.GetAsync(1, Token));

        Assert.DoesNotContain(Question, error.Message);
    }
}
