using System;
using System.Threading.Tasks;

namespace Clockodo.Sandbox.Tests.Support;

/// <summary>A test with a sandbox of its own, and the sessions of owner and worker.</summary>
public abstract class SandboxTest : IDisposable
{
    private protected SandboxTest(SandboxOptions? options = null)
    {
        Service = new SandboxService(options ?? Known.Options);
        Owner = Session.Open(Service);
        Worker = Session.Open(Service, SandboxService.Worker);
    }

    private protected SandboxService Service { get; }

    private protected Session Owner { get; }

    private protected Session Worker { get; }

    public void Dispose()
    {
        Owner.Dispose();
        Worker.Dispose();
        Service.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Adds an entry and returns its ID.</summary>
    private protected async Task<long> AddedAsync(string json)
    {
        var reply = await Owner.AddAsync(json);
        return reply.Status == 200 ? reply.Entry.Long("id") : throw new InvalidOperationException(reply.Text);
    }

    /// <summary>An hour of work on 16 March 2026, from eight to nine.</summary>
    private protected Task<long> AddedTimeEntryAsync() => AddedAsync(Bodies.TimeEntry);
}
