using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace ClockodoPS.Tests.Writing.Support;

/// <summary>Stands between the socket and the sandbox: counts, takes down, delays, and spoils what it is told to.</summary>
internal sealed class Front(HttpMessageHandler sandbox) : DelegatingHandler(sandbox)
{
    private readonly ConcurrentQueue<FrontRequest> _requests = new();
    private readonly Lock _gate = new();
    private int _atOnce;
    private int _mostAtOnce;

    /// <summary>What came in.</summary>
    internal IReadOnlyList<FrontRequest> Requests => [.. _requests];

    internal IReadOnlyList<FrontRequest> Writes => [.. _requests.Where(request => request.Method != "GET")];

    /// <summary>How many requests were here at once, at most.</summary>
    internal int MostAtOnce => _mostAtOnce;

    /// <summary>Before the sandbox sees a request; an answer from here is instead of the sandbox's.</summary>
    internal Func<FrontRequest, CancellationToken, Task<HttpResponseMessage?>>? Before { get; set; }

    /// <summary>After the sandbox has answered.</summary>
    internal Func<FrontRequest, HttpResponseMessage, Task<HttpResponseMessage>>? After { get; set; }

    internal static HttpResponseMessage Answer(HttpStatusCode status, string json) =>
        new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string? body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        var seen = new FrontRequest(request.Method.Method, request.RequestUri!.PathAndQuery, body);
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
internal sealed record FrontRequest(string Method, string Target, string? Body);
