using System.Linq;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Entries.Changing;

public sealed class EntryCreatorTests : SandboxTest
{
    [Fact]
    public async Task A_time_entry_needs_customer_service_billable_and_both_times()
    {
        var reply = await Owner.AddAsync(Bodies.TimeEntry);
        var entry = reply.Entry;

        Assert.Equal(200, reply.Status);
        Assert.Equal(1, entry.Long("type"));
        Assert.Equal(4711, entry.Long("customers_id"));
        Assert.Equal(860_608, entry.Long("services_id"));
        Assert.Equal(1, entry.Long("billable"));
        Assert.Equal("2026-03-16T08:00:00Z", entry.String("time_since"));
        Assert.Equal("2026-03-16T09:00:00Z", entry.String("time_until"));
        Assert.Equal(3600, entry.Long("duration"));
        Assert.Equal(SandboxService.Owner.UserId, entry.Long("users_id"));
        Assert.True(entry.IsNull("projects_id"));
        Assert.True(entry.IsNull("subprojects_id"));
        Assert.True(entry.IsNull("texts_id"));
        Assert.True(entry.IsNull("text"));
        Assert.True(entry.IsNull("time_clocked_since"));
        Assert.False(entry.Flag("clocked"));
        Assert.False(entry.Flag("clocked_offline"));
        Assert.False(entry.Flag("test_data"));
        Assert.False(entry.Has("offset"));
    }

    [Fact]
    public async Task A_time_entry_can_have_every_documented_field()
    {
        var reply = await Owner.AddAsync("""
            {"customers_id":4711,"projects_id":512004,"subprojects_id":310440,"services_id":860608,"billable":0,
             "users_id":234602,"time_since":"2026-03-16T08:00:00Z","time_until":"2026-03-16T09:00:00Z",
             "duration":3000,"hourly_rate":84.03,"text":"Größe \"XL\"; geprüft,\nund mehr",
             "clocked_offline":true,"time_clocked_since":"2026-03-16T07:59:00Z"}
            """);
        var entry = reply.Entry;

        Assert.Equal(200, reply.Status);
        Assert.Equal(512_004, entry.Long("projects_id"));
        Assert.Equal(310_440, entry.Long("subprojects_id"));
        Assert.Equal(234_602, entry.Long("users_id"));
        Assert.Equal(0, entry.Long("billable"));
        Assert.Equal(3000, entry.Long("duration"));
        Assert.Equal(-600, entry.Long("offset"));
        Assert.Equal("84.03", entry.Raw("hourly_rate"));
        Assert.Equal("Größe \"XL\"; geprüft,\nund mehr", entry.String("text"));
        Assert.True(entry.Flag("clocked_offline"));
        Assert.Equal("2026-03-16T07:59:00Z", entry.String("time_clocked_since"));
    }

    [Fact]
    public async Task A_lumpsum_makes_the_entry_a_lump_sum()
    {
        var reply = await Owner.AddAsync(Bodies.With(Bodies.LumpSum, "\"lumpsum\":84.030"));
        var entry = reply.Entry;

        Assert.Equal(200, reply.Status);
        Assert.Equal(2, entry.Long("type"));
        Assert.Equal("84.03", entry.Raw("lumpsum"));
        Assert.Equal(860_608, entry.Long("services_id"));
        Assert.Equal("2026-03-16T08:00:00Z", entry.String("time_until"));
        Assert.False(entry.Has("duration"));
        Assert.False(entry.Has("lumpsum_services_id"));
    }

    [Fact]
    public async Task A_lump_sum_service_ID_makes_the_entry_a_lump_sum_service()
    {
        var reply = await Owner.AddAsync(Bodies.LumpSumService);
        var entry = reply.Entry;

        Assert.Equal(200, reply.Status);
        Assert.Equal(3, entry.Long("type"));
        Assert.Equal(41_212, entry.Long("lumpsum_services_id"));
        Assert.Equal("2.5", entry.Raw("lumpsum_services_amount"));
        Assert.Equal("2026-03-16T08:00:00Z", entry.String("time_until"));
        Assert.False(entry.Has("services_id"));
        Assert.False(entry.Has("lumpsum"));
    }

    [Theory]
    [InlineData("1200", "1200")]
    [InlineData("1200.00", "1200")]
    [InlineData("1.2e3", "1200")]
    [InlineData("0", "0")]
    [InlineData("0.1", "0.1")]
    [InlineData("1234567.891234567891", "1234567.891234567891")]
    public async Task Amounts_are_exact_and_written_without_trailing_zeros(string sent, string written)
    {
        var reply = await Owner.AddAsync(Bodies.With(Bodies.LumpSum, $"\"lumpsum\":{sent}"));

        Assert.Equal(written, reply.Entry.Raw("lumpsum"));
    }

    [Theory]
    [InlineData(Known.Customer, Known.Service, "105")]
    [InlineData(Known.Customer, Known.OtherService, "84.03")]
    [InlineData(Known.CustomerWithRate, Known.Service, "98.5")]
    public async Task The_rate_comes_from_the_customer_or_the_service(long customer, long service, string rate)
    {
        var reply = await Owner.AddAsync(
            Bodies.With(Bodies.TimeEntry, $"\"customers_id\":{customer},\"services_id\":{service}"));

        Assert.Equal(rate, reply.Entry.Raw("hourly_rate"));
    }

    [Theory]
    [InlineData("2026-03-16T08:00:00Z", 0)]
    [InlineData("2026-03-17T08:00:00Z", 86_400)]
    public async Task A_time_entry_may_last_from_0_to_24_hours(string until, long duration)
    {
        var reply = await Owner.AddAsync(Bodies.With(Bodies.TimeEntry, $"\"time_until\":\"{until}\""));

        Assert.Equal(duration, reply.Entry.Long("duration"));
    }

    [Fact]
    public async Task Entries_may_overlap()
    {
        await AddedTimeEntryAsync();

        Assert.Equal(200, (await Owner.AddAsync(Bodies.TimeEntry)).Status);
    }

    [Theory]
    [InlineData("\"projects_id\":0")]
    [InlineData("\"projects_id\":0,\"subprojects_id\":0")]
    public async Task Project_0_means_no_project(string fields)
    {
        var entry = (await Owner.AddAsync(Bodies.With(Bodies.TimeEntry, fields))).Entry;

        Assert.True(entry.IsNull("projects_id"));
        Assert.True(entry.IsNull("subprojects_id"));
    }

    [Fact]
    public async Task An_added_entry_is_listed_with_the_highest_ID()
    {
        var before = (await Owner.ListAsync()).Entries.Max(entry => entry.Long("id"));

        var id = await AddedTimeEntryAsync();

        Assert.True(id > before);
        Assert.Contains((await Owner.ListAsync()).Entries, entry => entry.Long("id") == id);
        Assert.Equal(401, Service.EntryCount);
    }

    [Fact]
    public async Task The_times_of_insertion_and_change_are_that_of_the_request()
    {
        var entry = (await Owner.AddAsync(Bodies.TimeEntry)).Entry;

        Assert.Equal(Known.Now, entry.Time("time_insert"));
        Assert.Equal(Known.Now, entry.Time("time_last_change"));
        Assert.Equal(Known.Now, entry.Time("time_last_change_work_time"));
    }

    [Fact]
    public async Task Equal_texts_have_the_same_ID()
    {
        var first = (await Owner.AddAsync(Bodies.With(Bodies.TimeEntry, "\"text\":\"Neu\""))).Entry;
        var again = (await Owner.AddAsync(Bodies.With(Bodies.LumpSum, "\"text\":\"Neu\""))).Entry;
        var other = (await Owner.AddAsync(Bodies.With(Bodies.LumpSum, "\"text\":\"neu\""))).Entry;
        var empty = (await Owner.AddAsync(Bodies.With(Bodies.LumpSum, "\"text\":\"\""))).Entry;

        Assert.Equal(first.Long("texts_id"), again.Long("texts_id"));
        Assert.NotEqual(first.Long("texts_id"), other.Long("texts_id"));
        Assert.True(empty.IsNull("texts_id"));
        Assert.True(empty.IsNull("text"));
    }

    [Fact]
    public async Task A_text_of_more_than_1000_characters_is_accepted()
    {
        var text = new string('ß', 4000);

        var reply = await Owner.AddAsync(Bodies.With(Bodies.TimeEntry, $"\"text\":\"{text}\""));

        Assert.Equal(text, reply.Entry.String("text"));
    }

    [Theory]
    [InlineData(Bodies.LumpSum)]
    [InlineData(Bodies.LumpSumService)]
    public async Task Lump_sums_may_be_billed_from_the_start(string body)
    {
        var reply = await Owner.AddAsync(Bodies.With(body, "\"billable\":2"));

        Assert.Equal(2, reply.Entry.Long("billable"));
    }

    [Fact]
    public async Task The_response_to_an_addition_is_that_of_a_GET()
    {
        var added = await Owner.AddAsync(Bodies.TimeEntry);

        var read = await Owner.GetEntryAsync(added.Entry.Long("id"));

        Assert.Equal(read.Text, added.Text);
    }

    [Fact]
    public async Task A_refused_addition_adds_nothing()
    {
        await Owner.AddAsync(Bodies.With(Bodies.TimeEntry, "\"users_id\":1"));

        Assert.Equal(400, Service.EntryCount);
        Assert.Equal(400, (await Owner.ListAsync()).Entries.Length);
    }
}
