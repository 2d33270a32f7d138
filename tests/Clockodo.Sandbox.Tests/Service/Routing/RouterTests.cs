using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Service.Routing;

public sealed class RouterTests : SandboxTest
{
    [Theory]
    [InlineData("entries")]
    [InlineData("entries/85000000")]
    [InlineData("users")]
    [InlineData("users/me")]
    [InlineData("customers")]
    [InlineData("services/1")]
    public async Task A_route_without_version_is_410_with_a_bare_message(string path)
    {
        var reply = await Owner.GetAsync(path);

        Assert.Equal(410, reply.Status);
        Assert.Equal(["message"], reply.Json.Names());
    }

    [Theory]
    [InlineData("v2/users")]
    [InlineData("v2/users/me")]
    [InlineData("v2/aggregates/users/me")]
    [InlineData("v2/customers")]
    [InlineData("v2/customers/countProjects")]
    [InlineData("v2/projects/17")]
    [InlineData("v3/services")]
    [InlineData("v3/absences")]
    [InlineData("v2/workTimes/changeRequests/5/approve")]
    public async Task A_route_of_a_retired_version_is_410_with_a_bare_error(string path)
    {
        var reply = await Owner.GetAsync(path);

        Assert.Equal(410, reply.Status);
        Assert.Equal(["error"], reply.Json.Names());
        Assert.NotNull(reply.Json.String("error"));
    }

    [Theory]
    [InlineData("v2/nothing")]
    [InlineData("v3/entries")]
    [InlineData("v2/entries/")]
    [InlineData("v2/entries/abc")]
    [InlineData("v2/entries/-1")]
    [InlineData("v2/entries/1/more")]
    [InlineData("V2/entries")]
    [InlineData("v4/users")]
    [InlineData("v2/workTimes/changeRequests")]
    [InlineData("")]
    public async Task An_unknown_route_is_404_with_a_list_of_errors(string path)
    {
        var reply = await Owner.GetAsync(path);

        Assert.Equal(404, reply.Status);
        Assert.Equal("General", reply.GeneralError.String("type"));
    }

    [Fact]
    public async Task An_address_without_api_in_its_path_is_404()
    {
        var reply = await Owner.GetAsync("https://sandbox.clockodo.invalid/v4/users/me");

        Assert.Equal(404, reply.Status);
    }

    [Fact]
    public async Task The_path_before_api_does_not_matter()
    {
        var reply = await Owner.GetAsync("https://proxy.invalid/some/where/api/v4/users/me");

        Assert.Equal(200, reply.Status);
    }

    [Theory]
    [InlineData("PUT", "v2/entries", "GET POST")]
    [InlineData("DELETE", "v2/entries", "GET POST")]
    [InlineData("PATCH", "v2/entries/85000000", "GET PUT DELETE")]
    [InlineData("POST", "v2/entries/85000000", "GET PUT DELETE")]
    [InlineData("POST", "v4/users/me", "GET")]
    public async Task A_wrong_method_is_405_with_the_allowed_methods(string method, string path, string allowed)
    {
        var reply = await Owner.SendAsync(method, path);

        Assert.Equal(405, reply.Status);
        Assert.Equal("General", reply.GeneralError.String("type"));
        Assert.Equal(allowed.Split(' '), reply.Allow);
    }

    [Theory]
    [InlineData("v4/users/me", 200)]
    [InlineData("v2/nothing", 404)]
    [InlineData("entries", 410)]
    [InlineData("v2/entries", 400)]
    public async Task Every_response_is_application_json(string path, int status)
    {
        var reply = await Owner.GetAsync(path);

        Assert.Equal(status, reply.Status);
        Assert.Equal("application/json", reply.ContentType);
    }
}
