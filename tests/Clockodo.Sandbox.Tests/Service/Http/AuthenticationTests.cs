using System;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Service.Http;

public sealed class AuthenticationTests : IDisposable
{
    private const string Application = "Tests;tests@example.org";

    private readonly SandboxService _service = new(Known.Options);
    private readonly HttpClient _client;

    public AuthenticationTests() =>
        _client = new HttpClient(_service, disposeHandler: false) { BaseAddress = SandboxService.BaseUri };

    public void Dispose()
    {
        _client.Dispose();
        _service.Dispose();
    }

    [Fact]
    public async Task A_known_user_with_its_key_is_accepted()
    {
        var reply = await SendAsync(SandboxService.Owner.Email, SandboxService.Owner.ApiKey, Application);

        Assert.Equal(200, reply.Status);
    }

    [Fact]
    public async Task The_address_may_be_written_in_capitals()
    {
        var email = SandboxService.Owner.Email.ToUpperInvariant();
        var reply = await SendAsync(email, SandboxService.Owner.ApiKey, Application);

        Assert.Equal(200, reply.Status);
    }

    [Theory]
    [InlineData("katharina.grossmann@beispielwerk.example", "wrong")]
    [InlineData("katharina.grossmann@beispielwerk.example", "DEMO-OWNER-KEY-THAT-OPENS-THE-SANDBOX-ONLY")]
    [InlineData("katharina.grossmann@beispielwerk.example", "demo-worker-key-that-opens-the-sandbox-only")]
    [InlineData("katharina.grossmann@beispielwerk.example", null)]
    [InlineData("nobody@beispielwerk.example", "demo-owner-key-that-opens-the-sandbox-only")]
    [InlineData(null, "demo-owner-key-that-opens-the-sandbox-only")]
    [InlineData(null, null)]
    public async Task Any_other_credential_is_401_with_a_list_of_errors(string? email, string? key)
    {
        var reply = await SendAsync(email, key, Application);

        Assert.Equal(401, reply.Status);
        Assert.Equal("General", reply.GeneralError.String("type"));
        Assert.Equal("Authentication failed", reply.GeneralError.String("message"));
        Assert.True(reply.GeneralError.IsNull("details"));
        Assert.True(reply.GeneralError.IsNull("path"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Tests")]
    [InlineData(";tests@example.org")]
    [InlineData("Tests;no address")]
    public async Task Without_application_and_contact_it_is_400_with_a_list_of_errors(string? application)
    {
        var reply = await SendAsync(SandboxService.Owner.Email, SandboxService.Owner.ApiKey, application);

        Assert.Equal(400, reply.Status);
        Assert.Contains("X-Clockodo-External-Application", reply.GeneralError.String("message"));
    }

    [Fact]
    public async Task Basic_authentication_is_accepted()
    {
        var pair = $"{SandboxService.Worker.Email}:{SandboxService.Worker.ApiKey}";
        var reply = await SendBasicAsync(Convert.ToBase64String(Encoding.UTF8.GetBytes(pair)));

        Assert.Equal(200, reply.Status);
        Assert.Equal(SandboxService.Worker.UserId, reply.Json.GetProperty("data").Long("id"));
    }

    [Theory]
    [InlineData("not base64!")]
    [InlineData("bm8tY29sb24=")]
    [InlineData("")]
    public async Task Basic_authentication_that_cannot_be_read_is_401(string parameter)
    {
        var reply = await SendBasicAsync(parameter);

        Assert.Equal(401, reply.Status);
    }

    private Task<Reply> SendAsync(string? email, string? key, string? application)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "v4/users/me");
        Add(request, "X-ClockodoApiUser", email);
        Add(request, "X-ClockodoApiKey", key);
        Add(request, "X-Clockodo-External-Application", application);
        return Session.SendAsync(_client, request);
    }

    private Task<Reply> SendBasicAsync(string parameter)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "v4/users/me");
        Add(request, "Authorization", $"Basic {parameter}");
        Add(request, "X-Clockodo-External-Application", Application);
        return Session.SendAsync(_client, request);
    }

    private static void Add(HttpRequestMessage request, string name, string? value)
    {
        if (value is not null)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
    }
}
