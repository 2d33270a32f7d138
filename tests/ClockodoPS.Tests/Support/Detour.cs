using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace ClockodoPS.Tests.Support;

/// <summary>Answers some requests instead of the service behind it.</summary>
internal sealed class Detour(HttpMessageHandler service, Func<HttpRequestMessage, HttpResponseMessage?> answer)
    : DelegatingHandler(service)
{
    /// <summary>An answer; where a service may say when to try again, it says: now.</summary>
    internal static HttpResponseMessage Answer(int status, string body)
    {
        var answer = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8) };
        if (status is 429 or 503)
        {
            answer.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.Zero);
        }

        return answer;
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        answer(request) is HttpResponseMessage response
            ? Task.FromResult(response)
            : base.SendAsync(request, cancellationToken);
}
