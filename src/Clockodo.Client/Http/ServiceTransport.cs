using System;
using System.Diagnostics;
using System.IO;
using System.Net.Http;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Json;

namespace Clockodo.Client.Http;

/// <summary>Sends one request once, and turns whatever comes of it into an answer or a <see cref="ClockodoException"/>.
/// </summary>
internal sealed class ServiceTransport : IDisposable
{
    private readonly HttpClient _httpClient;
    private readonly RequestMessageFactory _messages;
    private readonly ClockodoCredential _credential;
    private readonly TimeSpan _timeout;
    private readonly TimeSource _time;

    internal ServiceTransport(ClockodoClientOptions options)
    {
        _messages = new RequestMessageFactory(options);
        _credential = options.Credential;
        _timeout = options.Timeout;
        _time = options.TimeSource;
        _httpClient = new HttpClient(options.Handler ?? NetworkHandler.Create(), disposeHandler: options.Handler is null)
        {
            Timeout = System.Threading.Timeout.InfiniteTimeSpan,
        };
    }

    public void Dispose() => _httpClient.Dispose();

    internal async Task<TAnswer> SendAsync<TAnswer>(
        ServiceRequest request,
        AnswerReader<TAnswer> reader,
        Action<RequestNotice>? observer,
        CancellationToken cancellationToken)
    {
        try
        {
            return await SendInTimeAsync(request, reader, observer, cancellationToken).ConfigureAwait(false);
        }
        catch (ClockodoException exception) when (_credential.OccursIn(exception.ToString()))
        {
            // The runtime's errors repeat what the other side sent: a broken status line, a header that is none.
            throw exception.Redacted(_credential);
        }
    }

    private async Task<TAnswer> SendInTimeAsync<TAnswer>(
        ServiceRequest request,
        AnswerReader<TAnswer> reader,
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
            throw TransportErrors.TimedOut(request, _timeout);
        }
        catch (JsonException exception)
        {
            throw TransportErrors.Unreadable(request, exception);
        }
        catch (Exception exception)
            when (exception is HttpRequestException or IOException or ObjectDisposedException or OperationCanceledException)
        {
            // A cancellation that nobody asked for: the client was closed meanwhile.
            throw TransportErrors.Unreachable(request, _messages.BaseUri, exception);
        }
    }

    private async Task<TAnswer> SendOnceAsync<TAnswer>(
        ServiceRequest request,
        AnswerReader<TAnswer> reader,
        Action<RequestNotice>? observer,
        CancellationToken cancellationToken)
    {
        using HttpRequestMessage message = _messages.Create(request);
        var stopwatch = Stopwatch.StartNew();
        using HttpResponseMessage response = await _httpClient
            .SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
            .ConfigureAwait(false);
        TimeSpan elapsed = stopwatch.Elapsed;
        observer?.Invoke(new RequestAnswered(
            request.Method.Method, message.RequestUri!, (int)response.StatusCode, elapsed));

        // .NET Framework's streams do not listen to a token: closing the answer under them ends the reading.
        using CancellationTokenRegistration closing = cancellationToken.Register(response.Dispose);
        if (!response.IsSuccessStatusCode)
        {
            ServiceComplaint complaint = await ServiceComplaint
                .ReadAsync(response, _credential, cancellationToken).ConfigureAwait(false);
            throw ServiceErrors.For(request, response, complaint, _time.Date);
        }

        if (response.Headers.Date is DateTimeOffset date)
        {
            reader.Time = new AnswerTime(date - elapsed, date);
        }

        using Stream stream = await AnswerBody.OpenAsync(response, cancellationToken).ConfigureAwait(false);
        return await AnswerBody.ReadAsync(stream, reader, request, cancellationToken).ConfigureAwait(false);
    }
}
