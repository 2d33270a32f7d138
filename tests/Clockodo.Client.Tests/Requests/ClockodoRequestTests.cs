using System.Net.Http;
using System.Threading.Tasks;
using Clockodo.Client.Requests;
using Clockodo.Client.Tests.Support;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Requests;

/// <summary>Method and body of a raw request.</summary>
public sealed class ClockodoRequestTests
{
    [Theory]
    [InlineData("GET", null)]
    [InlineData("POST", """{"a":1}""")]
    [InlineData("PUT", """ [ {"a" : 1.50e1, "ä": "\ud83d\ude00 😀"} ] """)]
    [InlineData("DELETE", null)]
    [InlineData("DELETE", """{"a":1}""")]
    public async Task Method_and_body_are_sent_as_they_are(string method, string? body)
    {
        var handler = StubHandler.Responding("{}");
        using var client = TestClient.Over(handler);

        await client.Requests.SendAsync(new(new HttpMethod(method), "v4/absences", body: body), Token);

        Assert.Equal((method, body ?? (method == "GET" ? null : "")), (handler.Single.Method, handler.Single.Body));
        Assert.Equal(body is null ? null : "application/json", handler.Single.ContentType);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a=1")]
    [InlineData("{'a':1}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{\"a\":1} // comment")]
    [InlineData("{\"a\":NaN}")]
    [InlineData("{\"a\":1}{}")]
    public void A_body_that_is_not_JSON_is_refused(string body) =>
        Assert.StartsWith("Cannot send the request: The body cannot be read: it is not JSON, or incomplete (line 1, byte ", MessageFor(HttpMethod.Post, body));

    [Theory]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("\"text\"")]
    public void A_body_that_is_a_single_value_is_refused(string body) =>
        Assert.Contains("The body must be a JSON object or a JSON array.", MessageFor(HttpMethod.Put, body));

    [Fact]
    public void A_body_with_half_a_character_is_refused() =>
        Assert.Contains("half of a surrogate pair", MessageFor(HttpMethod.Put, "{\"a\":\"\ud83d\"}"));

    [Fact]
    public void A_body_of_a_GET_request_is_refused() =>
        Assert.Contains("A GET request has no body.", MessageFor(HttpMethod.Get, "{}"));

    [Theory]
    [InlineData("PATCH")]
    [InlineData("HEAD")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    public void Another_method_is_refused(string method) =>
        Assert.Contains($"The method '{method}' is not possible", MessageFor(new HttpMethod(method), null));

    [Fact]
    public void A_request_is_described_in_one_line() => Assert.Equal(
        "PUT v2/entrygroups?filter[text]=a b",
        new ClockodoRequest(HttpMethod.Put, "/v2/entrygroups", [new("filter[text]", "a\nb")], "{}").ToString());

    private static string MessageFor(HttpMethod method, string? body)
    {
        var error = Assert.Throws<ClockodoException>(() => new ClockodoRequest(method, "v4/absences", body: body));
        Assert.Equal(ClockodoErrorKind.Invalid, error.Kind);
        Assert.EndsWith(" Nothing was sent.", error.Message);
        return error.Message;
    }
}
