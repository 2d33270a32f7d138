using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Http;
using Clockodo.Client.Tests.Support;
using Clockodo.Testing.Faults;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Http;

/// <summary>The headers of every request.</summary>
public sealed class RequestMessageFactoryTests
{
    private static readonly Dictionary<string, string> Expected = new()
    {
        ["X-ClockodoApiUser"] = Known.User,
        ["X-ClockodoApiKey"] = Known.ApiKey,
        ["X-Clockodo-External-Application"] = Known.ExternalApplication,
        ["Accept-Language"] = "en",
        ["Accept"] = "application/json",
    };

    [Fact]
    public async Task Every_kind_of_request_has_the_same_headers()
    {
        var handler = StubHandler.Responding(
            $$"""{"data":{"id":1,"name":"x"},"entry":{{EntrySample.Essential}},"success":true}""");
        using var client = TestClient.Over(handler);

        await client.Entries.GetAsync(1, Token);
        await client.Entries.AddAsync(Drafts.Required(EntryType.LumpSum), Token);
        await client.Entries.EditAsync(1, new() { Text = "x" }, Token);
        await client.Entries.DeleteAsync(1, Token);
        await client.Users.GetMeAsync(Token);
        await client.Requests.SendAsync(new(HttpMethod.Post, "v4/absences", body: "{}"), Token);

        Assert.Equal(["GET", "POST", "PUT", "DELETE", "GET", "POST"], handler.Requests.Select(request => request.Method));
        Assert.All(handler.Requests, request => Assert.Equal(Expected, request.Headers));
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("//attacker.example/api/x")]
    [InlineData("/x")]
    [InlineData("https://attacker.example/api/x")]
    [InlineData("http://clockodo.invalid/api/x")]
    [InlineData("https://clockodo.invalid:8443/api/x")]
    [InlineData("https://me@clockodo.invalid/api/../x")]
    [InlineData("%2e%2e/x")]
    public void The_key_is_not_sent_to_an_address_outside_the_API(string path)
    {
        var messages = new RequestMessageFactory(
            new() { Credential = Known.Credential, ExternalApplication = Known.ExternalApplication, BaseUri = Known.BaseUri });

        var error = Assert.Throws<ClockodoException>(() => messages.Create(new ServiceRequest(HttpMethod.Get, path, "read it")));

        Assert.Equal("Cannot read it: its address is outside the API. Nothing was sent.", error.Message);
    }

    [Fact]
    public async Task A_list_request_has_the_same_headers()
    {
        var handler = StubHandler.Responding(Responses.EmptyPage);
        using var client = TestClient.Over(handler);

        await foreach (var entry in client.Entries.ListAsync(new(DateTimeOffset.MinValue, DateTimeOffset.MaxValue), Token))
        {
            Assert.Fail($"{entry} came out of an empty list.");
        }

        Assert.Equal(Expected, handler.Single.Headers);
    }

    [Fact]
    public async Task Headers_and_body_are_sent_over_a_socket_unchanged()
    {
        await using var server = FaultServer.Start(Fault.Respond(200, Responses.Entry()));
        using var client = TestClient.To(server.BaseUri);

        await client.Entries.AddAsync(Drafts.Full(EntryType.LumpSum), Token);

        var request = server.Requests.Single();
        Assert.StartsWith("POST /api/v2/entries HTTP/1.1\r\n", request.Head);
        Assert.All(Expected, header => Assert.Contains($"\r\n{header.Key}: {header.Value}\r\n", request.Head));
        Assert.Contains("\r\nContent-Type: application/json\r\n", request.Head);
        Assert.DoesNotContain("Cookie", request.Head);
        Assert.DoesNotContain("Authorization", request.Head);
        Assert.Equal(Encoding.UTF8.GetString(EntryContentWriter.Write(Drafts.Full(EntryType.LumpSum))), request.Body);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("fr")]
    public async Task The_language_is_sent(string language)
    {
        var handler = StubHandler.Responding(Responses.Entry());
        using var client = new ClockodoClient(new()
        {
            Credential = Known.Credential,
            ExternalApplication = Known.ExternalApplication,
            Handler = handler,
            Language = language,
        });

        await client.Entries.GetAsync(1, Token);

        Assert.Equal(language, handler.Single.Headers["Accept-Language"]);
    }
}
