using System;
using System.IO;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Clockodo.Testing;

/// <summary>Carries a request from the socket to a handler, and its answer back.</summary>
internal static class Relay
{
    internal static async Task PassAsync(HttpContext context, HttpMessageInvoker invoker)
    {
        try
        {
            using var request = ReadRequest(context);
            using var response = await invoker.SendAsync(request, context.RequestAborted);
            await WriteAsync(context, response);
        }
        catch (Exception exception)
            when (exception is HttpRequestException or IOException or OperationCanceledException)
        {
            // A handler that loses its connection is to look like that from outside: no answer, or half of one.
            context.Abort();
        }
    }

    private static async Task WriteAsync(HttpContext context, HttpResponseMessage response)
    {
        context.Response.StatusCode = (int)response.StatusCode;
        foreach (var (name, values) in response.Headers)
        {
            context.Response.Headers.Append(name, new([.. values]));
        }

        // Kestrel frames the message itself; a length that was promised, even a wrong one, is kept.
        context.Response.Headers.Remove("Transfer-Encoding");
        foreach (var (name, values) in response.Content.Headers)
        {
            context.Response.Headers.Append(name, new([.. values]));
        }

        context.Response.ContentLength = response.Content.Headers.ContentLength;
        await response.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    private static HttpRequestMessage ReadRequest(HttpContext context)
    {
        // The target as it came in: the parsed path has lost the difference between a slash and an escaped one.
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var request = new HttpRequestMessage(
            new HttpMethod(context.Request.Method),
            new Uri(new Uri($"http://{context.Request.Host}"), target));
        if (context.Request.ContentLength > 0 || context.Request.Headers.ContainsKey("Transfer-Encoding"))
        {
            request.Content = new StreamContent(context.Request.Body);
        }

        foreach (var (name, values) in context.Request.Headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, (string?[])values!))
            {
                request.Content?.Headers.TryAddWithoutValidation(name, (string?[])values!);
            }
        }

        return request;
    }
}
