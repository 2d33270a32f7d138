using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Support;
using Clockodo.Testing.Faults;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Http;

/// <summary>Timeouts and cancellation end every request at once.</summary>
public sealed class HttpTransportCancellationTests
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Promptly = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task A_read_without_a_response_times_out()
    {
        using var client = TestClient.Over(StubHandler.NeverResponding(), Short);

        var exception = await FailedAsync(client.Entries.GetAsync(1, Token));

        Assert.Equal(ClockodoErrorKind.TimedOut, exception.Kind);
        Assert.StartsWith("Cannot read entry 1: no response came within 0.2 seconds.", exception.Message);
    }

    [Fact]
    public async Task A_write_without_a_response_has_an_unknown_outcome()
    {
        using var client = TestClient.Over(StubHandler.NeverResponding(), Short);

        var exception = await FailedAsync(client.Entries.AddAsync(Drafts.Required(EntryType.LumpSum), Token));

        Assert.Equal(ClockodoErrorKind.OutcomeUnknown, exception.Kind);
        Assert.Contains("no response came within 0.2 seconds", exception.Message);
    }

#if !CLIENT_FOR_NETSTANDARD
    // There, a content that is no stream cannot be interrupted; the cases over sockets below hold for it.
    [Theory]
    [InlineData(200)]
    [InlineData(500)]
    public async Task A_response_that_stops_half_way_times_out(int status)
    {
        using var client = TestClient.Over(StubHandler.Responding(status, () => new StallingContent("{\"entry\":{")), Short);

        Assert.Equal(ClockodoErrorKind.TimedOut, (await FailedAsync(client.Entries.GetAsync(1, Token))).Kind);
    }
#endif

    [Fact]
    public async Task A_socket_that_stops_half_way_times_out()
    {
        await using var server = FaultServer.Start(Fault.Raw(
            "HTTP/1.1 200 X\r\nContent-Length: 500\r\n\r\n{\"entry\":{", AfterResponse.Hold));
        using var client = TestClient.To(server.BaseUri, Short);

        Assert.Equal(ClockodoErrorKind.TimedOut, (await FailedAsync(client.Entries.GetAsync(1, Token))).Kind);
        Assert.Equal(ClockodoErrorKind.OutcomeUnknown, (await FailedAsync(client.Entries.DeleteAsync(1, Token))).Kind);
    }

    [Fact]
    public async Task Waiting_for_a_response_can_be_cancelled()
    {
        await using var server = FaultServer.Start(Fault.HangBeforeHeaders);
        using var client = TestClient.To(server.BaseUri);
        using var cancellation = new CancellationTokenSource();

        var read = client.Entries.GetAsync(1, cancellation.Token);
        await server.Received.WaitAsync(Promptly, Token);
        await cancellation.CancelAsync();

        await CancelledAsync(read, cancellation.Token);
    }

#if !CLIENT_FOR_NETSTANDARD
    // There, a content that is no stream cannot be interrupted; the cases over sockets below hold for it.
    [Theory]
    [InlineData(200)]
    [InlineData(500)]
    public async Task Reading_a_response_can_be_cancelled(int status)
    {
        var content = new StallingContent("{\"entry\":{");
        using var client = TestClient.Over(StubHandler.Responding(status, () => content));
        using var cancellation = new CancellationTokenSource();

        var read = client.Entries.GetAsync(1, cancellation.Token);
        await content.Stalled.WaitAsync(Promptly, Token);
        await cancellation.CancelAsync();

        await CancelledAsync(read, cancellation.Token);
    }
#endif

    [Fact]
    public async Task Reading_from_a_socket_can_be_cancelled()
    {
        await using var server = FaultServer.Start(Fault.Raw(
            "HTTP/1.1 200 X\r\nContent-Length: 500\r\n\r\n{\"entry\":{", AfterResponse.Hold));
        using var client = TestClient.To(server.BaseUri);
        using var cancellation = new CancellationTokenSource();
        var responded = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        var read = client.WithObserver(_ => responded.SetResult()).Entries.GetAsync(1, cancellation.Token);
        await responded.Task.WaitAsync(Promptly, Token);
        await cancellation.CancelAsync();

        await CancelledAsync(read, cancellation.Token);
    }

    [Fact]
    public async Task A_write_can_be_cancelled()
    {
        await using var server = FaultServer.Start(Fault.HangBeforeHeaders);
        using var client = TestClient.To(server.BaseUri);
        using var cancellation = new CancellationTokenSource();

        var write = client.Entries.DeleteAsync(1, cancellation.Token);
        await server.Received.WaitAsync(Promptly, Token);
        await cancellation.CancelAsync();

        await CancelledAsync(write, cancellation.Token);
    }

    [Fact]
    public async Task A_request_that_is_already_cancelled_is_not_sent()
    {
        var handler = StubHandler.Unused();
        using var client = TestClient.Over(handler);
        var cancelled = new CancellationToken(canceled: true);

        await CancelledAsync(client.Entries.GetAsync(1, cancelled), cancelled);

        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task A_list_can_be_cancelled_between_its_pages()
    {
        var handler = StubHandler.Responding(
            """{"paging":{"items_per_page":1,"current_page":1,"count_pages":9,"count_items":9},"entries":[]}""");
        using var client = TestClient.Over(handler);
        using var cancellation = new CancellationTokenSource();
        var time = Known.At("2026-11-01T00:00:00Z");
        await using var pages = client.Entries
            .ListPagesAsync(new(time, time), cancellation.Token).GetAsyncEnumerator(cancellation.Token);

        Assert.True(await pages.MoveNextAsync());
        await cancellation.CancelAsync();

        await CancelledAsync(pages.MoveNextAsync().AsTask(), cancellation.Token);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task Disposing_of_the_client_ends_its_requests_with_an_error()
    {
        await using var server = FaultServer.Start(Fault.HangBeforeHeaders);
        using var client = TestClient.To(server.BaseUri);

        var read = client.Entries.GetAsync(1, Token);
        await server.Received.WaitAsync(Promptly, Token);
        client.Dispose();

        Assert.Equal(ClockodoErrorKind.Unreachable, (await FailedAsync(read)).Kind);
    }

    [Fact]
    public async Task A_disposed_client_sends_nothing()
    {
        var handler = StubHandler.Unused();
        using var client = TestClient.Over(handler);
        client.Dispose();

        Assert.Equal(ClockodoErrorKind.Unreachable, (await FailedAsync(client.Entries.GetAsync(1, Token))).Kind);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task The_client_does_not_dispose_of_a_given_handler()
    {
        using var handler = StubHandler.Responding(Responses.Entry());
        TestClient.Over(handler).Dispose();
        using var invoker = new HttpMessageInvoker(handler, disposeHandler: false);
        using var request = new HttpRequestMessage(HttpMethod.Get, Known.BaseUri);

        using var response = await invoker.SendAsync(request, Token);

        Assert.True(response.IsSuccessStatusCode);
    }

    private static Task<ClockodoException> FailedAsync(Task request) =>
        Assert.ThrowsAsync<ClockodoException>(() => request.WaitAsync(Promptly, Token));

    private static async Task CancelledAsync(Task request, CancellationToken expected)
    {
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request.WaitAsync(Promptly, Token));

        Assert.Equal(expected, exception.CancellationToken);
    }
}
