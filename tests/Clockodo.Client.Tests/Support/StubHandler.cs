using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Clockodo.Client.Tests.Support;

/// <summary>Stands where the network is: answers what it is told to, and keeps what it was asked.</summary>
internal sealed class StubHandler(Func<CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    private readonly List<SentRequest> _requests = [];

    internal IReadOnlyList<SentRequest> Requests => _requests;

    internal SentRequest Single => _requests.Single();

    internal static StubHandler Answering(string json) => Answering(200, json);

    internal static StubHandler Answering(int status, string body, string mediaType = "application/json") =>
        Answering(status, () => new StringContent(body, Encoding.UTF8, mediaType));

    internal static StubHandler Answering(int status, Func<HttpContent> content) =>
        new(_ => Task.FromResult(new HttpResponseMessage((HttpStatusCode)status) { Content = content() }));

    internal static StubHandler Throwing(Exception exception) =>
        new(_ => Task.FromException<HttpResponseMessage>(exception));

    internal static StubHandler NeverAnswering() => new(async cancellationToken =>
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        throw new InvalidOperationException("The delay never ends.");
    });

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _requests.Add(await SentRequest.OfAsync(request, cancellationToken));
        return await answer(cancellationToken);
    }
}
