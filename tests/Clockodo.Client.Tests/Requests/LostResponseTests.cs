using System;
using System.Net.Http;
using System.Threading.Tasks;
using Clockodo.Client.Requests;
using Clockodo.Client.Tests.Support;
using Clockodo.Testing.Faults;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Requests;

/// <summary>Raw requests over sockets, whose responses are lost or broken.</summary>
public sealed class LostResponseTests
{
    public static TheoryData<string> Losses => ["before the headers", "in the headers", "in the body", "reset"];

    [Theory]
    [MemberData(nameof(Losses))]
    public async Task An_addition_is_sent_once(string loss)
    {
        await using var server = StartWith(() => FaultFor(loss));
        using var client = TestClient.To(server.BaseUri);

        var error = await Assert.ThrowsAsync<ClockodoException>(
            () => client.Requests.SendAsync(new(HttpMethod.Post, "v4/absences", body: """{"a":1}"""), Token));

        Assert.Equal(ClockodoErrorKind.OutcomeUnknown, error.Kind);
        Assert.StartsWith("The outcome is unknown: the request to POST v4/absences was sent, but ", error.Message);
        Assert.Equal("""{"a":1}""", Assert.Single(server.Requests).Body);
    }

    [Theory]
    [MemberData(nameof(Losses))]
    public async Task Reads_and_changes_are_sent_again(string loss)
    {
        foreach (HttpMethod method in (HttpMethod[])[HttpMethod.Get, HttpMethod.Put])
        {
            int count = 0;
            await using var server = StartWith(() => ++count == 1 ? FaultFor(loss) : null);
            using var client = TestClient.To(server.BaseUri);

            ClockodoResponse response = await client.Requests.SendAsync(new(method, "v4/absences/17"), Token);

            Assert.Equal(17, response.Items[0].GetProperty("id").GetInt32());
            Assert.Equal(2, server.Requests.Count);
        }
    }

    [Fact]
    public async Task A_removal_that_finds_nothing_after_a_lost_response_is_a_success()
    {
        int count = 0;
        await using var server = StartWith(() => ++count == 1 ? Fault.CutAt(Cut.BeforeHeaders) : Fault.Respond(404, "{}"));
        using var client = TestClient.To(server.BaseUri);

        ClockodoResponse response = await client.Requests.SendAsync(new(HttpMethod.Delete, "v4/absences/17"), Token);

        Assert.Null(response.Document);
        Assert.Equal(2, server.Requests.Count);
    }

    [Theory]
    [InlineData("DELETE", 1)]
    [InlineData("PUT", 2)]
    public async Task Any_other_request_that_finds_nothing_fails(string method, int tries)
    {
        int count = 0;
        await using var server = StartWith(() => ++count < tries ? Fault.CutAt(Cut.BeforeHeaders) : Fault.Respond(404, "{}"));
        using var client = TestClient.To(server.BaseUri);

        var error = await Assert.ThrowsAsync<ClockodoException>(
            () => client.Requests.SendAsync(new(new HttpMethod(method), "v4/absences/17"), Token));

        Assert.Equal(ClockodoErrorKind.NotFound, error.Kind);
    }

    [Theory]
    [InlineData("HTTP/1.1 204 No Content\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")]
    [InlineData("HTTP/1.1 202 Accepted\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")]
    public async Task A_change_without_content_is_a_success(string raw)
    {
        await using var server = StartWith(() => Fault.Raw(raw));
        using var client = TestClient.To(server.BaseUri);

        Assert.Null((await client.Requests.SendAsync(new(HttpMethod.Put, "v4/absences/17"), Token)).Document);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var server = StartWith(() => Fault.Respond(302, "", "Location: http://127.0.0.1:1/api/v4/absences\r\n"));
        using var client = TestClient.To(server.BaseUri);

        var error = await Assert.ThrowsAsync<ClockodoException>(
            () => client.Requests.SendAsync(new(HttpMethod.Get, "v4/absences"), Token));

        Assert.Equal(ClockodoErrorKind.UnreadableAnswer, error.Kind);
        Assert.Single(server.Requests);
    }

    private static FaultServer StartWith(Func<Fault?> fault) => FaultServer.Start(
        (_, _) => Task.FromResult(new FaultResponse(200, """{"data":{"id":17}}""")), _ => Task.FromResult(fault()));

    private static Fault FaultFor(string loss) => loss switch
    {
        "before the headers" => Fault.CutAt(Cut.BeforeHeaders),
        "in the headers" => Fault.CutAt(Cut.InHeaders),
        "in the body" => Fault.CutAt(Cut.InBody),
        _ => Fault.Reset,
    };
}
