using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Clockodo.Client.Tests.Support;

/// <summary>A handler in place of the network: it responds as told, and keeps the requests.</summary>
internal sealed class StubHandler(Func<CancellationToken, Task<HttpResponseMessage>> respond) : HttpMessageHandler
{
    private readonly List<SentRequest> _requests = [];

    internal IReadOnlyList<SentRequest> Requests => _requests;

    internal SentRequest Single => _requests.Single();

    internal static StubHandler Responding(string json) => Responding(200, json);

    internal static StubHandler Responding(int status, string body, string mediaType = "application/json") =>
        Responding(status, () => new StringContent(body, Encoding.UTF8, mediaType));

    internal static StubHandler Responding(int status, Func<HttpContent> content) =>
        new(_ => Task.FromResult(new HttpResponseMessage((HttpStatusCode)status) { Content = content() }));

    internal static StubHandler Throwing(Exception exception) =>
        new(_ => Task.FromException<HttpResponseMessage>(exception));

    /// <summary>A handler that must not be called.</summary>
    internal static StubHandler Unused() => Throwing(new InvalidOperationException("Nothing was to be sent."));

    internal static StubHandler NeverResponding() => new(async cancellationToken =>
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        throw new InvalidOperationException("The delay never ends.");
    });

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _requests.Add(await SentRequest.OfAsync(request, cancellationToken));
        return await respond(cancellationToken);
    }
}
