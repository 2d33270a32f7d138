using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Support;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Http;

/// <summary>Whoever has waited long enough gets free at once, whatever the other side does.</summary>
public sealed class CancellationTests
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Promptly = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task A_read_without_an_answer_times_out()
    {
        using var client = TestClient.Over(StubHandler.NeverAnswering(), Short);

        var exception = await FailedAsync(client.Entries.GetAsync(1, Token));

        Assert.Equal(ClockodoErrorKind.TimedOut, exception.Kind);
        Assert.StartsWith("Cannot read entry 1: no response came within 0.2 seconds.", exception.Message);
    }

    [Fact]
    public async Task A_write_without_an_answer_may_have_been_made()
    {
        using var client = TestClient.Over(StubHandler.NeverAnswering(), Short);

        var exception = await FailedAsync(client.Entries.AddAsync(Drafts.Required(EntryType.LumpSum), Token));

        Assert.Equal(ClockodoErrorKind.OutcomeUnknown, exception.Kind);
        Assert.Contains("no response came within 0.2 seconds", exception.Message);
    }

#if !CLIENT_FOR_NETSTANDARD
    // There, a content that is no stream cannot be interrupted; the cases over sockets below hold for it.
    [Theory]
    [InlineData(200)]
    [InlineData(500)]
    public async Task An_answer_that_stops_half_way_times_out(int status)
    {
        using var client = TestClient.Over(StubHandler.Answering(status, () => new StallingContent("{\"entry\":{")), Short);

        Assert.Equal(ClockodoErrorKind.TimedOut, (await FailedAsync(client.Entries.GetAsync(1, Token))).Kind);
    }
#endif

    [Fact]
    public async Task A_socket_that_stops_half_way_times_out()
    {
        await using var server = RawServer.Start(
            "HTTP/1.1 200 X\r\nContent-Length: 500\r\n\r\n{\"entry\":{", AfterAnswer.Hold);
        using var client = new ClockodoClient(new()
        {
            Credential = Known.Credential,
            ExternalApplication = Known.ExternalApplication,
            BaseUri = server.BaseUri,
            Timeout = Short,
            TimeSource = new NoTime(),
        });

        Assert.Equal(ClockodoErrorKind.TimedOut, (await FailedAsync(client.Entries.GetAsync(1, Token))).Kind);
        Assert.Equal(ClockodoErrorKind.OutcomeUnknown, (await FailedAsync(client.Entries.DeleteAsync(1, Token))).Kind);
    }

    [Fact]
    public async Task Waiting_for_an_answer_can_be_cancelled()
    {
        await using var server = RawServer.Start("", AfterAnswer.Hold);
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
    public async Task Reading_an_answer_can_be_cancelled(int status)
    {
        var content = new StallingContent("{\"entry\":{");
        using var client = TestClient.Over(StubHandler.Answering(status, () => content));
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
        await using var server = RawServer.Start(
            "HTTP/1.1 200 X\r\nContent-Length: 500\r\n\r\n{\"entry\":{", AfterAnswer.Hold);
        using var client = TestClient.To(server.BaseUri);
        using var cancellation = new CancellationTokenSource();
        var answered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        var read = client.WithObserver(_ => answered.SetResult()).Entries.GetAsync(1, cancellation.Token);
        await answered.Task.WaitAsync(Promptly, Token);
        await cancellation.CancelAsync();

        await CancelledAsync(read, cancellation.Token);
    }

    [Fact]
    public async Task A_write_can_be_cancelled_as_well()
    {
        await using var server = RawServer.Start("", AfterAnswer.Hold);
        using var client = TestClient.To(server.BaseUri);
        using var cancellation = new CancellationTokenSource();

        var write = client.Entries.DeleteAsync(1, cancellation.Token);
        await server.Received.WaitAsync(Promptly, Token);
        await cancellation.CancelAsync();

        await CancelledAsync(write, cancellation.Token);
    }

    [Fact]
    public async Task What_is_cancelled_beforehand_is_not_sent()
    {
        var handler = Answers.Forbidden();
        using var client = TestClient.Over(handler);
        var cancelled = new CancellationToken(canceled: true);

        await CancelledAsync(client.Entries.GetAsync(1, cancelled), cancelled);

        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task A_list_can_be_cancelled_between_its_pages()
    {
        var handler = StubHandler.Answering(
            """{"paging":{"items_per_page":1,"current_page":1,"count_pages":9,"count_items":9},"entries":[]}""");
        using var client = TestClient.Over(handler);
        using var cancellation = new CancellationTokenSource();
        var moment = Known.At("2026-11-01T00:00:00Z");
        await using var pages = client.Entries
            .ListPagesAsync(new(moment, moment), cancellation.Token).GetAsyncEnumerator(cancellation.Token);

        Assert.True(await pages.MoveNextAsync());
        await cancellation.CancelAsync();

        await CancelledAsync(pages.MoveNextAsync().AsTask(), cancellation.Token);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task Closing_the_client_ends_a_request_with_an_error()
    {
        await using var server = RawServer.Start("", AfterAnswer.Hold);
        using var client = TestClient.To(server.BaseUri);

        var read = client.Entries.GetAsync(1, Token);
        await server.Received.WaitAsync(Promptly, Token);
        client.Dispose();

        Assert.Equal(ClockodoErrorKind.Unreachable, (await FailedAsync(read)).Kind);
    }

    [Fact]
    public async Task A_closed_client_sends_nothing()
    {
        var handler = Answers.Forbidden();
        using var client = TestClient.Over(handler);
        client.Dispose();

        Assert.Equal(ClockodoErrorKind.Unreachable, (await FailedAsync(client.Entries.GetAsync(1, Token))).Kind);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task A_handler_that_was_given_stays_open()
    {
        using var handler = StubHandler.Answering(Answers.Entry());
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
