using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Clockodo.Testing.Faults;

/// <summary>Has requests processed by a handler, usually the sandbox.</summary>
/// <param name="handler">The handler; it stays open.</param>
/// <param name="clock">The service's clock, for responses that have no <c>Date</c>.</param>
public sealed class HandlerService(HttpMessageHandler handler, Func<DateTimeOffset> clock) : IDisposable
{
    private readonly HttpMessageInvoker _invoker = new(handler, disposeHandler: false);

    /// <summary>Processes a request.</summary>
    public async Task<FaultResponse> ProcessAsync(FaultRequest request, CancellationToken cancellationToken)
    {
        // Without parsing the target: a parsed path has lost the difference between a slash and an escaped one.
        using var message = new HttpRequestMessage(
            new HttpMethod(request.Method), new Uri($"http://{request.Headers["Host"]}{request.Target}"));
        if (request.Body.Length > 0)
        {
            message.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(request.Body));
        }

        foreach ((string name, string value) in request.Headers)
        {
            if (!message.Headers.TryAddWithoutValidation(name, value))
            {
                message.Content?.Headers.TryAddWithoutValidation(name, value);
            }
        }

        using HttpResponseMessage response = await _invoker.SendAsync(message, cancellationToken);
        byte[] body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        IEnumerable<string> headers = response.Headers.Concat(response.Content.Headers)
            .Where(header => header.Key is not ("Content-Length" or "Transfer-Encoding"))
            .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}\r\n");
        string date = response.Headers.Date is null ? $"Date: {clock():r}\r\n" : "";
        return new FaultResponse((int)response.StatusCode, body, $"{date}{string.Concat(headers)}");
    }

    /// <inheritdoc/>
    public void Dispose() => _invoker.Dispose();
}
