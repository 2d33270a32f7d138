using System.Linq;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Entries.Changing;

public sealed class EntryCreatorErrorTests() : SandboxTest(Known.Options with { EntryCount = 0 })
{
    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("customers_id=4711")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("{\"customers_id\":4711}}")]
    public async Task A_body_that_is_not_a_JSON_object_is_400(string body)
    {
        var reply = await Owner.AddAsync(body);

        Assert.Equal(400, reply.Status);
        Assert.Equal("""{"error":{"message":"The body is not a JSON object","code":400}}""", reply.Text);
    }

    [Fact]
    public async Task A_missing_body_is_400()
    {
        Assert.Equal(400, (await Owner.SendAsync("POST", "v2/entries")).Status);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task JSON_with_another_media_type_is_400(string mediaType)
    {
        Assert.Equal(400, (await Owner.SendAsync("POST", "v2/entries", Bodies.TimeEntry, mediaType)).Status);
    }

    [Theory]
    [InlineData("{}", "customers_id services_id billable time_since time_until")]
    [InlineData("""{"customers_id":4711,"billable":1}""", "services_id time_since time_until")]
    [InlineData("""{"lumpsum":1}""", "customers_id services_id billable time_since")]
    [InlineData(
        """{"lumpsum_services_id":41212}""", "customers_id lumpsum_services_amount billable time_since")]
    [InlineData(
        """{"lumpsum_services_amount":1}""", "customers_id lumpsum_services_id billable time_since")]
    public async Task A_missing_required_field_is_400_with_its_name(string body, string missing)
    {
        var reply = await Owner.AddAsync(body);

        Assert.Equal(400, reply.Status);
        Assert.Equal(missing.Split(' '), reply.ErrorFields);
    }

    [Theory]
    [InlineData("customer_id")]
    [InlineData("Customers_Id")]
    [InlineData("customers_name")]
    [InlineData("texts_id")]
    [InlineData("type")]
    [InlineData("id")]
    [InlineData("offset")]
    [InlineData("clocked")]
    [InlineData("test_data")]
    public async Task An_undocumented_field_is_400_with_its_name(string field)
    {
        var reply = await Owner.AddAsync(Bodies.With(Bodies.TimeEntry, $"\"{field}\":1"));

        Assert.Equal(400, reply.Status);
        Assert.Equal($"Unknown field: {field}", reply.SimpleError.String("message"));
        Assert.Equal([field], reply.ErrorFields);
    }

    [Theory]
    [InlineData("customers_id", "\"4711\"")]
    [InlineData("customers_id", "4711.5")]
    [InlineData("customers_id", "-1")]
    [InlineData("services_id", "null")]
    [InlineData("users_id", "[1]")]
    [InlineData("projects_id", "null")]
    [InlineData("subprojects_id", "true")]
    [InlineData("billable", "true")]
    [InlineData("billable", "3")]
    [InlineData("billable", "12")]
    [InlineData("billable", "-1")]
    [InlineData("text", "null")]
    [InlineData("text", "5")]
    [InlineData("text", "\"\\ud800\"")]
    [InlineData("duration", "-1")]
    [InlineData("duration", "1.5")]
    [InlineData("duration", "\"PT1H\"")]
    [InlineData("hourly_rate", "-0.01")]
    [InlineData("hourly_rate", "\"84.03\"")]
    [InlineData("hourly_rate", "1e30")]
    [InlineData("time_since", "\"2026-03-16\"")]
    [InlineData("time_since", "\"2026-03-16T08:00:00\"")]
    [InlineData("time_since", "\"2026-03-16T08:00:00+01:00\"")]
    [InlineData("time_since", "\"2026-03-16T08:00:00.5Z\"")]
    [InlineData("time_since", "\"2026-03-16 08:00:00\"")]
    [InlineData("time_until", "null")]
    [InlineData("time_until", "1773648000")]
    [InlineData("time_clocked_since", "\"\"")]
    [InlineData("clocked_offline", "1")]
    public async Task An_invalid_value_is_400_with_its_field(string field, string value)
    {
        var reply = await Owner.AddAsync(Bodies.With(Bodies.TimeEntry, $"\"{field}\":{value}"));

        Assert.Equal(400, reply.Status);
        Assert.Contains(field, reply.ErrorFields);
        Assert.Equal($"Invalid value: {field}", reply.SimpleError.String("message"));
    }

    [Theory]
    [InlineData(Bodies.LumpSum, "lumpsum", "-1")]
    [InlineData(Bodies.LumpSum, "lumpsum", "null")]
    [InlineData(Bodies.LumpSumService, "lumpsum_services_amount", "-0.5")]
    [InlineData(Bodies.LumpSumService, "lumpsum_services_id", "\"41212\"")]
    public async Task An_invalid_value_of_a_lump_sum_is_400_with_its_field(string body, string field, string value)
    {
        var reply = await Owner.AddAsync(Bodies.With(body, $"\"{field}\":{value}"));

        Assert.Equal(400, reply.Status);
        Assert.Equal([field], reply.ErrorFields);
    }

    [Theory]
    [InlineData(Bodies.LumpSum, "\"time_until\":\"2026-03-16T09:00:00Z\"", "time_until")]
    [InlineData(Bodies.LumpSum, "\"duration\":1", "duration")]
    [InlineData(Bodies.LumpSum, "\"hourly_rate\":1", "hourly_rate")]
    [InlineData(Bodies.LumpSumService, "\"services_id\":860608", "services_id")]
    [InlineData(Bodies.LumpSumService, "\"clocked_offline\":true", "clocked_offline")]
    [InlineData(
        Bodies.LumpSumService, "\"time_clocked_since\":\"2026-03-16T09:00:00Z\"", "time_clocked_since")]
    public async Task A_field_of_another_type_is_400_with_its_name(string body, string field, string name)
    {
        var reply = await Owner.AddAsync(Bodies.With(body, field));

        Assert.Equal(400, reply.Status);
        Assert.Equal([name], reply.ErrorFields);
    }

    [Fact]
    public async Task An_entry_of_two_types_is_400()
    {
        var reply = await Owner.AddAsync(Bodies.With(Bodies.LumpSum, "\"lumpsum_services_id\":41212"));

        Assert.Equal(400, reply.Status);
        Assert.Equal(["lumpsum", "lumpsum_services_id"], reply.ErrorFields);
    }

    [Theory]
    [InlineData(Bodies.TimeEntry, "customers_id", 999_999_999)]
    [InlineData(Bodies.TimeEntry, "customers_id", 0)]
    [InlineData(Bodies.TimeEntry, "services_id", 41_212)]
    [InlineData(Bodies.TimeEntry, "services_id", 0)]
    [InlineData(Bodies.TimeEntry, "projects_id", 999_999_999)]
    [InlineData(Bodies.TimeEntry, "subprojects_id", 999_999_999)]
    [InlineData(Bodies.TimeEntry, "users_id", 999_999_999)]
    [InlineData(Bodies.LumpSumService, "lumpsum_services_id", 860_608)]
    public async Task An_unknown_reference_is_404_with_a_list_of_errors(string body, string field, long id)
    {
        var reply = await Owner.AddAsync(Bodies.With(body, $"\"{field}\":{id}"));

        Assert.Equal(404, reply.Status);
        Assert.Equal("General", reply.GeneralError.String("type"));
        Assert.Equal(field, reply.GeneralError.String("path"));
    }

    [Fact]
    public async Task A_project_of_another_customer_is_400()
    {
        var reply = await Owner.AddAsync(Bodies.With(Bodies.TimeEntry, "\"projects_id\":811302"));

        Assert.Equal((400, "projects_id"), (reply.Status, reply.ErrorFields.Single()));
    }

    [Theory]
    [InlineData("\"projects_id\":512004,\"subprojects_id\":310443")]
    [InlineData("\"subprojects_id\":310440")]
    public async Task A_subproject_of_another_project_is_400(string fields)
    {
        var reply = await Owner.AddAsync(Bodies.With(Bodies.TimeEntry, fields));

        Assert.Equal((400, "subprojects_id"), (reply.Status, reply.ErrorFields.Single()));
    }

    [Fact]
    public async Task A_completed_project_is_409()
    {
        var reply = await Owner.AddAsync(Bodies.With(Bodies.TimeEntry, "\"projects_id\":498226"));

        Assert.Equal(409, reply.Status);
        Assert.Equal("The project is completed", reply.SimpleError.String("message"));
        Assert.Equal(409, reply.SimpleError.Long("code"));
    }

    [Fact]
    public async Task An_end_before_the_start_is_400()
    {
        var reply = await Owner.AddAsync(Bodies.With(Bodies.TimeEntry, "\"time_until\":\"2026-03-16T07:59:59Z\""));

        Assert.Equal((400, "time_until"), (reply.Status, reply.ErrorFields.Single()));
    }

    [Fact]
    public async Task A_time_entry_cannot_be_billed_from_the_start()
    {
        var reply = await Owner.AddAsync(Bodies.With(Bodies.TimeEntry, "\"billable\":2"));

        Assert.Equal((400, "billable"), (reply.Status, reply.ErrorFields.Single()));
    }
}
