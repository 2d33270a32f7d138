using System;
using Clockodo.Client.Entries;
using Clockodo.Client.Http;
using Clockodo.Client.Resources;

namespace Clockodo.Client;

/// <summary>
/// The service, for one account. Thread-safe. Reuse one client: it keeps its connections open.
/// </summary>
public sealed class ClockodoClient : IDisposable
{
    private readonly RequestPipeline _pipeline;
    private readonly PendingAdditions _pendingAdditions;

    /// <summary>Creates a client; nothing is sent yet.</summary>
    /// <param name="options">How to reach the service.</param>
    /// <exception cref="ClockodoException">An option is not valid, for example plain http to another machine.
    /// </exception>
    public ClockodoClient(ClockodoClientOptions options)
        : this(new RequestPipeline(options), new PendingAdditions())
    {
    }

    private ClockodoClient(RequestPipeline pipeline, PendingAdditions pendingAdditions)
    {
        _pipeline = pipeline;
        _pendingAdditions = pendingAdditions;
        Entries = new EntriesEndpoint(pipeline, pendingAdditions);
        Users = new UsersEndpoint(pipeline);
    }

    /// <summary>The entries: <c>v2/entries</c>.</summary>
    public EntriesEndpoint Entries { get; }

    /// <summary>The users: <c>v3/users</c>, and <c>v4/users/me</c>.</summary>
    public UsersEndpoint Users { get; }

    /// <summary>The same client, with the same connections, that also reports its requests to an observer.</summary>
    /// <param name="observer">
    /// Called for each notice, on any thread; it must return quickly and must not throw.
    /// </param>
    /// <returns>A client that need not be disposed.</returns>
    public ClockodoClient WithObserver(Action<RequestNotice> observer)
    {
        Guard.NotNull(observer, nameof(observer));
        return new(_pipeline.WithObserver(observer), _pendingAdditions);
    }

    /// <summary>Closes the connections. Pending requests end with an error.</summary>
    public void Dispose() => _pipeline.Dispose();
}
