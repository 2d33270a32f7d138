using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Clock;

public sealed class ClockReadTests : ClockTest
{
    [Fact]
    public async Task Without_a_running_entry_there_is_only_the_time()
    {
        var reply = await ReadClockAsync();

        Assert.Equal(200, reply.Status);
        Assert.Equal("""{"running":null,"stopped":null,"current_time":"2026-03-18T14:30:00Z"}""", reply.Text);
    }

    [Fact]
    public async Task The_running_entry_is_that_of_a_GET()
    {
        var id = await StartedAsync("\"text\":\"Größe geprüft\"");

        var reply = await ReadClockAsync();

        Assert.Equal((await Owner.GetEntryAsync(id)).Entry.GetRawText(), reply.Running.GetRawText());
        Assert.Equal("Größe geprüft", reply.Running.String("text"));
        Assert.Equal(JsonValueKind.Null, reply.Stopped.ValueKind);
    }

    [Fact]
    public async Task The_current_time_is_that_of_the_sandbox()
    {
        SetTime("2031-01-02T03:04:05.678Z");

        Assert.Equal("2031-01-02T03:04:05Z", (await ReadClockAsync()).Json.String("current_time"));
    }

    [Fact]
    public async Task The_running_entry_of_the_demo_company_is_read()
    {
        using var service = new SandboxService(Known.Options);
        using var owner = Session.Open(service);
        var expected = (await owner.ListAsync()).Entries
            .Single(entry => entry.Long("type") == 1 && entry.IsNull("time_until"));

        Assert.Equal(expected.Long("id"), (await owner.GetAsync("v2/clock")).Running.Long("id"));
    }

    [Fact]
    public async Task Without_users_id_the_clock_is_that_of_the_caller()
    {
        await StartAsync(Worker);

        Assert.Equal(JsonValueKind.Null, (await ReadClockAsync()).Running.ValueKind);
    }

    [Fact]
    public async Task An_owner_reads_the_clock_of_another_user()
    {
        var id = (await StartAsync(Worker)).Running.Long("id");

        var reply = await ReadClockAsync($"users_id={SandboxService.Worker.UserId}");

        Assert.Equal(id, reply.Running.Long("id"));
    }

    [Fact]
    public async Task Of_several_running_entries_of_a_user_the_latest_is_read()
    {
        var earlier = (await StartAsync(Worker, "\"time_since\":\"2026-03-18T13:00:00Z\"")).Running.Long("id");
        var later = await StartedAsync("\"time_since\":\"2026-03-18T14:00:00Z\"");
        await Owner.EditAsync(earlier, $$"""{"users_id":{{Me}}}""");

        Assert.Equal(later, (await ReadClockAsync()).Running.Long("id"));
    }

    [Fact]
    public async Task A_worker_reads_the_own_clock()
    {
        var id = (await StartAsync(Worker)).Running.Long("id");

        var reply = await Worker.GetAsync($"v2/clock?users_id={SandboxService.Worker.UserId}");

        Assert.Equal(id, reply.Running.Long("id"));
        Assert.False(reply.Running.Has("hourly_rate"));
    }

    [Fact]
    public async Task A_worker_cannot_read_the_clock_of_another_user()
    {
        var reply = await Worker.GetAsync($"v2/clock?users_id={Me}");

        Assert.Equal((403, "General"), (reply.Status, reply.GeneralError.String("type")));
    }

    [Fact]
    public async Task The_clock_of_an_unknown_user_is_404()
    {
        var reply = await ReadClockAsync("users_id=999999999");

        Assert.Equal((404, "users_id"), (reply.Status, reply.GeneralError.String("path")));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("me")]
    public async Task A_user_that_is_not_an_ID_is_400(string user)
    {
        var reply = await ReadClockAsync($"users_id={user}");

        Assert.Equal((400, "users_id"), (reply.Status, reply.ErrorFields.Single()));
    }

    [Theory]
    [InlineData("PUT", "v2/clock", "GET POST")]
    [InlineData("GET", "v2/clock/85000000", "PUT DELETE")]
    public async Task A_wrong_method_is_405_with_the_allowed_methods(string method, string path, string allowed)
    {
        var reply = await Owner.SendAsync(method, path);

        Assert.Equal(405, reply.Status);
        Assert.Equal(allowed.Split(' '), reply.Allow);
    }
}
