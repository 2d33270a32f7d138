using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace ClockodoPS.Tests.Support;

/// <summary>Stands between the socket and the sandbox: counts, records, delays, and responds instead of the sandbox.</summary>
internal sealed class Front(HttpMessageHandler sandbox) : DelegatingHandler(sandbox)
{
    private readonly ConcurrentQueue<FrontRequest> _requests = new();
    private readonly Lock _gate = new();
    private int _atOnce;
    private int _mostAtOnce;

    /// <summary>What came in since the test began.</summary>
    internal IReadOnlyList<FrontRequest> Requests => [.. _requests];

    internal IReadOnlyList<FrontRequest> Writes => [.. _requests.Where(request => request.Method != "GET")];

    /// <summary>How many requests were here at once, at most.</summary>
    internal int MostAtOnce => _mostAtOnce;

    /// <summary>Before the sandbox sees a request; a response from here is instead of the sandbox's.</summary>
    internal Func<FrontRequest, CancellationToken, Task<HttpResponseMessage?>>? Before { get; set; }

    /// <summary>After the sandbox has processed a request.</summary>
    internal Func<FrontRequest, HttpResponseMessage, Task<HttpResponseMessage>>? After { get; set; }

    /// <summary>A response; where a service may say when to try again, it says: now.</summary>
    internal static HttpResponseMessage Respond(int status, string body)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (status is 429 or 503)
        {
            response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.Zero);
        }

        return response;
    }

    /// <summary>Never responds, until the server stops.</summary>
    internal static async Task<HttpResponseMessage?> Hang(CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return null;
    }

    /// <summary>Holds every request until this many are here at once; fewer would never come through.</summary>
    internal CountdownEvent HoldUntil(int count)
    {
        Forget();
        var full = new CountdownEvent(count);
        Before = async (_, token) =>
        {
            if (!full.IsSet)
            {
                full.Signal();
                await Task.Run(() => full.Wait(token), token);
            }

            return null;
        };
        return full;
    }

    /// <summary>Begins to count anew.</summary>
    internal void Forget()
    {
        _requests.Clear();
        _mostAtOnce = 0;
    }

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string? body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        var seen = new FrontRequest(request, body);
        _requests.Enqueue(seen);
        Count(1);
        try
        {
            if (Before is not null && await Before(seen, cancellationToken) is HttpResponseMessage instead)
            {
                return instead;
            }

            if (body is not null)
            {
                var content = new StringContent(body);
                content.Headers.ContentType = request.Content!.Headers.ContentType;
                request.Content = content;
            }

            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            return After is null ? response : await After(seen, response);
        }
        finally
        {
            Count(-1);
        }
    }

    private void Count(int change)
    {
        lock (_gate)
        {
            _atOnce += change;
            _mostAtOnce = Math.Max(_mostAtOnce, _atOnce);
        }
    }
}

/// <summary>A request as it came in.</summary>
internal sealed class FrontRequest(HttpRequestMessage request, string? body)
{
    internal string Method { get; } = request.Method.Method;

    internal string Target { get; } = request.RequestUri!.PathAndQuery;

    internal string? Body { get; } = body;

    internal HttpRequestHeaders Headers { get; } = request.Headers;
}
