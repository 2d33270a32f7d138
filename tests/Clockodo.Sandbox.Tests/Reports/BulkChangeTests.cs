using System;
using System.Linq;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Reports;

public sealed class BulkChangeTests : BulkTest
{
    [Fact]
    public async Task The_first_request_changes_nothing()
    {
        await AddedTimeEntryAsync();
        await AddedAsync(Bodies.LumpSum);
        var before = await SnapshotAsync();

        var reply = await PutAsync("\"billable\":2,\"text\":\"x\"");

        Assert.Equal(200, reply.Status);
        Assert.Equal(["confirm_key", "affected_entries"], reply.Json.Names());
        Assert.Equal((2, false), (reply.Json.Long("affected_entries"), string.IsNullOrEmpty(reply.Json.String("confirm_key"))));
        Assert.Equal(before, await SnapshotAsync());
    }

    [Fact]
    public async Task The_second_request_changes_the_entries()
    {
        var ids = new[] { await AddedTimeEntryAsync(), await AddedAsync(Bodies.LumpSum), await AddedAsync(Bodies.LumpSumService) };
        var key = await KeyAsync(PutAsync("\"billable\":2"));

        var reply = await PutAsync("\"billable\":2", key);

        Assert.Equal("""{"success":true,"edited_entries":3}""", reply.Text);
        foreach (var id in ids)
        {
            Assert.Equal(2, (await EntryAsync(id)).Long("billable"));
        }
    }

    [Theory]
    [InlineData("users_id", "234602")]
    [InlineData("customers_id", "61034")]
    [InlineData("services_id", "860622")]
    [InlineData("projects_id", "512004")]
    [InlineData("billable", "0")]
    [InlineData("text", "\"neu\"")]
    [InlineData("text", "\"\"")]
    [InlineData("hourly_rate", "84.03")]
    public async Task Each_field_can_be_changed(string field, string value)
    {
        var id = await AddedAsync(Bodies.With(Bodies.TimeEntry, "\"text\":\"alt\""));

        Assert.Equal(1, await ChangedAsync($"\"{field}\":{value}"));

        var entry = await EntryAsync(id);
        Assert.Equal(value == "\"\"" ? "null" : value, entry.Raw(field));
    }

    [Fact]
    public async Task A_subproject_is_changed_with_its_project()
    {
        var id = await AddedTimeEntryAsync();

        await ChangedAsync("\"projects_id\":512004,\"subprojects_id\":310440");

        Assert.Equal(310_440, (await EntryAsync(id)).Long("subprojects_id"));
    }

    [Fact]
    public async Task A_lump_sum_service_is_changed()
    {
        var id = await AddedAsync(Bodies.LumpSumService);

        await ChangedAsync("\"lumpsum_services_id\":41205");

        Assert.Equal(41_205, (await EntryAsync(id)).Long("lumpsum_services_id"));
    }

    [Fact]
    public async Task Other_fields_stay_and_the_change_has_its_time()
    {
        var id = await AddedAsync(Bodies.With(Bodies.TimeEntry, "\"text\":\"alt\",\"hourly_rate\":7"));
        Pass(TimeSpan.FromMinutes(3));

        await ChangedAsync("\"billable\":0");

        var entry = await EntryAsync(id);
        Assert.Equal(("alt", 7m, 3600), (entry.String("text"), entry.Decimal("hourly_rate"), entry.Long("duration")));
        Assert.Equal(Known.Now.AddMinutes(3), entry.Time("time_last_change"));
        Assert.Equal(Known.Now, entry.Time("time_last_change_work_time"));
    }

    [Theory]
    [InlineData("users_id", "234561")]
    [InlineData("teams_id", "8140")]
    [InlineData("customers_id", "4711")]
    [InlineData("projects_id", "512019")]
    [InlineData("services_id", "860608")]
    [InlineData("billable", "1")]
    [InlineData("text", "\"ANGE\"")]
    [InlineData("budget_type", "\"rep_filter_budget_soft\"")]
    public async Task Only_entries_that_match_the_filter_are_changed(string field, string value)
    {
        var matching = await AddedAsync(Bodies.With(Bodies.TimeEntry, "\"projects_id\":512019,\"text\":\"Angebot\""));
        var other = await AddedAsync("""
            {"customers_id":5208,"services_id":860622,"users_id":234602,"billable":0,
             "time_since":"2026-03-16T08:00:00Z","time_until":"2026-03-16T09:00:00Z"}
            """);

        Assert.Equal(1, await ChangedAsync($$"""
            "hourly_rate":1.5,"filter":{"{{field}}":{{value}}}
            """));

        Assert.Equal(1.5m, (await EntryAsync(matching)).Decimal("hourly_rate"));
        Assert.NotEqual(1.5m, (await EntryAsync(other)).Decimal("hourly_rate"));
    }

    [Fact]
    public async Task Only_entries_that_start_in_the_time_range_are_changed()
    {
        await AddedAsync(Bodies.With(Bodies.LumpSum, "\"time_since\":\"2025-12-31T23:59:59Z\""));
        var first = await AddedAsync(Bodies.With(Bodies.LumpSum, "\"time_since\":\"2026-01-01T00:00:00Z\""));
        var last = await AddedAsync(Bodies.With(Bodies.LumpSum, "\"time_since\":\"2026-12-31T23:59:59Z\""));
        await AddedAsync(Bodies.With(Bodies.LumpSum, "\"time_since\":\"2027-01-01T00:00:00Z\""));

        await ChangedAsync("\"billable\":2");

        Assert.Equal(
            [first, last], (await Owner.ListAsync("filter[billable]=2")).Entries.Select(entry => entry.Long("id")));
    }

    [Theory]
    [InlineData("\"filter\":null")]
    [InlineData("\"filter\":{}")]
    [InlineData("\"filter\":{\"users_id\":null,\"text\":null,\"billable\":null}")]
    [InlineData("\"projects_id\":null,\"text\":null,\"users_id\":null")]
    public async Task A_null_is_no_filter_and_no_change(string fields)
    {
        var id = await AddedAsync(Bodies.With(Bodies.TimeEntry, "\"projects_id\":512019,\"text\":\"alt\""));

        Assert.Equal(1, await ChangedAsync($"\"billable\":0,{fields}"));

        var entry = await EntryAsync(id);
        Assert.Equal((0, 512_019, "alt"), (entry.Long("billable"), entry.Long("projects_id"), entry.String("text")));
    }

    [Fact]
    public async Task Nothing_may_match()
    {
        Assert.Equal(0, await ChangedAsync("\"billable\":2"));
    }

    [Fact]
    public async Task Entries_added_between_the_requests_are_changed_too()
    {
        await AddedAsync(Bodies.LumpSum);
        var key = await KeyAsync(PutAsync("\"billable\":2"));
        var late = await AddedAsync(Bodies.LumpSum);

        var reply = await PutAsync("\"billable\":2", key);

        Assert.Equal(2, reply.Json.Long("edited_entries"));
        Assert.Equal(2, (await EntryAsync(late)).Long("billable"));
    }

    [Fact]
    public async Task Entries_that_do_not_match_any_more_are_not_changed()
    {
        const string Change = "\"hourly_rate\":1.5,\"filter\":{\"billable\":1}";
        var id = await AddedTimeEntryAsync();
        var key = await KeyAsync(PutAsync(Change));
        await Owner.EditAsync(id, """{"billable":0}""");

        Assert.Equal(0, (await PutAsync(Change, key)).Json.Long("edited_entries"));
        Assert.NotEqual(1.5m, (await EntryAsync(id)).Decimal("hourly_rate"));
    }
}
