using System;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests;

public sealed class SandboxServiceTests() : SandboxTest(Known.Options with { EntryCount = 0 })
{
    [Fact]
    public async Task Many_threads_can_write_and_read_at_once()
    {
        var replies = await Task.WhenAll(Enumerable.Range(0, 200).Select(index => Task.Run(
            () => index % 2 == 0 ? Owner.AddAsync(Bodies.TimeEntry) : Owner.ListAsync(),
            TestContext.Current.CancellationToken)));

        var ids = replies.Where(reply => reply.Json.Has("entry")).Select(reply => reply.Entry.Long("id")).ToArray();
        Assert.All(replies, reply => Assert.Equal(200, reply.Status));
        Assert.Equal(100, ids.Distinct().Count());
        Assert.Equal(100, Service.EntryCount);
        Assert.Equal(200, Service.RequestCount);
    }

    [Fact]
    public async Task A_client_that_disposes_of_its_handler_does_not_close_the_service()
    {
        using (var client = new HttpClient(Service) { BaseAddress = SandboxService.BaseUri })
        {
            await client.GetAsync("v4/users/me", TestContext.Current.CancellationToken);
        }

        Assert.Equal(200, (await Owner.GetAsync("v4/users/me")).Status);
    }

    [Fact]
    public async Task A_cancelled_request_does_nothing()
    {
        using var invoker = new HttpMessageInvoker(Service, disposeHandler: false);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(SandboxService.BaseUri, "v4/users/me"));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => invoker.SendAsync(request, new CancellationToken(canceled: true)));

        Assert.Equal(0, Service.RequestCount);
    }
}
