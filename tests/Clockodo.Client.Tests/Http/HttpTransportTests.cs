using System;
using System.Linq;
using System.Net.Http;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Support;
using Clockodo.Testing.Faults;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Http;

/// <summary>
/// Lost connections: a read can be repeated; the outcome of a write may be unknown.
/// </summary>
public sealed class HttpTransportTests
{
    private const string HalfResponse = "HTTP/1.1 200 X\r\nContent-Length: 500\r\n\r\n{\"entry\":{\"id\":";

    [Fact]
    public async Task A_refused_connection_is_Unreachable()
    {
        using var client = TestClient.To(FaultServer.AddressOf(FaultServer.FreePort()));

        var read = await ReadFailsAsync(client);
        var write = await WriteFailsAsync(client);

        Assert.Equal(ClockodoErrorKind.Unreachable, read.Kind);
        Assert.Equal(ClockodoErrorKind.Unreachable, write.Kind);
        Assert.StartsWith("Cannot read entry 1: the service at 127.0.0.1:", read.Message);
    }

    [Fact]
    public async Task An_unknown_host_is_Unreachable()
    {
        using var client = TestClient.To(new Uri("https://clockodo.invalid/api/"));

        Assert.Equal(ClockodoErrorKind.Unreachable, (await WriteFailsAsync(client)).Kind);
    }

    [Fact]
    public async Task A_server_without_TLS_is_Unreachable()
    {
        await using var server = FaultServer.Start(Fault.LoseRequest);
        using var client = TestClient.To(new UriBuilder(server.BaseUri) { Scheme = "https" }.Uri);

        Assert.Equal(ClockodoErrorKind.Unreachable, (await ReadFailsAsync(client)).Kind);
        Assert.Equal(ClockodoErrorKind.Unreachable, (await WriteFailsAsync(client)).Kind);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_lost_connection_after_the_request_leaves_the_outcome_of_a_write_unknown(bool isReset)
    {
        await using var server = FaultServer.Start(isReset ? Fault.Reset : Fault.LoseRequest);
        using var client = TestClient.To(server.BaseUri);

        var read = await ReadFailsAsync(client);
        var write = await WriteFailsAsync(client);

        Assert.Equal(ClockodoErrorKind.Unreachable, read.Kind);
        Assert.Equal(ClockodoErrorKind.OutcomeUnknown, write.Kind);
        Assert.StartsWith(
            "The outcome is unknown: the request to add the lump sum was sent, but ", write.Message);
        Assert.Contains("Check in Clockodo whether it took effect before you send it again.", write.Message);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task After_a_lost_connection_changes_and_removals_are_sent_again_and_additions_are_not(bool isReset)
    {
        await using var server = FaultServer.Start(isReset ? Fault.Reset : Fault.LoseRequest);
        using var client = TestClient.To(server.BaseUri);

        ClockodoException[] failures =
        [
            await WriteFailsAsync(client),
            await Assert.ThrowsAsync<ClockodoException>(() => client.Entries.EditAsync(1, new() { Text = "x" }, Token)),
            await Assert.ThrowsAsync<ClockodoException>(() => client.Entries.DeleteAsync(1, Token)),
        ];

        Assert.All(failures, failure => Assert.Equal(ClockodoErrorKind.OutcomeUnknown, failure.Kind));
        var sent = server.Requests.Select(request => request.Method).ToList();
        Assert.Single(sent, "POST");
        Assert.Equal(5, sent.Count(method => method == "PUT"));
        Assert.Equal(5, sent.Count(method => method == "DELETE"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_lost_connection_in_the_response_leaves_the_outcome_of_a_write_unknown(bool isReset)
    {
        await using var server = FaultServer.Start(
            Fault.Raw(HalfResponse, isReset ? AfterResponse.Reset : AfterResponse.Close));
        using var client = TestClient.To(server.BaseUri);

        var write = await WriteFailsAsync(client);

        Assert.Equal(ClockodoErrorKind.OutcomeUnknown, write.Kind);
    }

    [Fact]
    public async Task A_response_that_is_cut_short_is_unreadable()
    {
        await using var server = FaultServer.Start(Fault.Raw(HalfResponse));
        using var client = TestClient.To(server.BaseUri);

        var read = await ReadFailsAsync(client);

        Assert.Equal(ClockodoErrorKind.UnreadableAnswer, read.Kind);
        Assert.StartsWith("Cannot read entry 1: the connection was lost before the end of the response.", read.Message);
    }

    [Fact]
    public async Task A_response_without_its_last_chunk_is_unreadable_even_if_its_JSON_is_complete()
    {
        var json = Responses.Entry();
        await using var server = FaultServer.Start(Fault.Raw(
            $"HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n{json.Length:x}\r\n{json}\r\n"));
        using var client = TestClient.To(server.BaseUri);

        Assert.Equal(ClockodoErrorKind.UnreadableAnswer, (await ReadFailsAsync(client)).Kind);
    }

    [Theory]
    [InlineData(SocketError.ConnectionRefused, ClockodoErrorKind.Unreachable)]
    [InlineData(SocketError.HostNotFound, ClockodoErrorKind.Unreachable)]
    [InlineData(SocketError.TryAgain, ClockodoErrorKind.Unreachable)]
    [InlineData(SocketError.ConnectionReset, ClockodoErrorKind.OutcomeUnknown)]
    [InlineData(SocketError.ConnectionAborted, ClockodoErrorKind.OutcomeUnknown)]
    [InlineData(SocketError.TimedOut, ClockodoErrorKind.OutcomeUnknown)]
    [InlineData(SocketError.HostUnreachable, ClockodoErrorKind.OutcomeUnknown)]
    [InlineData(SocketError.NetworkUnreachable, ClockodoErrorKind.OutcomeUnknown)]
    public async Task A_write_is_known_to_have_failed_only_if_there_was_no_connection(
        SocketError error, ClockodoErrorKind kind)
    {
        using var client = TestClient.Over(
            StubHandler.Throwing(new HttpRequestException("The connection broke.", new SocketException((int)error))));

        Assert.Equal(kind, (await WriteFailsAsync(client)).Kind);
        Assert.Equal(ClockodoErrorKind.Unreachable, (await ReadFailsAsync(client)).Kind);
    }

#if !CLIENT_FOR_NETSTANDARD
    // Only newer runtimes say so in a word.
    [Theory]
    [InlineData(HttpRequestError.NameResolutionError, ClockodoErrorKind.Unreachable)]
    [InlineData(HttpRequestError.ConnectionError, ClockodoErrorKind.Unreachable)]
    [InlineData(HttpRequestError.SecureConnectionError, ClockodoErrorKind.Unreachable)]
    [InlineData(HttpRequestError.ProxyTunnelError, ClockodoErrorKind.Unreachable)]
    [InlineData(HttpRequestError.ResponseEnded, ClockodoErrorKind.OutcomeUnknown)]
    [InlineData(HttpRequestError.InvalidResponse, ClockodoErrorKind.OutcomeUnknown)]
    [InlineData(HttpRequestError.Unknown, ClockodoErrorKind.OutcomeUnknown)]
    public async Task The_runtime_error_determines_the_outcome_of_a_write(HttpRequestError error, ClockodoErrorKind kind)
    {
        using var client = TestClient.Over(StubHandler.Throwing(new HttpRequestException(error)));

        Assert.Equal(kind, (await WriteFailsAsync(client)).Kind);
    }
#endif

    [Fact]
    public async Task An_untrusted_certificate_is_Unreachable()
    {
        using var client = TestClient.Over(StubHandler.Throwing(
            new HttpRequestException("No trust.", new AuthenticationException("The certificate is out of date."))));

        var write = await WriteFailsAsync(client);

        Assert.Equal(ClockodoErrorKind.Unreachable, write.Kind);
        Assert.Contains("The certificate is out of date.", write.Message);
    }

    private static Task<ClockodoException> ReadFailsAsync(ClockodoClient client) =>
        Assert.ThrowsAsync<ClockodoException>(() => client.Entries.GetAsync(1, Token));

    private static Task<ClockodoException> WriteFailsAsync(ClockodoClient client) =>
        Assert.ThrowsAsync<ClockodoException>(
            () => client.Entries.AddAsync(Drafts.Required(EntryType.LumpSum), Token));
}
