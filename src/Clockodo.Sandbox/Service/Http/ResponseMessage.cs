using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;

namespace Clockodo.Sandbox.Service.Http;

/// <summary>Wraps an answer the way that a client wants to unwrap it.</summary>
internal static class ResponseMessage
{
    internal static HttpResponseMessage Create(HttpRequestMessage request, Response answer)
    {
        var content = new ByteArrayContent(answer.Body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        foreach (var method in answer.Allow)
        {
            content.Headers.Allow.Add(method);
        }

        return new HttpResponseMessage((HttpStatusCode)answer.Status)
        {
            Content = content,
            RequestMessage = request,
        };
    }
}
