using System;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

namespace Clockodo.Sandbox.Tests.Support;

/// <summary>An HTTP client that knows the headers and nothing else of the service.</summary>
internal sealed class Session : IDisposable
{
    private readonly HttpClient _client;

    private Session(HttpClient client) => _client = client;

    internal static Session Open(SandboxService service, SandboxAccount? account = null) =>
        Open(new HttpClient(service, disposeHandler: false) { BaseAddress = SandboxService.BaseUri }, account);

    internal static Session Open(HttpClient client, SandboxAccount? account = null)
    {
        var caller = account ?? SandboxService.Owner;
        client.DefaultRequestHeaders.Add("X-ClockodoApiUser", caller.Email);
        client.DefaultRequestHeaders.Add("X-ClockodoApiKey", caller.ApiKey);
        client.DefaultRequestHeaders.Add("X-Clockodo-External-Application", "Tests;tests@example.org");
        return new Session(client);
    }

    internal Task<Reply> GetAsync(string path) => SendAsync("GET", path);

    internal Task<Reply> ListAsync(string parameters = "") => GetAsync($"v2/entries?{Known.Ever}&{parameters}");

    internal Task<Reply> GetEntryAsync(long id) => GetAsync($"v2/entries/{id}");

    internal Task<Reply> AddAsync(string json) => SendAsync("POST", "v2/entries", json);

    internal Task<Reply> EditAsync(long id, string json) => SendAsync("PUT", $"v2/entries/{id}", json);

    internal Task<Reply> DeleteAsync(long id) => SendAsync("DELETE", $"v2/entries/{id}");

    internal async Task<Reply> SendAsync(
        string method, string path, string? body = null, string mediaType = "application/json", string? language = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, mediaType);
        }

        if (language is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Language", language);
        }

        return await SendAsync(_client, request);
    }

    internal static async Task<Reply> SendAsync(HttpClient client, HttpRequestMessage request)
    {
        using var response = await client.SendAsync(request);
        return new Reply(response, await response.Content.ReadAsByteArrayAsync());
    }

    public void Dispose() => _client.Dispose();
}
