using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Support;
using Clockodo.Testing.Faults;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Http;

/// <summary>Redirects are not followed: they would send the key to another host.</summary>
public sealed class HttpTransportRedirectTests
{
    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_of_a_read_is_not_followed(int status)
    {
        await using var other = FaultServer.Start(Fault.Respond(200, Responses.Entry()));
        await using var server = FaultServer.Start(
            Fault.Respond(status, "", $"Location: {other.BaseUri}v2/entries/1\r\n"));
        using var client = TestClient.To(server.BaseUri);

        var exception = await Assert.ThrowsAsync<ClockodoException>(() => client.Entries.GetAsync(1, Token));

        Assert.Equal(ClockodoErrorKind.UnreadableAnswer, exception.Kind);
        Assert.Equal(status, exception.StatusCode);
        Assert.Contains("redirects to 127.0.0.1", exception.Message);
        Assert.Single(server.Requests);
        Assert.Empty(other.Requests);
    }

    [Fact]
    public async Task A_redirect_of_a_write_is_not_followed()
    {
        await using var other = FaultServer.Start(Fault.Respond(200, Responses.Entry()));
        await using var server = FaultServer.Start(Fault.Respond(307, "", $"Location: {other.BaseUri}v2/entries\r\n"));
        using var client = TestClient.To(server.BaseUri);

        var exception = await Assert.ThrowsAsync<ClockodoException>(
            () => client.Entries.AddAsync(Drafts.Required(EntryType.LumpSum), Token));

        Assert.Equal(307, exception.StatusCode);
        Assert.Empty(other.Requests);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Location: /login\r\n")]
    [InlineData("Location: :://\r\n")]
    public async Task A_redirect_without_a_valid_address_is_unreadable(string location)
    {
        await using var server = FaultServer.Start(Fault.Respond(302, "", location));
        using var client = TestClient.To(server.BaseUri);

        var exception = await Assert.ThrowsAsync<ClockodoException>(() => client.Entries.GetAsync(1, Token));

        Assert.Equal((ClockodoErrorKind.UnreadableAnswer, 302), (exception.Kind, exception.StatusCode));
    }
}
