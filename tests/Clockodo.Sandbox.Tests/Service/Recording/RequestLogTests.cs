using System.Linq;
using System.Threading.Tasks;
using Clockodo.Sandbox.Service.Recording;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Service.Recording;

public sealed class RequestLogTests() : SandboxTest(Known.Options with { EntryCount = 0 })
{
    [Fact]
    public async Task A_request_is_recorded_with_its_status()
    {
        await Owner.GetAsync("v2/entries?filter%5Btext%5D=Gr%C3%B6%C3%9Fe%20%26");

        var request = Service.Requests.Single();

        Assert.Equal("GET", request.Method);
        Assert.Equal("/api/v2/entries?filter%5Btext%5D=Gr%C3%B6%C3%9Fe%20%26", request.PathAndQuery);
        Assert.Equal("/api/v2/entries?filter[text]=Größe &", request.UnescapedPathAndQuery);
        Assert.Null(request.Body);
        Assert.Equal(400, request.Status);
        Assert.Equal(1, Service.RequestCount);
    }

    [Fact]
    public async Task A_body_is_recorded_as_it_was_sent()
    {
        await Owner.AddAsync("{ \"text\" : \"Größe\" }");

        Assert.Equal("{ \"text\" : \"Größe\" }", Service.Requests.Single().Body);
    }

    [Fact]
    public async Task The_key_is_not_recorded()
    {
        await Owner.AddAsync(Bodies.TimeEntry);

        Assert.DoesNotContain(SandboxService.Owner.ApiKey, Service.Requests.Single().ToString());
    }

    [Fact]
    public async Task The_list_of_requests_is_a_copy()
    {
        await Owner.GetAsync("v4/users/me");
        var before = Service.Requests;

        await Owner.GetAsync("v4/users/me");

        Assert.Single(before);
        Assert.Equal([200, 200], Service.Requests.Select(request => request.Status));
    }

    [Fact]
    public void Only_the_latest_requests_are_recorded_but_all_are_counted()
    {
        var log = new RequestLog();
        for (var status = 0; status < RequestLog.Capacity + 5; status++)
        {
            log.Add(new SandboxRequest
            {
                Method = "GET",
                PathAndQuery = "/",
                UnescapedPathAndQuery = "/",
                Status = status,
            });
        }

        Assert.Equal(RequestLog.Capacity + 5, log.Count);
        Assert.Equal(RequestLog.Capacity, log.Snapshot().Count);
        Assert.Equal(5, log.Snapshot()[0].Status);
    }
}
