using System.Linq;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Clock;

public sealed class ClockStartErrorTests : ClockTest
{
    [Theory]
    [InlineData("{}", "customers_id services_id")]
    [InlineData("""{"customers_id":4711}""", "services_id")]
    [InlineData("""{"services_id":860608,"billable":1}""", "customers_id")]
    public async Task A_missing_required_field_is_400_with_its_name(string body, string missing)
    {
        var reply = await Owner.SendAsync("POST", "v2/clock", body);

        Assert.Equal(400, reply.Status);
        Assert.Equal(missing.Split(' '), reply.ErrorFields);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("customers_id=4711")]
    public async Task A_body_that_is_not_a_JSON_object_is_400(string body)
    {
        var reply = await Owner.SendAsync("POST", "v2/clock", body);

        Assert.Equal((400, "The body is not a JSON object"), (reply.Status, reply.SimpleError.String("message")));
    }

    [Theory]
    [InlineData("time_until")]
    [InlineData("duration")]
    [InlineData("hourly_rate")]
    [InlineData("lumpsum")]
    [InlineData("clocked")]
    [InlineData("time_clocked_since")]
    [InlineData("start_new")]
    public async Task An_undocumented_field_is_400_with_its_name(string field)
    {
        var reply = await StartAsync($"\"{field}\":1");

        Assert.Equal(400, reply.Status);
        Assert.Equal($"Unknown field: {field}", reply.SimpleError.String("message"));
        Assert.Equal([field], reply.ErrorFields);
    }

    [Theory]
    [InlineData("customers_id", "null")]
    [InlineData("customers_id", "0")]
    [InlineData("customers_id", "\"4711\"")]
    [InlineData("services_id", "null")]
    [InlineData("services_id", "0")]
    [InlineData("users_id", "0")]
    [InlineData("users_id", "\"234602\"")]
    [InlineData("projects_id", "-1")]
    [InlineData("subprojects_id", "true")]
    [InlineData("billable", "true")]
    [InlineData("billable", "3")]
    [InlineData("billable", "12")]
    [InlineData("text", "5")]
    [InlineData("time_since", "\"2026-03-18\"")]
    [InlineData("time_since", "\"2026-03-18T14:00:00\"")]
    [InlineData("time_since", "\"2026-03-18T15:00:00+01:00\"")]
    [InlineData("time_since", "\"2026-03-18T14:00:00.5Z\"")]
    [InlineData("time_since", "\"2026-03-18 14:00:00\"")]
    [InlineData("duration_transfer", "-1")]
    [InlineData("duration_transfer", "\"60\"")]
    public async Task An_invalid_value_is_400_with_its_field(string field, string value)
    {
        var reply = await StartAsync($"\"{field}\":{value}");

        Assert.Equal(400, reply.Status);
        Assert.Equal($"Invalid value: {field}", reply.SimpleError.String("message"));
    }

    [Fact]
    public async Task A_text_of_more_than_1000_characters_is_400()
    {
        var text = new string('ß', 1001);

        var reply = await StartAsync($"\"text\":\"{text}\"");

        Assert.Equal((400, "text"), (reply.Status, reply.ErrorFields.Single()));
    }

    [Fact]
    public async Task A_running_entry_cannot_be_billed()
    {
        var reply = await StartAsync("\"billable\":2");

        Assert.Equal((400, "billable"), (reply.Status, reply.ErrorFields.Single()));
        Assert.Equal("The entry cannot have this billing state", reply.SimpleError.String("message"));
    }

    [Fact]
    public async Task A_transfer_of_a_duration_is_not_supported()
    {
        var reply = await StartAsync("\"duration_transfer\":60");

        Assert.Equal(400, reply.Status);
        Assert.Equal(
            "This value is not supported by the sandbox: duration_transfer", reply.SimpleError.String("message"));
    }

    [Theory]
    [InlineData("2026-03-18T14:30:01Z", "The time is in the future: time_since")]
    [InlineData("2026-03-17T14:29:59Z", "An entry of the clock cannot be longer than 24 hours: time_since")]
    public async Task A_start_in_the_future_or_more_than_24_hours_ago_is_400(string since, string message)
    {
        var reply = await StartAsync($"\"time_since\":\"{since}\"");

        Assert.Equal((400, "time_since"), (reply.Status, reply.ErrorFields.Single()));
        Assert.Equal(message, reply.SimpleError.String("message"));
    }

    [Theory]
    [InlineData("customers_id")]
    [InlineData("services_id")]
    [InlineData("projects_id")]
    [InlineData("subprojects_id")]
    [InlineData("users_id")]
    public async Task An_unknown_reference_is_404_with_its_field(string field)
    {
        var reply = await StartAsync($"\"{field}\":999999999");

        Assert.Equal((404, field), (reply.Status, reply.GeneralError.String("path")));
    }

    [Theory]
    [InlineData("\"projects_id\":811302", "projects_id")]
    [InlineData("\"projects_id\":512004,\"subprojects_id\":310443", "subprojects_id")]
    [InlineData("\"subprojects_id\":310440", "subprojects_id")]
    public async Task A_project_of_another_customer_or_a_subproject_of_another_project_is_400(string fields, string field)
    {
        var reply = await StartAsync(fields);

        Assert.Equal((400, field), (reply.Status, reply.ErrorFields.Single()));
    }

    [Fact]
    public async Task A_completed_project_is_409()
    {
        var reply = await StartAsync("\"projects_id\":498226");

        Assert.Equal((409, "projects_id"), (reply.Status, reply.ErrorFields.Single()));
    }

    [Fact]
    public async Task A_worker_cannot_start_the_clock_of_another_user()
    {
        var reply = await StartAsync(Worker, $"\"users_id\":{Me}");

        Assert.Equal((403, "General"), (reply.Status, reply.GeneralError.String("type")));
        Assert.Equal(0, Service.EntryCount);
    }
}
