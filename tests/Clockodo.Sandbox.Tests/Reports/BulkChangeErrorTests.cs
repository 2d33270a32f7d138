using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Reports;

public sealed class BulkChangeErrorTests : BulkTest
{
    [Theory]
    [InlineData("""{"time_until":"2026-12-31T23:59:59Z","billable":2}""", "time_since")]
    [InlineData("""{"billable":2}""", "time_since time_until")]
    public async Task A_missing_time_is_400_with_its_name(string body, string fields)
    {
        await AssertInvalidAsync(body, fields);
    }

    [Theory]
    [InlineData("\"time_since\":\"2026-03-16\",\"billable\":2", "time_since")]
    [InlineData("\"time_until\":\"2026-03-16 08:00:00\",\"billable\":2", "time_until")]
    [InlineData("\"time_until\":null,\"billable\":2", "time_until")]
    [InlineData("\"billable\":12", "billable")]
    [InlineData("\"users_id\":0", "users_id")]
    [InlineData("\"projects_id\":0", "projects_id")]
    [InlineData("\"projects_id\":\"512004\"", "projects_id")]
    [InlineData("\"hourly_rate\":-1", "hourly_rate")]
    [InlineData("\"text\":1", "text")]
    [InlineData("\"billable\":2,\"confirm_key\":null", "confirm_key")]
    [InlineData("\"billable\":2,\"confirm_key\":\"\"", "confirm_key")]
    [InlineData("\"billable\":2,\"filter\":[]", "filter")]
    [InlineData("\"billable\":2,\"filter\":\"users_id\"", "filter")]
    [InlineData("\"billable\":2,\"filter\":{\"users_id\":0}", "filter[users_id]")]
    [InlineData("\"billable\":2,\"filter\":{\"billable\":12}", "filter[billable]")]
    [InlineData("\"billable\":2,\"filter\":{\"text\":1}", "filter[text]")]
    [InlineData("\"billable\":2,\"filter\":{\"budget_type\":\"strict\"}", "filter[budget_type]")]
    public async Task An_invalid_value_is_400_with_its_name(string fields, string field)
    {
        await AssertInvalidAsync($"{{{Range},{fields}}}", field);
    }

    [Theory]
    [InlineData("\"duration\":1", "duration")]
    [InlineData("\"lumpsum\":1", "lumpsum")]
    [InlineData("\"filter[users_id]\":1", "filter[users_id]")]
    [InlineData("\"filter\":{\"user\":1}", "filter[user]")]
    public async Task An_undocumented_field_is_400_with_its_name(string fields, string field)
    {
        await AssertInvalidAsync($"{{{Range},\"billable\":2,{fields}}}", field);
    }

    [Theory]
    [InlineData("\"filter\":{\"billable\":1}")]
    [InlineData("\"text\":null")]
    public async Task A_change_of_nothing_is_400(string fields)
    {
        await AssertInvalidAsync(
            $"{{{Range},{fields}}}",
            "users_id customers_id projects_id subprojects_id services_id lumpsum_services_id billable text hourly_rate");
    }

    [Fact]
    public async Task A_reversed_time_range_is_400()
    {
        await AssertInvalidAsync(
            """{"time_since":"2026-03-17T00:00:00Z","time_until":"2026-03-16T00:00:00Z","billable":2}""",
            "time_since time_until");
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    public async Task A_body_that_is_not_a_JSON_object_is_400(string body)
    {
        Assert.Equal(400, (await Owner.SendAsync("PUT", "v2/entrygroups", body)).Status);
    }

    [Theory]
    [InlineData("\"projects_id\":811302", 400)]
    [InlineData("\"customers_id\":999999999", 400)]
    [InlineData("\"projects_id\":498226", 409)]
    [InlineData("\"lumpsum_services_id\":41212", 400)]
    public async Task What_a_single_entry_rejects_is_rejected_in_the_first_request(string change, int status)
    {
        await AddedTimeEntryAsync();

        Assert.Equal(status, (await PutAsync(change)).Status);
    }

    [Fact]
    public async Task If_one_entry_cannot_be_changed_none_is()
    {
        await AddedTimeEntryAsync();
        await AddedAsync(Bodies.LumpSum);
        var before = await SnapshotAsync();

        Assert.Equal(400, (await PutAsync("\"hourly_rate\":1.5")).Status);
        Assert.Equal(before, await SnapshotAsync());
    }

    [Fact]
    public async Task An_entry_added_between_the_requests_can_prevent_the_change()
    {
        await AddedTimeEntryAsync();
        var key = await KeyAsync(PutAsync("\"hourly_rate\":1.5"));
        await AddedAsync(Bodies.LumpSum);
        var before = await SnapshotAsync();

        Assert.Equal(400, (await PutAsync("\"hourly_rate\":1.5", key)).Status);
        Assert.Equal(before, await SnapshotAsync());
    }

    private async Task AssertInvalidAsync(string body, string fields)
    {
        var reply = await Owner.SendAsync("PUT", "v2/entrygroups", body);

        Assert.Equal(400, reply.Status);
        Assert.Equal(fields.Split(' '), reply.ErrorFields);
    }
}
