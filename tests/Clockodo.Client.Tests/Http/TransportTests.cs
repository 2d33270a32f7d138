using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Support;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Http;

/// <summary>
/// Lines that are cut. A read can be repeated; of a write it must be said whether it may have been made.
/// </summary>
public sealed class TransportTests
{
    private const string HalfAnswer = "HTTP/1.1 200 X\r\nContent-Length: 500\r\n\r\n{\"entry\":{\"id\":";

    [Fact]
    public async Task Nobody_listens_so_nothing_was_sent()
    {
        using var client = TestClient.To(UnusedAddress());

        var read = await ReadFailsAsync(client);
        var write = await WriteFailsAsync(client);

        Assert.Equal(ClockodoErrorKind.Unreachable, read.Kind);
        Assert.Equal(ClockodoErrorKind.Unreachable, write.Kind);
        Assert.StartsWith("Cannot read entry 1: the service at 127.0.0.1:", read.Message);
    }

    [Fact]
    public async Task The_machine_does_not_exist_so_nothing_was_sent()
    {
        using var client = TestClient.To(new Uri("https://clockodo.invalid/api/"));

        Assert.Equal(ClockodoErrorKind.Unreachable, (await WriteFailsAsync(client)).Kind);
    }

    [Fact]
    public async Task The_other_side_speaks_no_TLS_so_nothing_was_sent()
    {
        // The first bytes of a TLS connection hold no empty line: the server must not wait for one.
        await using var server = RawServer.Start("HTTP/1.1 400 X\r\n\r\n", AfterAnswer.Close, answersAtOnce: true);
        using var client = TestClient.To(new UriBuilder(server.BaseUri) { Scheme = "https" }.Uri);

        Assert.Equal(ClockodoErrorKind.Unreachable, (await ReadFailsAsync(client)).Kind);
        Assert.Equal(ClockodoErrorKind.Unreachable, (await WriteFailsAsync(client)).Kind);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_line_is_lost_after_the_request(bool isReset)
    {
        await using var server = RawServer.Start("", isReset ? AfterAnswer.Reset : AfterAnswer.Close);
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
    public async Task Of_the_writes_whose_line_is_lost_only_an_addition_is_sent_once(bool isReset)
    {
        await using var server = RawServer.Start("", isReset ? AfterAnswer.Reset : AfterAnswer.Close);
        using var client = TestClient.To(server.BaseUri);

        ClockodoException[] failures =
        [
            await WriteFailsAsync(client),
            await Assert.ThrowsAsync<ClockodoException>(() => client.Entries.EditAsync(1, new() { Text = "x" }, Token)),
            await Assert.ThrowsAsync<ClockodoException>(() => client.Entries.DeleteAsync(1, Token)),
        ];

        Assert.All(failures, failure => Assert.Equal(ClockodoErrorKind.OutcomeUnknown, failure.Kind));
        var sent = server.Requests.Select(request => request.Split(' ')[0]).ToList();
        Assert.Single(sent, "POST");
        Assert.Equal(5, sent.Count(method => method == "PUT"));
        Assert.Equal(5, sent.Count(method => method == "DELETE"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_line_is_lost_in_the_middle_of_the_answer(bool isReset)
    {
        await using var server = RawServer.Start(HalfAnswer, isReset ? AfterAnswer.Reset : AfterAnswer.Close);
        using var client = TestClient.To(server.BaseUri);

        var write = await WriteFailsAsync(client);

        Assert.Equal(ClockodoErrorKind.OutcomeUnknown, write.Kind);
    }

    [Fact]
    public async Task An_answer_that_is_cut_short_is_unreadable()
    {
        await using var server = RawServer.Start(HalfAnswer);
        using var client = TestClient.To(server.BaseUri);

        var read = await ReadFailsAsync(client);

        Assert.Equal(ClockodoErrorKind.UnreadableAnswer, read.Kind);
        Assert.StartsWith("Cannot read entry 1: the connection was lost before the end of the response.", read.Message);
    }

    [Fact]
    public async Task An_answer_in_chunks_without_the_last_one_is_unreadable_even_if_the_JSON_is_whole()
    {
        var json = Answers.Entry();
        await using var server = RawServer.Start(
            $"HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n{json.Length:x}\r\n{json}\r\n");
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
    public async Task A_write_was_surely_not_made_only_where_there_was_no_line_to_make_it_on(
        SocketError error, ClockodoErrorKind kind)
    {
        using var client = TestClient.Over(
            StubHandler.Throwing(new HttpRequestException("The line broke.", new SocketException((int)error))));

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
    public async Task The_runtime_says_where_a_write_was_lost(HttpRequestError error, ClockodoErrorKind kind)
    {
        using var client = TestClient.Over(StubHandler.Throwing(new HttpRequestException(error)));

        Assert.Equal(kind, (await WriteFailsAsync(client)).Kind);
    }
#endif

    [Fact]
    public async Task A_machine_that_is_not_trusted_gets_no_write()
    {
        using var client = TestClient.Over(StubHandler.Throwing(
            new HttpRequestException("No trust.", new AuthenticationException("The certificate is out of date."))));

        var write = await WriteFailsAsync(client);

        Assert.Equal(ClockodoErrorKind.Unreachable, write.Kind);
        Assert.Contains("The certificate is out of date.", write.Message);
    }

    private static Uri UnusedAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://{listener.LocalEndpoint}/api/");
    }

    private static Task<ClockodoException> ReadFailsAsync(ClockodoClient client) =>
        Assert.ThrowsAsync<ClockodoException>(() => client.Entries.GetAsync(1, Token));

    private static Task<ClockodoException> WriteFailsAsync(ClockodoClient client) =>
        Assert.ThrowsAsync<ClockodoException>(
            () => client.Entries.AddAsync(Drafts.Required(EntryType.LumpSum), Token));
}
