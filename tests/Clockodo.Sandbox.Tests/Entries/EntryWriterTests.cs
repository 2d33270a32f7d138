using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Entries;

public sealed class EntryWriterTests : SandboxTest
{
    /// <summary>What the description requires of every entry; <c>text</c> it requires of enhanced lists only.</summary>
    private static readonly string[] Common =
    [
        "id", "customers_id", "projects_id", "subprojects_id", "users_id", "billable", "texts_id", "time_since",
        "time_until", "time_insert", "time_last_change", "test_data", "type",
    ];

    private static readonly string[] TimeEntry =
    [
        .. Common, "services_id", "duration", "time_last_change_work_time", "time_clocked_since", "clocked",
        "clocked_offline", "hourly_rate",
    ];

    private static readonly string[] LumpSum = [.. Common, "services_id", "lumpsum"];

    private static readonly string[] LumpSumService = [.. Common, "lumpsum_services_id", "lumpsum_services_amount"];

    private static readonly string[] Enhanced =
    [
        "text", "customers_name", "projects_name", "subprojects_name", "users_name", "revenue", "services_name",
    ];

    [Fact]
    public async Task A_plain_list_has_the_required_fields_of_each_type()
    {
        var reply = await Owner.ListAsync();

        AssertFields(TimeEntry, FirstOf(reply, type: 1));
        AssertFields(LumpSum, FirstOf(reply, type: 2));
        AssertFields(LumpSumService, FirstOf(reply, type: 3));
    }

    [Theory]
    [InlineData("enhanced_list=true")]
    [InlineData("enhanced_list=1")]
    public async Task An_enhanced_list_adds_text_names_and_revenue(string parameter)
    {
        var reply = await Owner.ListAsync(parameter);

        AssertFields([.. TimeEntry, .. Enhanced], FirstOf(reply, type: 1));
        AssertFields([.. LumpSum, .. Enhanced], FirstOf(reply, type: 2));
        AssertFields([.. LumpSumService, .. Enhanced, "lumpsum_services_price"], FirstOf(reply, type: 3));
    }

    [Theory]
    [InlineData("enhanced_list=false")]
    [InlineData("enhanced_list=0")]
    [InlineData("enhanced_list=")]
    public async Task A_plain_list_can_be_requested(string parameter)
    {
        var reply = await Owner.ListAsync(parameter);

        Assert.DoesNotContain(reply.Entries, entry => entry.Has("text"));
    }

    [Theory]
    [InlineData("enhanced_list", "yes")]
    [InlineData("enhanced_list", "True")]
    [InlineData("calc_also_revenues_for_projects_with_hard_budget", "2")]
    public async Task An_invalid_flag_is_400_with_its_name(string name, string value)
    {
        var reply = await Owner.ListAsync($"{name}={value}");

        Assert.Equal(400, reply.Status);
        Assert.Equal([name], reply.ErrorFields);
    }

    [Fact]
    public async Task Fields_come_in_the_captured_order()
    {
        string[] captured =
        [
            "id", "customers_id", "projects_id", "users_id", "billable", "texts_id", "text", "time_since",
            "time_until", "time_insert", "time_last_change", "type", "services_id", "duration",
            "time_last_change_work_time", "time_clocked_since", "clocked", "clocked_offline", "hourly_rate",
        ];

        var entry = (await Owner.GetEntryAsync(await AddedTimeEntryAsync())).Entry;

        Assert.Equal(captured, entry.Names().Intersect(captured));
    }

    [Fact]
    public async Task Names_are_those_of_the_company()
    {
        var reply = await Owner.ListAsync("enhanced_list=true");
        var company = Service.Company;

        foreach (var entry in reply.Entries)
        {
            Assert.Equal(
                company.Customers.Single(customer => customer.Id == entry.Long("customers_id")).Name,
                entry.String("customers_name"));
            Assert.Equal(
                company.Users.Single(user => user.Id == entry.Long("users_id")).Name, entry.String("users_name"));
            Assert.Equal(
                entry.IsNull("projects_id")
                    ? null
                    : company.Projects.Single(project => project.Id == entry.Long("projects_id")).Name,
                entry.String("projects_name"));
            Assert.Equal(
                entry.IsNull("subprojects_id")
                    ? null
                    : company.Subprojects.Single(part => part.Id == entry.Long("subprojects_id")).Name,
                entry.String("subprojects_name"));
        }
    }

    [Fact]
    public async Task The_service_of_each_type_has_its_name()
    {
        var reply = await Owner.ListAsync("enhanced_list=true");
        var company = Service.Company;
        var hourly = FirstOf(reply, type: 1);
        var lumpSum = FirstOf(reply, type: 3);
        var lumpSumService = company.LumpSumServices.Single(item => item.Id == lumpSum.Long("lumpsum_services_id"));

        Assert.Equal(
            company.Services.Single(service => service.Id == hourly.Long("services_id")).Name,
            hourly.String("services_name"));
        Assert.Equal(lumpSumService.Name, lumpSum.String("services_name"));
        Assert.Equal(lumpSumService.Price, lumpSum.Decimal("lumpsum_services_price"));
    }

    private static JsonElement FirstOf(Reply reply, int type) =>
        reply.Entries.First(entry => entry.Long("type") == type && !entry.IsNull("time_until") && !entry.Has("offset"));

    private static void AssertFields(string[] expected, JsonElement entry) =>
        Assert.Equal(expected.Order(), entry.Names().Order());
}
