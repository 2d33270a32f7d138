using System;
using System.Linq;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Reports;

public sealed class EntryGroupErrorTests : GroupTest
{
    [Theory]
    [InlineData("page=1", "page")]
    [InlineData("grouping=day", "grouping")]
    [InlineData("grouping[0]=day", "grouping[0]")]
    [InlineData("filter[user_id]=1", "filter[user_id]")]
    [InlineData("users_id=1", "users_id")]
    [InlineData("enhanced_list=1&confirm_key=x", "enhanced_list confirm_key")]
    public async Task An_undocumented_parameter_is_400_with_its_name(string parameters, string names)
    {
        await AssertInvalidAsync($"{Known.Ever}&grouping[]=day&{parameters}", names.Split(' '));
    }

    [Theory]
    [InlineData("time_until=2026-03-16T08:00:00Z&grouping[]=day", "time_since")]
    [InlineData("time_since=2026-03-16T08:00:00Z&grouping[]=day", "time_until")]
    [InlineData(Known.Ever, "grouping")]
    public async Task A_missing_parameter_is_400_with_its_name(string query, string name)
    {
        await AssertInvalidAsync(query, name);
    }

    [Theory]
    [InlineData("2026-03-16")]
    [InlineData("2026-03-16 08:00:00")]
    [InlineData("2026-03-16T08:00:00")]
    [InlineData("2026-03-16T08:00:00.000Z")]
    [InlineData("2026-03-16T08:00:00%2B00:00")]
    public async Task A_time_in_another_form_is_400(string time)
    {
        await AssertInvalidAsync($"time_since={time}&time_until=2030-01-01T00:00:00Z&grouping[]=day", "time_since");
        await AssertInvalidAsync($"time_since=2020-01-01T00:00:00Z&time_until={time}&grouping[]=day", "time_until");
    }

    [Fact]
    public async Task A_reversed_time_range_is_400()
    {
        await AssertInvalidAsync(
            "time_since=2026-03-16T08:00:01Z&time_until=2026-03-16T08:00:00Z&grouping[]=day", "time_since", "time_until");
    }

    [Theory]
    [InlineData("grouping[]=months")]
    [InlineData("grouping[]=Day")]
    [InlineData("grouping[]=teams_id")]
    [InlineData("grouping[]=day,month")]
    [InlineData("grouping[]=")]
    [InlineData("grouping[]=day&grouping[]=day")]
    public async Task An_invalid_grouping_is_400(string groupings)
    {
        await AssertInvalidAsync($"{Known.Ever}&{groupings}", "grouping");
    }

    [Theory]
    [InlineData("filter[users_id]", "0")]
    [InlineData("filter[teams_id]", "0")]
    [InlineData("filter[projects_id]", "0")]
    [InlineData("filter[texts_id]", "0")]
    [InlineData("filter[customers_id]", "1,2")]
    [InlineData("filter[billable]", "12")]
    [InlineData("filter[billable]", "-1")]
    [InlineData("filter[budget_type]", "strict")]
    [InlineData("round_to_minutes", "0")]
    [InlineData("round_to_minutes", "7.5")]
    [InlineData("prepend_customer_to_project_name", "yes")]
    [InlineData("calc_also_revenues_for_projects_with_hard_budget", "2")]
    public async Task An_invalid_value_is_400_with_the_name_of_the_parameter(string name, string value)
    {
        await AssertInvalidAsync($"{Known.Ever}&grouping[]=day&{name}={value}", name);
    }

    [Fact]
    public async Task Another_method_is_405()
    {
        var reply = await Owner.SendAsync("POST", "v2/entrygroups", "{}");

        Assert.Equal(405, reply.Status);
        Assert.Equal(["DELETE", "GET", "PUT"], [.. reply.Allow.Order(StringComparer.Ordinal)]);
    }

    private async Task AssertInvalidAsync(string query, params string[] fields)
    {
        var reply = await Owner.GetAsync($"v2/entrygroups?{query}");

        Assert.Equal((400, 400), (reply.Status, reply.SimpleError.Long("code")));
        Assert.Equal(fields, reply.ErrorFields);
    }
}
