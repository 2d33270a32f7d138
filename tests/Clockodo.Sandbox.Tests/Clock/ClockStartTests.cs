using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Clock;

public sealed class ClockStartTests : ClockTest
{
    [Fact]
    public async Task A_start_needs_customer_and_service()
    {
        var reply = await Owner.SendAsync("POST", "v2/clock", Bodies.Clock);
        var running = reply.Running;

        Assert.Equal(200, reply.Status);
        Assert.Equal(1, running.Long("type"));
        Assert.Equal(4711, running.Long("customers_id"));
        Assert.Equal(860_608, running.Long("services_id"));
        Assert.Equal(Me, running.Long("users_id"));
        Assert.Equal("2026-03-18T14:30:00Z", running.String("time_since"));
        Assert.Equal("2026-03-18T14:30:00Z", running.String("time_clocked_since"));
        Assert.Equal("2026-03-18T14:30:00Z", running.String("time_insert"));
        Assert.True(running.IsNull("time_until"));
        Assert.True(running.IsNull("duration"));
        Assert.True(running.Flag("clocked"));
        Assert.False(running.Flag("clocked_offline"));
        Assert.True(running.IsNull("projects_id"));
        Assert.True(running.IsNull("subprojects_id"));
        Assert.True(running.IsNull("text"));
    }

    [Fact]
    public async Task The_first_start_stops_nothing()
    {
        var reply = await StartAsync();

        Assert.Equal(
            ["running", "stopped", "stopped_has_been_truncated", "current_time"], reply.Json.Names());
        Assert.Equal(JsonValueKind.Null, reply.Stopped.ValueKind);
        Assert.False(reply.Json.Flag("stopped_has_been_truncated"));
        Assert.Equal("2026-03-18T14:30:00Z", reply.Json.String("current_time"));
    }

    [Fact]
    public async Task A_start_can_have_every_documented_field()
    {
        var reply = await Owner.SendAsync("POST", "v2/clock", """
            {"customers_id":4711,"projects_id":512004,"subprojects_id":310440,"services_id":860608,"billable":0,
             "users_id":234602,"time_since":"2026-03-18T13:00:00Z","text":"Größe \"XL\"","duration_transfer":0}
            """);
        var running = reply.Running;

        Assert.Equal(200, reply.Status);
        Assert.Equal(512_004, running.Long("projects_id"));
        Assert.Equal(310_440, running.Long("subprojects_id"));
        Assert.Equal(234_602, running.Long("users_id"));
        Assert.Equal(0, running.Long("billable"));
        Assert.Equal("2026-03-18T13:00:00Z", running.String("time_since"));
        Assert.Equal("Größe \"XL\"", running.String("text"));
    }

    [Fact]
    public async Task An_entry_that_is_started_later_is_clocked_since_the_request()
    {
        var running = (await StartAsync("\"time_since\":\"2026-03-18T13:00:00Z\"")).Running;

        Assert.Equal("2026-03-18T14:30:00Z", running.String("time_clocked_since"));
        Assert.Equal("2026-03-18T14:30:00Z", running.String("time_insert"));
    }

    [Fact]
    public async Task The_optional_fields_can_be_null()
    {
        var reply = await StartAsync(
            "\"billable\":null,\"projects_id\":null,\"subprojects_id\":null,\"text\":null,\"time_since\":null,"
            + "\"users_id\":null,\"duration_transfer\":null");

        Assert.Equal(200, reply.Status);
        Assert.Equal(Me, reply.Running.Long("users_id"));
        Assert.Equal(1, reply.Running.Long("billable"));
        Assert.Equal("2026-03-18T14:30:00Z", reply.Running.String("time_since"));
        Assert.True(reply.Running.IsNull("projects_id"));
        Assert.True(reply.Running.IsNull("text"));
    }

    [Fact]
    public async Task Project_0_means_no_project()
    {
        var running = (await StartAsync("\"projects_id\":0,\"subprojects_id\":0")).Running;

        Assert.True(running.IsNull("projects_id"));
        Assert.True(running.IsNull("subprojects_id"));
    }

    [Theory]
    [InlineData("2026-03-18T14:30:00Z")]
    [InlineData("2026-03-17T14:30:00Z")]
    public async Task The_start_may_be_up_to_24_hours_ago(string since)
    {
        var reply = await StartAsync($"\"time_since\":\"{since}\"");

        Assert.Equal(since, reply.Running.String("time_since"));
    }

    [Fact]
    public async Task A_text_may_have_1000_characters()
    {
        var text = string.Concat(Enumerable.Repeat("😀", 1000));

        Assert.Equal(text, (await StartAsync($"\"text\":\"{text}\"")).Running.String("text"));
    }

    [Theory]
    [InlineData("\"customers_id\":4711", "105")]
    [InlineData("\"customers_id\":5208", "98.5")]
    public async Task The_rate_comes_from_the_customer_or_the_service(string customer, string rate)
    {
        Assert.Equal(rate, (await StartAsync(customer)).Running.Raw("hourly_rate"));
    }

    [Theory]
    [InlineData("\"customers_id\":4711", 1)]
    [InlineData("\"customers_id\":2566190", 0)]
    [InlineData("\"customers_id\":2566190,\"billable\":null", 0)]
    [InlineData("\"customers_id\":2566190,\"billable\":1", 1)]
    [InlineData("\"customers_id\":4711,\"billable\":0", 0)]
    public async Task Without_billable_the_default_of_the_customer_counts(string fields, long billable)
    {
        Assert.Equal(billable, (await StartAsync(fields)).Running.Long("billable"));
    }

    [Fact]
    public async Task The_running_entry_is_listed()
    {
        var id = await StartedAsync();

        var entry = Assert.Single((await Owner.ListAsync()).Entries);
        Assert.Equal(id, entry.Long("id"));
        Assert.True(entry.IsNull("time_until"));
    }

    [Fact]
    public async Task A_worker_starts_the_own_clock_and_sees_no_rate()
    {
        var reply = await StartAsync(Worker, $"\"users_id\":{SandboxService.Worker.UserId}");

        Assert.Equal(200, reply.Status);
        Assert.Equal(SandboxService.Worker.UserId, reply.Running.Long("users_id"));
        Assert.False(reply.Running.Has("hourly_rate"));
    }
}
