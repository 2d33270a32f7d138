using System;
using System.Diagnostics;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Json;

namespace Clockodo.Client.Http;

/// <summary>Sends one request once; returns the response or throws a <see cref="ClockodoException"/>.</summary>
internal sealed class HttpTransport : IDisposable
{
    private readonly HttpClient _httpClient;
    private readonly HttpMessageHandler _handler;
    private readonly RequestMessageFactory _messages;
    private readonly ClockodoCredential _credential;
    private readonly TimeSpan _timeout;
    private readonly TimeSource _time;

    internal HttpTransport(ClockodoClientOptions options)
    {
        _messages = new RequestMessageFactory(options);
        _handler = options.Handler ?? NetworkHandler.Create(_messages.BaseUri);
        _credential = options.Credential;
        _timeout = options.Timeout;
        _time = options.TimeSource;
        ServiceClock = new ServiceClock(_time);
        _httpClient = new HttpClient(_handler, disposeHandler: options.Handler is null)
        {
            Timeout = System.Threading.Timeout.InfiniteTimeSpan,
        };
    }

    /// <summary>The service's clock, which all responses tell.</summary>
    internal ServiceClock ServiceClock { get; }

    public void Dispose() => _httpClient.Dispose();

    internal async Task<TResponse> SendAsync<TResponse>(
        ServiceRequest request,
        BodyReader<TResponse> reader,
        Action<RequestNotice>? observer,
        CancellationToken cancellationToken)
    {
        try
        {
            return await SendInTimeAsync(request, reader, observer, cancellationToken).ConfigureAwait(false);
        }
        catch (ClockodoException exception) when (_credential.OccursIn(exception.ToString()))
        {
            // The runtime's errors quote what the server sent, such as an invalid status line or header.
            throw exception.Redacted(_credential);
        }
    }

    private async Task<TResponse> SendInTimeAsync<TResponse>(
        ServiceRequest request,
        BodyReader<TResponse> reader,
        Action<RequestNotice>? observer,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(_timeout);
        try
        {
            return await SendOnceAsync(request, reader, observer, deadline.Token).ConfigureAwait(false);
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
        catch (Exception) when (deadline.IsCancellationRequested)
        {
            throw TransportErrorFactory.TimedOut(request, _timeout);
        }
        catch (JsonException exception)
        {
            throw reader.HasBegun || !JsonProblem.IsOfParser(exception)
                ? TransportErrorFactory.Unreadable(request, exception)
                : TransportErrorFactory.NotJson(request);
        }
        catch (Exception exception)
            when (exception is HttpRequestException or IOException or ObjectDisposedException or OperationCanceledException)
        {
            // A cancellation that the caller did not request: the client was disposed meanwhile.
            throw TransportErrorFactory.Unreachable(request, _messages.BaseUri, FindProxy(), exception);
        }
    }

    private async Task<TResponse> SendOnceAsync<TResponse>(
        ServiceRequest request,
        BodyReader<TResponse> reader,
        Action<RequestNotice>? observer,
        CancellationToken cancellationToken)
    {
        using HttpRequestMessage message = _messages.Create(request);
        observer?.Invoke(new RequestSent(request.Method.Method, message.RequestUri!));
        var stopwatch = Stopwatch.StartNew();
        using HttpResponseMessage response = await _httpClient
            .SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
            .ConfigureAwait(false);
        TimeSpan elapsed = stopwatch.Elapsed;
        observer?.Invoke(new ResponseReceived(
            request.Method.Method, message.RequestUri!, (int)response.StatusCode, elapsed));

        // .NET Framework's streams ignore the token. Disposing the response ends the read.
        using CancellationTokenRegistration closing = cancellationToken.Register(response.Dispose);
        if (!response.IsSuccessStatusCode)
        {
            ServiceErrorBody error = await ServiceErrorBody
                .ReadAsync(response, _credential, cancellationToken).ConfigureAwait(false);
            throw (int)response.StatusCode == 407
                ? TransportErrorFactory.RefusedByProxy(request, FindProxy(), "407")
                : ServiceErrorFactory.For(request, response, error, _time.Date);
        }

        if (response.Headers.Date is DateTimeOffset date)
        {
            ServiceClock.LearnFromHeader(date);
            reader.Time = new ResponseTime(date - elapsed, date);
        }

        if (response.StatusCode != HttpStatusCode.OK && reader.TryFinishWithoutBody(IsEmpty(response), out TResponse result))
        {
            return result;
        }

        using Stream stream = await ResponseBody.OpenAsync(response, cancellationToken).ConfigureAwait(false);
        return await ResponseBody.ReadAsync(stream, reader, request, cancellationToken).ConfigureAwait(false);
    }

    private static bool IsEmpty(HttpResponseMessage response) =>
        (int)response.StatusCode is 204 or 205 || response.Content.Headers.ContentLength == 0;

    private string? FindProxy() => ProxyText.Find(_handler, _messages.BaseUri);
}
