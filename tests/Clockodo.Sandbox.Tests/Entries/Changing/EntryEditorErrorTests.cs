using System.Linq;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Entries.Changing;

public sealed class EntryEditorErrorTests() : SandboxTest(Known.Options with { EntryCount = 1 })
{
    [Fact]
    public async Task An_unknown_entry_is_404()
    {
        var reply = await Owner.EditAsync(1, """{"text":"x"}""");

        Assert.Equal(404, reply.Status);
        Assert.Equal(404, reply.SimpleError.Long("code"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"text\":")]
    public async Task A_body_that_is_not_a_JSON_object_is_400(string body)
    {
        Assert.Equal(400, (await Owner.EditAsync(await AddedTimeEntryAsync(), body)).Status);
    }

    [Theory]
    [InlineData("clocked_offline", "true")]
    [InlineData("time_clocked_since", "\"2026-03-16T08:00:00Z\"")]
    [InlineData("texts_id", "1")]
    [InlineData("time_insert", "\"2026-03-16T08:00:00Z\"")]
    [InlineData("id", "1")]
    public async Task A_field_that_cannot_be_edited_is_400_with_its_name(string field, string value)
    {
        var reply = await Owner.EditAsync(await AddedTimeEntryAsync(), $$"""{"{{field}}":{{value}}}""");

        Assert.Equal((400, field), (reply.Status, reply.ErrorFields.Single()));
    }

    [Theory]
    [InlineData("billable", "12")]
    [InlineData("duration", "-5")]
    [InlineData("text", "null")]
    [InlineData("time_until", "null")]
    [InlineData("projects_id", "null")]
    public async Task An_invalid_value_is_400_with_its_field(string field, string value)
    {
        var reply = await Owner.EditAsync(await AddedTimeEntryAsync(), $$"""{"{{field}}":{{value}}}""");

        Assert.Equal((400, field), (reply.Status, reply.ErrorFields.Single()));
    }

    [Theory]
    [InlineData(Bodies.TimeEntry, "lumpsum", "1")]
    [InlineData(Bodies.TimeEntry, "lumpsum_services_id", "41212")]
    [InlineData(Bodies.TimeEntry, "lumpsum_services_amount", "1")]
    [InlineData(Bodies.LumpSum, "duration", "1")]
    [InlineData(Bodies.LumpSum, "hourly_rate", "1")]
    [InlineData(Bodies.LumpSum, "time_until", "\"2026-03-16T09:00:00Z\"")]
    [InlineData(Bodies.LumpSumService, "services_id", "860608")]
    [InlineData(Bodies.LumpSumService, "lumpsum", "1")]
    public async Task A_field_of_another_type_is_400_with_its_name(string body, string field, string value)
    {
        var reply = await Owner.EditAsync(await AddedAsync(body), $$"""{"{{field}}":{{value}}}""");

        Assert.Equal((400, field), (reply.Status, reply.ErrorFields.Single()));
    }

    [Theory]
    [InlineData("""{"customers_id":999999999}""", "customers_id")]
    [InlineData("""{"services_id":999999999,"users_id":999999999}""", "services_id users_id")]
    [InlineData("""{"projects_id":811302}""", "projects_id")]
    [InlineData("""{"subprojects_id":310440}""", "subprojects_id")]
    [InlineData("""{"time_until":"2026-03-16T07:00:00Z"}""", "time_until")]
    [InlineData("""{"time_since":"2026-03-16T10:00:00Z"}""", "time_until")]
    public async Task A_contradictory_change_is_400_with_the_fields(string change, string fields)
    {
        var id = await AddedTimeEntryAsync();
        var before = await Owner.GetEntryAsync(id);

        var reply = await Owner.EditAsync(id, change);

        Assert.Equal(400, reply.Status);
        Assert.Equal(fields.Split(' '), reply.ErrorFields);
        Assert.Equal(before.Text, (await Owner.GetEntryAsync(id)).Text);
    }

    [Fact]
    public async Task A_new_customer_does_not_keep_the_project()
    {
        var id = await AddedAsync(Bodies.With(Bodies.TimeEntry, "\"projects_id\":512004"));

        var reply = await Owner.EditAsync(id, """{"customers_id":61034}""");

        Assert.Equal((400, "projects_id"), (reply.Status, reply.ErrorFields.Single()));
    }

    [Fact]
    public async Task Moving_an_entry_to_a_completed_project_is_409()
    {
        var reply = await Owner.EditAsync(await AddedTimeEntryAsync(), """{"projects_id":498226}""");

        Assert.Equal((409, "projects_id"), (reply.Status, reply.ErrorFields.Single()));
    }

    [Fact]
    public async Task An_entry_of_a_completed_project_can_be_billed()
    {
        using var large = new SandboxService(Known.Options with { EntryCount = 1000 });
        using var session = Session.Open(large);
        var id = (await session.ListAsync("filter%5Bprojects_id%5D=498226")).Entries[0].Long("id");

        Assert.Equal(200, (await session.EditAsync(id, """{"billable":2}""")).Status);
    }

    [Fact]
    public async Task A_duration_for_the_running_entry_is_400()
    {
        var running = (await Owner.ListAsync()).Entries.Single().Long("id");

        var reply = await Owner.EditAsync(running, """{"duration":60}""");

        Assert.Equal((400, "duration"), (reply.Status, reply.ErrorFields.Single()));
    }
}
