using System;
using Clockodo.Client.Clock;
using Clockodo.Client.Entries;
using Clockodo.Client.Http;
using Clockodo.Client.Reports;
using Clockodo.Client.Requests;
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
        EntryGroups = new EntryGroupsEndpoint(pipeline, Entries);
        Clock = new ClockEndpoint(pipeline, Entries);
        Customers = new(pipeline, new("v3/customers", "customer", 5000, ResourceJson.Default.Customer, ["Active"]));
        Projects = new(pipeline, EntryGroups);
        Subprojects = new(
            pipeline,
            new("v3/subprojects", "subproject", 5000, ResourceJson.Default.Subproject, ["Active", "Completed", "ProjectId"]));
        Services = new(pipeline, new("v4/services", "service", 5000, ResourceJson.Default.Service, ["Active"]));
        LumpSumServices = new(
            pipeline, new("v4/lumpSumServices", "lump sum service", 5000, ResourceJson.Default.LumpSumService, ["Active"]));
        Teams = new(pipeline, new("v3/teams", "team", 1000, ResourceJson.Default.Team, []));
        Users = new(pipeline);
        EntryTexts = new(pipeline);
        Requests = new(pipeline);
    }

    /// <summary>The entries: <c>v2/entries</c>.</summary>
    public EntriesEndpoint Entries { get; }

    /// <summary>Sums of entries, and changes of many at once: <c>v2/entrygroups</c>.</summary>
    public EntryGroupsEndpoint EntryGroups { get; }

    /// <summary>The clock, the running entry of a user: <c>v2/clock</c>.</summary>
    public ClockEndpoint Clock { get; }

    /// <summary>The customers: <c>v3/customers</c>.</summary>
    public ResourceEndpoint<Customer> Customers { get; }

    /// <summary>The projects: <c>v4/projects</c>.</summary>
    public ProjectsEndpoint Projects { get; }

    /// <summary>The subprojects: <c>v3/subprojects</c>.</summary>
    public ResourceEndpoint<Subproject> Subprojects { get; }

    /// <summary>The services: <c>v4/services</c>.</summary>
    public ResourceEndpoint<Service> Services { get; }

    /// <summary>The lump sum services: <c>v4/lumpSumServices</c>.</summary>
    public ResourceEndpoint<LumpSumService> LumpSumServices { get; }

    /// <summary>The teams: <c>v3/teams</c>.</summary>
    public ResourceEndpoint<Team> Teams { get; }

    /// <summary>The texts of entries: <c>v3/entriesTexts</c>.</summary>
    public EntryTextsEndpoint EntryTexts { get; }

    /// <summary>The users: <c>v3/users</c>, and <c>v4/users/me</c>.</summary>
    public UsersEndpoint Users { get; }

    /// <summary>Requests to any path of the service.</summary>
    public RequestsEndpoint Requests { get; }

    /// <summary>
    /// Whether a request that is sent now would have to wait for the rate limit. For requests that are better left out than delayed.
    /// </summary>
    public bool IsRateLimited => _pipeline.WouldWait;

    /// <summary>
    /// By how much the clock of the service is ahead of that of the machine, in about a second; negative: behind. Null: no response told it yet.
    /// </summary>
    public TimeSpan? ClockDifference => _pipeline.ServiceClock.Now - _pipeline.Time.Date;

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
