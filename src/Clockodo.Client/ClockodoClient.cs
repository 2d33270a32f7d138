using System;
using Clockodo.Client.Entries;
using Clockodo.Client.Http;
using Clockodo.Client.Resources;

namespace Clockodo.Client;

/// <summary>
/// The front door to the service of one account. May be used from several threads; keep one for as long as you work, it
/// keeps its connections open.
/// </summary>
public sealed class ClockodoClient : IDisposable
{
    private readonly RequestPipeline _channel;
    private readonly PendingAdditions _additionsUnderWay;

    /// <summary>Makes a client; nothing is sent yet.</summary>
    /// <param name="options">How to reach the service.</param>
    /// <exception cref="ClockodoException">The options cannot be right, for example plain http to another machine.
    /// </exception>
    public ClockodoClient(ClockodoClientOptions options)
        : this(new RequestPipeline(options), new PendingAdditions())
    {
    }

    private ClockodoClient(RequestPipeline channel, PendingAdditions additionsUnderWay)
    {
        _channel = channel;
        _additionsUnderWay = additionsUnderWay;
        Entries = new EntriesEndpoint(channel, additionsUnderWay);
        Users = new UsersEndpoint(channel);
    }

    /// <summary>The entries: <c>v2/entries</c>.</summary>
    public EntriesEndpoint Entries { get; }

    /// <summary>The co-workers.</summary>
    public UsersEndpoint Users { get; }

    /// <summary>
    /// The same client, with the same connections, that tells somebody what it does.
    /// </summary>
    /// <param name="observer">
    /// Called for each notice, on whatever thread the work runs on; it must be quick and must not throw.
    /// </param>
    /// <returns>A client that need not be disposed.</returns>
    public ClockodoClient WithObserver(Action<RequestNotice> observer)
    {
        Guard.NotNull(observer, nameof(observer));
        return new(_channel.WithObserver(observer), _additionsUnderWay);
    }

    /// <summary>Closes the connections. Requests under way end with an error.</summary>
    public void Dispose() => _channel.Dispose();
}
