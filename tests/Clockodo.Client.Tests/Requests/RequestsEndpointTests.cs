using System;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Http;
using Clockodo.Client.Requests;
using Clockodo.Client.Tests.Support;
using Clockodo.Testing;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Requests;

/// <summary>Responses to raw requests.</summary>
public sealed class RequestsEndpointTests
{
    private static readonly HttpMethod[] Writes = [HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete];

    [Fact]
    public async Task A_response_has_the_document_and_its_items()
    {
        using var client = TestClient.Over(StubHandler.Responding("""{"data":[{"id":1},{"id":2}]}"""));

        ClockodoResponse response = await client.Requests.SendAsync(new(HttpMethod.Get, "v4/absences"), Token);

        Assert.Equal("""{"data":[{"id":1},{"id":2}]}""", response.Document!.Value.GetRawText());
        Assert.Equal([1L, 2L], response.Items.Select(item => item.GetProperty("id").GetInt64()));
        Assert.Null(response.Page);
    }

    [Theory]
    [InlineData(204)]
    [InlineData(205)]
    [InlineData(201)]
    public async Task A_success_without_content_has_neither_document_nor_items(int status)
    {
        using var client = TestClient.Over(StubHandler.Responding(status, () => new ByteArrayContent([])));

        foreach (HttpMethod method in (HttpMethod[])[HttpMethod.Get, .. Writes])
        {
            ClockodoResponse response = await client.Requests.SendAsync(new(method, "v4/absences/17"), Token);

            Assert.Null(response.Document);
            Assert.Empty(response.Items);
        }
    }

    [Fact]
    public async Task Another_success_with_content_has_its_document()
    {
        using var client = TestClient.Over(StubHandler.Responding(201, """{"data":{"id":5}}"""));

        ClockodoResponse response = await client.Requests.SendAsync(new(HttpMethod.Post, "v4/absences", body: "{}"), Token);

        Assert.Equal(5, Assert.Single(response.Items).GetProperty("id").GetInt64());
    }

    [Fact]
    public async Task A_write_needs_no_body_in_its_response()
    {
        using var client = TestClient.Over(StubHandler.Responding(200, () => new ByteArrayContent([])));

        foreach (HttpMethod method in Writes)
        {
            Assert.Null((await client.Requests.SendAsync(new(method, "v4/absences/17"), Token)).Document);
        }
    }

    [Fact]
    public async Task A_read_without_a_body_is_unreadable()
    {
        using var client = TestClient.Over(StubHandler.Responding(200, () => new ByteArrayContent([])));

        ClockodoException error = await FailAsync(client, HttpMethod.Get);

        Assert.Equal(ClockodoErrorKind.UnreadableAnswer, error.Kind);
        Assert.StartsWith("Cannot GET v4/absences: the response cannot be read: The response is empty.", error.Message);
    }

    [Fact]
    public async Task A_web_page_is_unreadable_and_is_not_requested_again()
    {
        var handler = StubHandler.Responding(200, "<html><body>Please log in</body></html>", "text/html");
        using var client = TestClient.Over(handler);

        ClockodoException error = await FailAsync(client, HttpMethod.Get);

        Assert.Equal(ClockodoErrorKind.UnreadableAnswer, error.Kind);
        Assert.StartsWith("Cannot GET v4/absences: the response is not JSON, but something else, such as a web page.", error.Message);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task Broken_JSON_is_requested_again()
    {
        var handler = StubHandler.Responding("""{"data":[1,""");
        using var client = TestClient.Over(handler);

        ClockodoException error = await FailAsync(client, HttpMethod.Get);

        Assert.Equal(ClockodoErrorKind.UnreadableAnswer, error.Kind);
        Assert.Matches(@"it is not JSON, or incomplete \(line 1, byte 1\d\)\. Given up after 5 tries", error.Message);
        Assert.Equal(5, handler.Requests.Count);
    }

    [Theory]
    [InlineData("<html></html>")]
    [InlineData("""{"data":""")]
    public async Task The_outcome_of_an_addition_with_an_unreadable_response_is_unknown(string body)
    {
        var handler = StubHandler.Responding(body);
        using var client = TestClient.Over(handler);

        ClockodoException error = await FailAsync(client, HttpMethod.Post);

        Assert.Equal(ClockodoErrorKind.OutcomeUnknown, error.Kind);
        Assert.StartsWith("The outcome is unknown: the request to POST v4/absences was sent, but ", error.Message);
        Assert.Single(handler.Requests);
    }

    [Theory]
    [InlineData(408)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    [InlineData(520)]
    public async Task An_addition_is_not_sent_again_after_an_error_that_leaves_its_outcome_unknown(int status)
    {
        var handler = StubHandler.Responding(status, """{"error":{"message":"Try later"}}""");
        using var client = TestClient.Over(handler);

        ClockodoException error = await FailAsync(client, HttpMethod.Post);

        Assert.Equal((ClockodoErrorKind.OutcomeUnknown, status), (error.Kind, error.StatusCode));
        Assert.StartsWith("The outcome is unknown. Cannot POST v4/absences: ", error.Message);
        Assert.EndsWith("The service says: \"Try later\" Check in Clockodo whether it took effect before you send it again.", error.Message);
        Assert.Single(handler.Requests);
    }

    [Theory]
    [InlineData(429, ClockodoErrorKind.RateLimited, 5)]
    [InlineData(501, ClockodoErrorKind.ServiceError, 1)]
    [InlineData(422, ClockodoErrorKind.Invalid, 1)]
    [InlineData(404, ClockodoErrorKind.NotFound, 1)]
    public async Task An_addition_that_was_certainly_not_processed_fails_as_such(int status, ClockodoErrorKind kind, int tries)
    {
        var handler = StubHandler.Responding(status, "{}");
        using var client = TestClient.Over(handler);

        Assert.Equal(kind, (await FailAsync(client, HttpMethod.Post)).Kind);
        Assert.Equal(tries, handler.Requests.Count);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Other_requests_are_sent_again_after_a_temporary_error(string method)
    {
        var handler = StubHandler.Responding(503, "{}");
        using var client = TestClient.Over(handler);

        Assert.Equal(ClockodoErrorKind.ServiceError, (await FailAsync(client, new HttpMethod(method))).Kind);
        Assert.Equal(5, handler.Requests.Count);
    }

    [Theory]
    [InlineData("""{"error":{"message":"No","fields":["a"],"code":7}}""")]
    [InlineData("""{"errors":[{"error":{"type":"7","message":"No","path":"a"}}]}""")]
    public async Task An_error_has_the_message_the_code_and_the_fields_of_the_service(string body)
    {
        using var client = TestClient.Over(StubHandler.Responding(422, body));

        ClockodoException error = await FailAsync(client, HttpMethod.Put);

        Assert.Equal(("No", "7", "a"), (error.ServiceMessage, error.ServiceCode, Assert.Single(error.Fields)));
        Assert.StartsWith("Cannot PUT v4/absences: the service rejects it (422).", error.Message);
    }

    [Fact]
    public async Task The_key_is_not_in_an_error()
    {
        using var client = TestClient.Over(StubHandler.Responding(400, $$"""{"error":{"message":"Key {{Known.ApiKey}}"} }"""));

        ClockodoException error = await FailAsync(client, HttpMethod.Get);

        Assert.Contains("Key ***", error.Message);
        Assert.DoesNotContain(Known.ApiKey, error.ToString());
    }

    [Fact]
    public async Task A_request_is_reported_with_its_address()
    {
        using var client = TestClient.Over(StubHandler.Responding("{}"));
        string? said = null;

        await client.WithObserver(notice => said ??= notice.Message).Requests
            .SendAsync(new(HttpMethod.Get, "v4/absences", [new("filter[year]", "2026")]), Token);

        Assert.Equal("GET https://clockodo.invalid/api/v4/absences?filter[year]=2026", said);
    }

    [Fact]
    public async Task A_raw_request_for_an_enhanced_list_waits_for_the_limit_of_enhanced_lists()
    {
        var limiter = new RateLimiter(new VirtualTimeSource(new VirtualTime()));
        for (int number = 0; number < 300; number++)
        {
            await limiter.EnterAsync(QuotaKind.EnhancedLists, observer: null, Token);
        }

        using var client = new ClockodoClient(new()
        {
            Credential = Known.Credential,
            ExternalApplication = Known.ExternalApplication,
            Handler = StubHandler.Responding("{}"),
            RateLimiter = limiter,
        });
        RateLimitDelay? delay = null;

        await client.WithObserver(notice => delay ??= notice as RateLimitDelay).Requests
            .SendAsync(new(HttpMethod.Get, "v2/entries?enhanced_list=true"), Token);

        Assert.Contains("300 pages of enhanced lists", delay!.Message);
    }

    [Fact]
    public async Task Cancelling_ends_a_request_that_gets_no_response()
    {
        using var client = TestClient.Over(StubHandler.NeverResponding());
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(Token);

        Task<ClockodoResponse> request = client.Requests.SendAsync(new(HttpMethod.Get, "v4/absences"), cancellation.Token);
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
    }

    private static Task<ClockodoException> FailAsync(ClockodoClient client, HttpMethod method) =>
        Assert.ThrowsAsync<ClockodoException>(() => client.Requests.SendAsync(new(method, "v4/absences"), Token));
}
