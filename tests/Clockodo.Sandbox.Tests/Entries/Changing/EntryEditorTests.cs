using System;
using System.Linq;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Entries.Changing;

public sealed class EntryEditorTests : IDisposable
{
    private readonly SandboxService _service;
    private readonly Session _owner;
    private DateTimeOffset _now = Known.Now;

    public EntryEditorTests()
    {
        _service = new SandboxService(Known.Options with { Clock = () => _now, EntryCount = 1 });
        _owner = Session.Open(_service);
    }

    public void Dispose()
    {
        _owner.Dispose();
        _service.Dispose();
    }

    [Theory]
    [InlineData(Bodies.TimeEntry, "customers_id", "61034")]
    [InlineData(Bodies.TimeEntry, "projects_id", "512004")]
    [InlineData(Bodies.TimeEntry, "services_id", "860622")]
    [InlineData(Bodies.TimeEntry, "users_id", "234602")]
    [InlineData(Bodies.TimeEntry, "billable", "0")]
    [InlineData(Bodies.TimeEntry, "billable", "2")]
    [InlineData(Bodies.TimeEntry, "text", "\"Neuer Text\"")]
    [InlineData(Bodies.TimeEntry, "hourly_rate", "99.9")]
    [InlineData(Bodies.LumpSum, "lumpsum", "480.5")]
    [InlineData(Bodies.LumpSum, "services_id", "860622")]
    [InlineData(Bodies.LumpSumService, "lumpsum_services_id", "41205")]
    [InlineData(Bodies.LumpSumService, "lumpsum_services_amount", "3.75")]
    [InlineData(Bodies.LumpSumService, "billable", "2")]
    public async Task Only_the_given_field_changes(string body, string field, string value)
    {
        var before = (await _owner.AddAsync(body)).Entry;
        _now += TimeSpan.FromHours(1);

        var reply = await _owner.EditAsync(before.Long("id"), $$"""{"{{field}}":{{value}}}""");

        string[] mayChange = [field, "texts_id", "time_last_change", "time_last_change_work_time"];
        Assert.Equal(200, reply.Status);
        Assert.Equal(value, reply.Entry.Raw(field));
        Assert.Equal(_now, reply.Entry.Time("time_last_change"));
        Assert.All(
            before.Names().Except(mayChange),
            name => Assert.Equal(before.Raw(name), reply.Entry.Raw(name)));
    }

    [Fact]
    public async Task The_response_to_a_change_is_that_of_a_GET()
    {
        var id = await AddAsync(Bodies.TimeEntry);

        var edited = await _owner.EditAsync(id, """{"text":"Neu"}""");

        Assert.Equal((await _owner.GetEntryAsync(id)).Text, edited.Text);
    }

    [Theory]
    [InlineData("""{"time_since":"2026-03-16T07:30:00Z"}""", 5400)]
    [InlineData("""{"time_until":"2026-03-16T08:10:00Z"}""", 600)]
    [InlineData("""{"time_since":"2026-03-17T08:00:00Z","time_until":"2026-03-17T10:00:00Z"}""", 7200)]
    public async Task A_new_start_or_end_sets_the_duration_and_removes_the_offset(string change, long duration)
    {
        var id = await AddAsync(Bodies.With(Bodies.TimeEntry, "\"duration\":3000"));

        var entry = (await _owner.EditAsync(id, change)).Entry;

        Assert.Equal(duration, entry.Long("duration"));
        Assert.False(entry.Has("offset"));
    }

    [Theory]
    [InlineData(3000, -600)]
    [InlineData(4500, 900)]
    [InlineData(0, -3600)]
    public async Task A_new_duration_sets_the_offset_and_keeps_start_and_end(long duration, long offset)
    {
        var id = await AddAsync(Bodies.TimeEntry);

        var entry = (await _owner.EditAsync(id, $$"""{"duration":{{duration}}}""")).Entry;

        Assert.Equal(duration, entry.Long("duration"));
        Assert.Equal(offset, entry.Long("offset"));
        Assert.Equal("2026-03-16T08:00:00Z", entry.String("time_since"));
        Assert.Equal("2026-03-16T09:00:00Z", entry.String("time_until"));
    }

    [Fact]
    public async Task Times_and_duration_can_be_changed_together()
    {
        var id = await AddAsync(Bodies.TimeEntry);

        var entry = (await _owner.EditAsync(id, """{"time_until":"2026-03-16T10:00:00Z","duration":7000}""")).Entry;

        Assert.Equal(7000, entry.Long("duration"));
        Assert.Equal(-200, entry.Long("offset"));
    }

    [Fact]
    public async Task A_new_start_of_a_lump_sum_is_its_end_too()
    {
        var id = await AddAsync(Bodies.LumpSum);

        var entry = (await _owner.EditAsync(id, """{"time_since":"2026-03-10T12:00:00Z"}""")).Entry;

        Assert.Equal("2026-03-10T12:00:00Z", entry.String("time_until"));
    }

    [Fact]
    public async Task An_end_stops_the_running_entry()
    {
        var running = (await _owner.ListAsync()).Entries.Single();

        var entry = (await _owner.EditAsync(running.Long("id"), """{"time_until":"2026-03-18T14:30:00Z"}""")).Entry;

        Assert.Equal(
            (long)(Known.Now - running.Time("time_since")).TotalSeconds, entry.Long("duration"));
    }

    [Fact]
    public async Task A_running_entry_with_a_new_start_keeps_running()
    {
        var running = (await _owner.ListAsync()).Entries.Single();

        var entry = (await _owner.EditAsync(running.Long("id"), """{"time_since":"2026-03-18T09:00:00Z"}""")).Entry;

        Assert.True(entry.IsNull("time_until"));
        Assert.True(entry.IsNull("duration"));
    }

    [Theory]
    [InlineData("""{"projects_id":0}""", null, null)]
    [InlineData("""{"subprojects_id":0}""", 512_004L, null)]
    [InlineData("""{"projects_id":512019}""", 512_019L, null)]
    [InlineData("""{"projects_id":512019,"subprojects_id":310443}""", 512_019L, 310_443L)]
    [InlineData("""{"projects_id":512004}""", 512_004L, 310_440L)]
    [InlineData("""{"customers_id":61034,"projects_id":811302}""", 811_302L, null)]
    [InlineData("""{"customers_id":61034,"projects_id":0}""", null, null)]
    public async Task A_new_project_removes_the_subproject(string change, long? project, long? subproject)
    {
        var id = await AddAsync(Bodies.With(Bodies.TimeEntry, "\"projects_id\":512004,\"subprojects_id\":310440"));

        var entry = (await _owner.EditAsync(id, change)).Entry;

        Assert.Equal(project?.ToString() ?? "null", entry.Raw("projects_id"));
        Assert.Equal(subproject?.ToString() ?? "null", entry.Raw("subprojects_id"));
    }

    [Theory]
    [InlineData("""{"text":"Neu"}""", false)]
    [InlineData("""{"billable":0}""", false)]
    [InlineData("""{"time_since":"2026-03-16T08:00:00Z"}""", false)]
    [InlineData("""{"time_since":"2026-03-16T08:00:01Z"}""", true)]
    [InlineData("""{"time_until":"2026-03-16T10:00:00Z"}""", true)]
    [InlineData("""{"duration":1}""", true)]
    [InlineData("""{"users_id":234602}""", true)]
    public async Task Only_changes_of_work_time_set_its_time_of_change(string change, bool moves)
    {
        var id = await AddAsync(Bodies.TimeEntry);
        _now += TimeSpan.FromHours(1);

        var entry = (await _owner.EditAsync(id, change)).Entry;

        Assert.Equal(moves ? _now : Known.Now, entry.Time("time_last_change_work_time"));
        Assert.Equal(_now, entry.Time("time_last_change"));
        Assert.Equal(Known.Now, entry.Time("time_insert"));
    }

    [Fact]
    public async Task An_empty_change_changes_nothing()
    {
        var id = await AddAsync(Bodies.TimeEntry);
        var before = await _owner.GetEntryAsync(id);
        _now += TimeSpan.FromHours(1);

        Assert.Equal(before.Text, (await _owner.EditAsync(id, "{}")).Text);
    }

    [Fact]
    public async Task An_empty_text_removes_the_text()
    {
        var id = await AddAsync(Bodies.With(Bodies.TimeEntry, "\"text\":\"Alt\""));

        var entry = (await _owner.EditAsync(id, """{"text":""}""")).Entry;

        Assert.True(entry.IsNull("text"));
        Assert.True(entry.IsNull("texts_id"));
    }

    private async Task<long> AddAsync(string body) => (await _owner.AddAsync(body)).Entry.Long("id");
}
