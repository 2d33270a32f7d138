using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace ClockodoPS.Tests.Support;

/// <summary>Answers some requests instead of the service behind it.</summary>
internal sealed class Detour(HttpMessageHandler service, Func<HttpRequestMessage, HttpResponseMessage?> answer)
    : DelegatingHandler(service)
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        answer(request) is HttpResponseMessage response
            ? Task.FromResult(response)
            : base.SendAsync(request, cancellationToken);
}
