using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Http;
using Clockodo.Client.Tests.Support;
using Clockodo.Testing.Faults;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Http;

/// <summary>The key never appears in an error or a notice, even if the response contains it.</summary>
public sealed class KeySecrecyTests
{
    private static readonly string[] Secrets =
    [
        Known.ApiKey,
        Convert.ToBase64String(Encoding.UTF8.GetBytes(Known.ApiKey)),
        Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Known.User}:{Known.ApiKey}")),
    ];

    public static TheoryData<string> Echoes =>
    [
        .. Secrets.SelectMany(secret => new[]
        {
            $$"""{"error":{"message":"Wrong key: {{secret}}!","code":"{{secret}}","fields":["{{secret}}","x"]} }""",
            $$"""{"errors":[{"type":"{{secret}}","message":"{{secret}} {{secret}}","details":null,"path":"{{secret}}"}]}""",
            $$"""{"errors":[{"error":{"type":"T","message":"{{secret}}","path":"{{secret}}"} }]}""",
            $$"""{"error":"{{secret}}"}""",
            $$"""{"message":"{{secret}}"}""",
            $$"""{"message":"{{new string('x', 1990)}}{{secret}}"}""",
            $"<html>{secret}</html>",
        }),
    ];

    [Theory]
    [MemberData(nameof(Echoes))]
    public async Task An_error_never_contains_the_key(string body)
    {
        using var client = TestClient.Over(StubHandler.Responding(401, body));

        var exception = await Assert.ThrowsAsync<ClockodoException>(() => client.Entries.GetAsync(1, Token));

        AssertClean(exception);
    }

    [Fact]
    public async Task The_rest_of_a_message_with_the_key_is_kept()
    {
        using var client = TestClient.Over(
            StubHandler.Responding(401, $$"""{"message":"The key {{Known.ApiKey}} is wrong"}"""));

        var exception = await Assert.ThrowsAsync<ClockodoException>(() => client.Entries.GetAsync(1, Token));

        Assert.Equal("The key *** is wrong", exception.ServiceMessage);
    }

    [Theory]
    [InlineData("a/b+c d&e<f\"g", "a%2fb%2Bc%20d%26e%3Cf%22g")]
    [InlineData("a/b+c d&e<f\"g", "a/b%2bc+d%26e%3cf%22g")]
    [InlineData("a/b+c d&e<f\"g", "a%252Fb%252Bc%2520d%2526e%253Cf%2522g")]
    [InlineData("a/b+c d&e<f\"g", """a\/b+c d&e<f\"g""")]
    [InlineData("a/b+c d&e<f\"g", """a\u002Fb\u002bc d\u0026e\u003cf\u0022g""")]
    [InlineData("a/b+c d&e<f\"g", "a/b+c d&amp;e&lt;f&quot;g")]
    [InlineData("a/b+c d&e<f\"g", "a&#x2F;b&#43;c d&#038;e&#x3c;f&#34;g")]
    [InlineData("AbCdEf", "abcdef")]
    public void The_key_is_recognized_in_every_form_that_it_may_have_in_a_text(string key, string text)
    {
        var credential = new ClockodoCredential(Known.User, key);

        Assert.True(credential.OccursIn($"x{text}y"));
        Assert.Equal("x***y", credential.Redact($"x{text}y"));
    }

    [Fact]
    public async Task A_key_that_is_split_by_invisible_characters_is_removed_too()
    {
        string split = Known.ApiKey.Insert(5, "\u200b");
        using var client = TestClient.Over(StubHandler.Responding(401, $$"""{"message":"Wrong: {{split}}"}"""));

        var exception = await Assert.ThrowsAsync<ClockodoException>(() => client.Entries.GetAsync(1, Token));

        Assert.Equal("Wrong: ***", exception.ServiceMessage);
    }

    public static TheoryData<string> UnreadableEchoes =>
    [
        .. Secrets.SelectMany(secret => new[]
        {
            secret,
            $"\"{secret}\"",
            $"t{secret}",
            $$"""{"entry":{"id":"{{secret}}"} }""",
            $$"""{"entry":{"time_since":"{{secret}}"} }""",
            $$"""{"entry":{"hourly_rate":t{{secret}} } }""",
            $$"""{"entry":n{{secret}} }""",
            $$"""{"{{secret}}":1}""",
        }),
    ];

    [Theory]
    [MemberData(nameof(UnreadableEchoes))]
    public async Task The_error_of_an_unreadable_response_never_contains_the_key(string body)
    {
        using var client = TestClient.Over(StubHandler.Responding(body));

        AssertClean(await Assert.ThrowsAsync<ClockodoException>(() => client.Entries.GetAsync(1, Token)));
        AssertClean(await Assert.ThrowsAsync<ClockodoException>(
            () => client.Entries.AddAsync(Drafts.Required(EntryType.LumpSum), Token)));
    }

    [Theory]
    [InlineData("{0}\r\n\r\n")]
    [InlineData("HTTP/1.1 {0}\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\n{0}\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nX {0}: 1\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{0}\r\n")]
    [InlineData("HTTP/1.1 302 {0}\r\nLocation: https://{0}@other.invalid/{0}?{0}\r\nContent-Length: 0\r\n\r\n")]
    public async Task The_error_of_an_invalid_HTTP_response_never_contains_the_key(string response)
    {
        foreach (string secret in Secrets)
        {
            await using var server = FaultServer.Start(Fault.Raw(string.Format(null, response, secret)));
            using var client = TestClient.To(server.BaseUri);

            AssertClean(await Assert.ThrowsAsync<ClockodoException>(() => client.Entries.GetAsync(1, Token)));
            AssertClean(await Assert.ThrowsAsync<ClockodoException>(() => client.Entries.DeleteAsync(1, Token)));
        }
    }

    [Fact]
    public async Task A_notice_contains_the_request_but_not_the_key()
    {
        List<RequestNotice> notices = [];
        using var client = TestClient.Over(StubHandler.Responding(Responses.Entry()));

        await client.WithObserver(notices.Add).Entries.GetAsync(4711, Token);

        Assert.Equal("GET https://clockodo.invalid/api/v2/entries/4711", Assert.IsType<RequestSent>(notices[0]).ToString());
        var notice = Assert.IsType<ResponseReceived>(notices[1]);
        Assert.Equal(("GET", 200), (notice.Method, notice.StatusCode));
        Assert.Equal("https://clockodo.invalid/api/v2/entries/4711", notice.Uri.AbsoluteUri);
        Assert.StartsWith("GET https://clockodo.invalid/api/v2/entries/4711: 200 after ", notice.ToString());
        Assert.All(Secrets, secret => Assert.DoesNotContain(secret, notice.ToString()));
    }

    [Fact]
    public async Task An_observer_gets_only_the_notices_of_its_own_requests()
    {
        List<RequestNotice> notices = [];
        using var client = TestClient.Over(StubHandler.Responding(404, ""));
        var observed = client.WithObserver(notices.Add);

        await Assert.ThrowsAsync<ClockodoException>(() => client.Entries.GetAsync(1, Token));
        await Assert.ThrowsAsync<ClockodoException>(() => observed.Entries.GetAsync(2, Token));

        Assert.EndsWith("/2", Assert.Single(notices.OfType<RequestSent>()).Uri.AbsoluteUri);
        Assert.EndsWith("/2", Assert.Single(notices.OfType<ResponseReceived>()).Uri.AbsoluteUri);
    }

    private static void AssertClean(ClockodoException exception)
    {
        string[] said =
        [
            exception.ToString(), exception.ServiceMessage ?? "", exception.ServiceCode ?? "", .. exception.Fields,
        ];

        // The beginning of a secret is a secret as well.
        Assert.All(Secrets, secret => Assert.All(said, text => Assert.DoesNotContain(secret[..12], text)));
    }
}
