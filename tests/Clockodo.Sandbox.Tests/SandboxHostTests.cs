using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Clockodo.Testing;
using Xunit;

namespace Clockodo.Sandbox.Tests;

public sealed class SandboxHostTests
{
    private const string Entry = "v2/entries/85000007";

    /// <summary>In this order: each request depends on the ones before it.</summary>
    private static readonly (string Method, string Path, string? Body)[] Requests =
    [
        ("GET", "v4/users/me", null),
        ("GET", "v2/entries?time_since=2025-01-01T00:00:00Z&time_until=2027-01-01T00:00:00Z&enhanced_list=true", null),
        ("GET", $"v2/entries?{Known.Ever}&filter%5Btext%5D=H%C3%A4kchen%0A", null),
        ("GET", $"v2/entries?{Known.Ever}&filter%5Btext%5D=7%20%25+statt", null),
        ("GET", "v2/entries?time_since=2025-01-01", null),
        ("GET", Entry, null),
        ("PUT", Entry, """{"text":"Größe \"XL\"\n€"}"""),
        ("PUT", Entry, ""),
        ("POST", "v2/entries", Bodies.TimeEntry),
        ("POST", "v2/entries", """{"customers_id":"x"}"""),
        ("DELETE", Entry, null),
        ("DELETE", Entry, null),
        ("PATCH", Entry, "{}"),
        ("GET", "entries", null),
        ("GET", "v2/no%2Fthing", null),
    ];

    [Fact]
    public async Task Responses_over_a_socket_are_the_same_as_in_memory()
    {
        using var service = new SandboxService(Known.Options);
        await using var host = SandboxHost.Start(Known.Options);
        using var memory = Session.Open(service);
        using var socket = Session.Open(new HttpClient { BaseAddress = host.BaseUri });

        foreach (var (method, path, body) in Requests)
        {
            var expected = await memory.SendAsync(method, path, body, language: "de");
            var actual = await socket.SendAsync(method, path, body, language: "de");

            Assert.Equal(expected.Text, actual.Text);
            Assert.Equal((expected.Status, expected.ContentType), (actual.Status, actual.ContentType));
            Assert.Equal(expected.Allow, actual.Allow);
        }

        Assert.Equal(service.Requests, host.Service.Requests);
    }

    [Fact]
    public async Task Every_host_listens_on_its_own_local_port()
    {
        await using var one = SandboxHost.Start(Known.Options);
        await using var other = SandboxHost.Start(Known.Options);

        Assert.Equal(("http", "127.0.0.1", "/api/"), (one.BaseUri.Scheme, one.BaseUri.Host, one.BaseUri.AbsolutePath));
        Assert.NotEqual(one.BaseUri.Port, other.BaseUri.Port);
    }

    [Fact]
    public async Task A_handler_in_front_can_respond_instead_of_the_sandbox()
    {
        using var service = new SandboxService(Known.Options);
        await using var host = SandboxHost.Start(service, new Busy());
        using var client = new HttpClient { BaseAddress = host.BaseUri };

        using var response = await client.GetAsync("v4/users/me", TestContext.Current.CancellationToken);

        Assert.Equal(429, (int)response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(7), response.Headers.RetryAfter?.Delta);
        Assert.Equal(0, service.RequestCount);
    }

    [Fact]
    public async Task A_handler_in_front_can_close_the_connection()
    {
        using var service = new SandboxService(Known.Options);
        await using var host = SandboxHost.Start(service, new Broken());
        using var client = new HttpClient { BaseAddress = host.BaseUri };

        await Assert.ThrowsAsync<HttpRequestException>(
            () => client.GetAsync("v4/users/me", TestContext.Current.CancellationToken));
    }

    private sealed class Busy : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = new HttpResponseMessage(HttpStatusCode.TooManyRequests);
            response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(7));
            return Task.FromResult(response);
        }
    }

    private sealed class Broken : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken) =>
            throw new HttpRequestException("The connection is gone.");
    }
}
