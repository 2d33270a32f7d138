using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;

namespace Clockodo.Sandbox.Service.Http;

/// <summary>Converts a response to an HTTP message.</summary>
internal static class ResponseMessage
{
    internal static HttpResponseMessage Create(HttpRequestMessage request, Response response, DateTimeOffset now)
    {
        var content = new ByteArrayContent(response.Body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        foreach (var method in response.Allow)
        {
            content.Headers.Allow.Add(method);
        }

        return new HttpResponseMessage((HttpStatusCode)response.Status)
        {
            Content = content,
            RequestMessage = request,
            Headers = { Date = now },
        };
    }
}
