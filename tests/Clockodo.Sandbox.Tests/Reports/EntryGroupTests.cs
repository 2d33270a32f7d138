using System;
using System.Linq;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Reports;

/// <summary>The fields of groups, and what was seen on the service.</summary>
public sealed class EntryGroupTests()
    : GroupTest(Known.Options with
    {
        EntryCount = 0,
        TimeZone = TimeZoneInfo.CreateCustomTimeZone("two hours east", TimeSpan.FromHours(2), null, null),
    })
{
    [Fact]
    public async Task Without_entries_there_are_no_groups()
    {
        Assert.Equal("""{"groups":[]}""", (await GetGroupsAsync(Owner, "customers_id")).Text);
    }

    [Fact]
    public async Task A_group_has_the_fields_of_the_description()
    {
        await AddedTimeEntryAsync();

        Assert.Equal(
            [
                "group", "name", "number", "note", "duration", "revenue", "hourly_rate",
                "hourly_rate_is_equal_and_has_no_lumpsums", "budget_used", "has_budget_revenues_billed",
                "has_budget_revenues_not_billed", "has_non_budget_revenues_billed", "has_non_budget_revenues_not_billed",
                "grouped_by", "restrictions",
            ],
            (await GroupAsync("customers_id")).Names());
    }

    [Theory]
    [InlineData("customers_id", "\"4711\"", "ACME Deutschland GmbH")]
    [InlineData("projects_id", "\"512004\"", "Relaunch Website")]
    [InlineData("subprojects_id", "\"310440\"", "Konzept")]
    [InlineData("services_id", "\"860608\"", "Softwareentwicklung")]
    [InlineData("lumpsum_services_id", "0", "")]
    [InlineData("users_id", "\"234561\"", "Katharina Großmann")]
    [InlineData("billable", "\"1\"", "Billable")]
    [InlineData("is_lumpsum", "\"0\"", "Time entry")]
    [InlineData("year", "2026", "2026")]
    [InlineData("month", "\"202603\"", "202603")]
    [InlineData("week", "\"202612\"", "202612")]
    [InlineData("day", "\"20260316\"", "20260316")]
    public async Task The_group_is_text_or_a_number(string grouping, string group, string name)
    {
        await AddedAsync(Bodies.With(Bodies.TimeEntry, "\"projects_id\":512004,\"subprojects_id\":310440"));

        var found = await GroupAsync(grouping);

        Assert.Equal((grouping, group, name), (found.String("grouped_by"), found.Raw("group"), found.String("name")));
    }

    [Fact]
    public async Task A_group_of_a_text_has_the_text_as_its_name()
    {
        var id = await AddedAsync(Bodies.With(Bodies.TimeEntry, "\"text\":\"Angebot; \\\"A\\\"\""));
        var textId = (await Owner.GetEntryAsync(id)).Entry.Long("texts_id");

        var group = await GroupAsync("texts_id");

        Assert.Equal(($"{textId}", "Angebot; \"A\""), (group.String("group"), group.String("name")));
    }

    [Theory]
    [InlineData("projects_id")]
    [InlineData("subprojects_id")]
    [InlineData("texts_id")]
    public async Task Entries_without_an_ID_have_the_number_0(string grouping)
    {
        await AddedTimeEntryAsync();

        var group = await GroupAsync(grouping);

        Assert.Equal(("0", ""), (group.Raw("group"), group.String("name")));
    }

    [Fact]
    public async Task Each_customer_has_its_own_group_without_a_project()
    {
        await AddedTimeEntryAsync();
        await AddedAsync(Bodies.With(Bodies.TimeEntry, "\"customers_id\":5208"));

        var groups = await GroupsAsync("projects_id");

        Assert.Equal(["0", "0"], groups.Select(group => group.Raw("group")));
        Assert.Equal(
            ["4711", "5208"], groups.Select(group => group.GetProperty("restrictions").String("customers_id")!).Order());
    }

    [Theory]
    [InlineData("2026-12-31T21:59:59Z", "2026", "202612", "202653", "20261231")]
    [InlineData("2026-12-31T22:00:00Z", "2027", "202701", "202653", "20270101")]
    [InlineData("2027-01-03T21:59:59Z", "2027", "202701", "202653", "20270103")]
    [InlineData("2027-01-03T22:00:00Z", "2027", "202701", "202701", "20270104")]
    public async Task Days_begin_at_midnight_of_the_company(string start, string year, string month, string week, string day)
    {
        await AddedAsync(Bodies.With(Bodies.LumpSum, $"\"time_since\":\"{start}\""));

        var first = await GroupAsync("year month week day");

        var second = SubGroups(first).Single();
        var third = SubGroups(second).Single();
        Assert.Equal(
            [year, month, week, day],
            new[] { first, second, third, SubGroups(third).Single() }.Select(group => group.GetProperty("group").ToString()));
    }

    [Fact]
    public async Task Groups_are_nested_in_the_order_of_the_groupings()
    {
        await AddedTimeEntryAsync();

        var group = await GroupAsync("month users_id day");

        var user = SubGroups(group).Single();
        var day = SubGroups(user).Single();
        Assert.Equal(
            ["month", "users_id", "day"], new[] { group, user, day }.Select(level => level.String("grouped_by")!));
        Assert.False(day.Has("sub_groups"));
    }

    [Fact]
    public async Task Months_come_by_duration_and_not_by_time()
    {
        await AddedAsync(Seconds(10, "\"time_since\":\"2026-01-05T08:00:00Z\""));
        await AddedAsync(Seconds(30, "\"time_since\":\"2026-02-05T08:00:00Z\""));
        await AddedAsync(Seconds(20));

        var months = SubGroups(await GroupAsync("year month"));

        Assert.Equal(["202602", "202603", "202601"], months.Select(month => month.String("group")!));
    }

    [Fact]
    public async Task Without_restrictions_there_is_an_empty_array()
    {
        await AddedTimeEntryAsync();

        Assert.Equal("[]", (await GroupAsync("customers_id")).Raw("restrictions"));
    }

    [Fact]
    public async Task Restrictions_are_the_filter_and_the_groups_above()
    {
        await AddedAsync(Bodies.With(Bodies.TimeEntry, "\"text\":\"x\""));

        var customer = await GroupAsync("customers_id texts_id month day&filter[teams_id]=8140&filter[billable]=1");
        var text = SubGroups(customer).Single();
        var month = SubGroups(text).Single();

        Assert.Equal("""{"teams_id":"8140","billable":"1"}""", customer.Raw("restrictions"));
        Assert.Equal("""{"teams_id":"8140","billable":"1","customers_id":"4711"}""", text.Raw("restrictions"));
        Assert.Equal(
            $$"""{"teams_id":"8140","billable":"1","customers_id":"4711","entriesTexts_id":"{{text.String("group")}}"}""",
            month.Raw("restrictions"));
        Assert.Equal(month.Raw("restrictions"), SubGroups(month).Single().Raw("restrictions"));
    }

    [Fact]
    public async Task A_filter_by_the_criterion_of_the_group_is_no_restriction()
    {
        await AddedTimeEntryAsync();

        Assert.Equal("[]", (await GroupAsync("customers_id&filter[customers_id]=4711")).Raw("restrictions"));
    }

    [Theory]
    [InlineData("customers_id", "K-1001", "Rechnungen an die Buchhaltung, nicht an den Empfang")]
    [InlineData("projects_id", "PR-001", "Angebot vom Frühjahr gilt; Nachträge nur schriftlich")]
    [InlineData("services_id", "L-02", null)]
    public async Task Customers_projects_and_services_have_number_and_note(string grouping, string number, string? note)
    {
        await AddedAsync(Bodies.With(Bodies.TimeEntry, "\"projects_id\":512004"));

        var group = await GroupAsync(grouping);

        Assert.Equal((number, note), (group.String("number"), group.String("note")));
    }

    [Fact]
    public async Task Users_have_a_number_and_no_note()
    {
        await AddedTimeEntryAsync();

        var group = await GroupAsync("users_id");

        Assert.Equal(("P-561", false), (group.String("number"), group.Has("note")));
    }

    [Theory]
    [InlineData("texts_id")]
    [InlineData("subprojects_id")]
    [InlineData("lumpsum_services_id")]
    [InlineData("billable")]
    [InlineData("month")]
    public async Task Other_groups_have_neither(string grouping)
    {
        await AddedTimeEntryAsync();

        var group = await GroupAsync(grouping);

        Assert.Equal((false, false), (group.Has("number"), group.Has("note")));
    }

    [Theory]
    [InlineData("\"projects_id\":512004", "prepend_customer_to_project_name=true", "ACME Deutschland GmbH / Relaunch Website")]
    [InlineData("\"projects_id\":512004", "prepend_customer_to_project_name=0", "Relaunch Website")]
    [InlineData("\"projects_id\":0", "prepend_customer_to_project_name=1", "ACME Deutschland GmbH")]
    public async Task The_customer_may_precede_the_project(string fields, string parameter, string name)
    {
        await AddedAsync(Bodies.With(Bodies.TimeEntry, fields));

        Assert.Equal(name, (await GroupAsync($"projects_id&{parameter}")).String("name"));
    }

    [Fact]
    public async Task A_running_entry_has_a_group_without_duration()
    {
        await Owner.SendAsync("POST", "v2/clock", Bodies.Clock);

        var group = await GroupAsync("customers_id");

        Assert.Equal((0, 0m), (group.Long("duration"), group.Decimal("revenue")));
    }

    [Theory]
    [InlineData("2026-03-16T08:00:00Z", "2026-03-16T08:00:00Z", 1)]
    [InlineData("2026-03-16T08:00:01Z", "2026-03-16T09:00:00Z", 0)]
    [InlineData("2026-03-16T07:00:00Z", "2026-03-16T07:59:59Z", 0)]
    public async Task An_entry_belongs_to_the_time_range_in_which_it_starts(string since, string until, int count)
    {
        await AddedTimeEntryAsync();

        var reply = await Owner.GetAsync($"v2/entrygroups?time_since={since}&time_until={until}&grouping[]=day");

        Assert.Equal(count, reply.Json.GetProperty("groups").GetArrayLength());
    }

    [Fact]
    public async Task Brackets_may_be_escaped()
    {
        await AddedTimeEntryAsync();

        var reply = await Owner.GetAsync($"v2/entrygroups?{Known.Ever}&grouping%5B%5D=year&grouping%5B%5D=month");

        Assert.Equal("202603", SubGroups(reply.Json.GetProperty("groups")[0]).Single().String("group"));
    }
}
