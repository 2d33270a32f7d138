using System;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Client.Json;

namespace Clockodo.Client.Http;

/// <summary>
/// A request's way to the service and back, for one user of a connection: the endpoints ask here, and it asks the
/// transport. Budget and retries have their place here, before the sending.
/// </summary>
internal sealed class ServiceChannel : IDisposable
{
    private readonly ServiceTransport _transport;
    private readonly Action<RequestNotice>? _observer;

    internal ServiceChannel(ClockodoClientOptions options)
        : this(new ServiceTransport(options), observer: null)
    {
    }

    private ServiceChannel(ServiceTransport transport, Action<RequestNotice>? observer)
    {
        _transport = transport;
        _observer = observer;
    }

    public void Dispose() => _transport.Dispose();

    internal ServiceChannel WithObserver(Action<RequestNotice> observer) => new(_transport, observer);

    /// <summary>Sends and reads the answer.</summary>
    /// <param name="request">What to send.</param>
    /// <param name="createReader">Makes a fresh reader for an answer.</param>
    /// <param name="cancellationToken">Ends it, in whatever state.</param>
    /// <exception cref="ClockodoException">Anything that goes wrong on the way.</exception>
    internal Task<TAnswer> SendAsync<TAnswer>(
        ServiceRequest request, Func<AnswerReader<TAnswer>> createReader, CancellationToken cancellationToken) =>
        _transport.SendAsync(request, createReader(), _observer, cancellationToken);
}
