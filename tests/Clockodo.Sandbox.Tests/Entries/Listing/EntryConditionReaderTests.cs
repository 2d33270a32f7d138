using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Entries.Listing;

public sealed class EntryConditionReaderTests : SandboxTest
{
    [Theory]
    [InlineData("users_id", Known.OtherUser)]
    [InlineData("customers_id", Known.Customer)]
    [InlineData("projects_id", Known.StrictProject)]
    [InlineData("subprojects_id", Known.Subproject)]
    [InlineData("services_id", Known.Service)]
    [InlineData("lumpsum_services_id", Known.LumpSumService)]
    public async Task A_filter_by_ID_finds_the_entries_with_that_ID(string name, long id)
    {
        var expected = await IdsWhereAsync(entry => IdOf(entry, name) == id);

        var reply = await Owner.ListAsync(Filter(name, id));

        Assert.NotEmpty(expected);
        Assert.Equal(expected, IdsOf(reply));
        Assert.Equal($$"""{"{{name}}":{{id}}}""", reply.Json.Raw("filter"));
    }

    [Fact]
    public async Task A_filter_by_text_ID_finds_the_entries_with_that_text()
    {
        var textId = (await Owner.ListAsync()).Entries.Select(entry => IdOf(entry, "texts_id")).First(id => id > 0);
        var expected = await IdsWhereAsync(entry => IdOf(entry, "texts_id") == textId);

        Assert.Equal(expected, IdsOf(await Owner.ListAsync(Filter("texts_id", textId))));
    }

    [Theory]
    [InlineData("projects_id")]
    [InlineData("subprojects_id")]
    [InlineData("texts_id")]
    [InlineData("lumpsum_services_id")]
    public async Task The_ID_0_finds_the_entries_without_one(string name)
    {
        var expected = await IdsWhereAsync(entry => IdOf(entry, name) == 0);

        Assert.NotEmpty(expected);
        Assert.Equal(expected, IdsOf(await Owner.ListAsync(Filter(name, 0))));
    }

    [Theory]
    [InlineData("mehrwertsteuer")]
    [InlineData("BUCHHALTUNG:\n- BELEGE")]
    [InlineData("\"STUFE 2\"")]
    [InlineData("häkchen")]
    [InlineData("HÄKCHEN")]
    [InlineData("7 % statt")]
    [InlineData("Rechte & Rollen")]
    public async Task A_filter_by_text_finds_any_part_in_any_case(string part)
    {
        var expected = (await Owner.ListAsync("enhanced_list=true")).Entries
            .Where(entry => entry.String("text")?.Contains(part, StringComparison.OrdinalIgnoreCase) == true)
            .Select(entry => entry.Long("id"))
            .ToArray();

        var reply = await Owner.ListAsync(Filter("text", Uri.EscapeDataString(part)));

        Assert.NotEmpty(expected);
        Assert.Equal(expected, IdsOf(reply));
        Assert.Equal(part, reply.Json.GetProperty("filter").String("text"));
    }

    [Theory]
    [InlineData(0, new long[] { 0 })]
    [InlineData(1, new long[] { 1 })]
    [InlineData(2, new long[] { 2 })]
    [InlineData(12, new long[] { 1, 2 })]
    public async Task A_filter_by_billing_state_finds_its_states(int wanted, long[] states)
    {
        var expected = await IdsWhereAsync(entry => states.Contains(entry.Long("billable")));

        var reply = await Owner.ListAsync(Filter("billable", wanted));

        Assert.NotEmpty(expected);
        Assert.Equal(expected, IdsOf(reply));
        Assert.Equal($$"""{"billable":{{wanted}}}""", reply.Json.Raw("filter"));
    }

    [Theory]
    [InlineData("rep_filter_budget_strict", new[] { "Strict open", "Strict completed" })]
    [InlineData("rep_filter_budget_strict_completed", new[] { "Strict completed" })]
    [InlineData("rep_filter_budget_strict_incomplete", new[] { "Strict open" })]
    [InlineData("rep_filter_budget_soft", new[] { "Soft open", "Soft completed" })]
    [InlineData("rep_filter_budget_soft_completed", new[] { "Soft completed" })]
    [InlineData("rep_filter_budget_soft_incomplete", new[] { "Soft open" })]
    [InlineData("rep_filter_budget_without", new[] { "None open", "None completed", "no project" })]
    [InlineData(
        "rep_filter_budget_without_strict",
        new[] { "None open", "None completed", "no project", "Soft open", "Soft completed" })]
    public async Task A_filter_by_budget_finds_the_entries_of_such_projects(string option, string[] kinds)
    {
        var expected = await IdsWhereAsync(entry => kinds.Contains(BudgetOf(entry)));

        var reply = await Owner.ListAsync(Filter("budget_type", option));

        Assert.NotEmpty(expected);
        Assert.Equal(expected, IdsOf(reply));
        Assert.Equal(option, reply.Json.GetProperty("filter").String("budget_type"));
    }

    [Fact]
    public async Task Filters_are_combined_and_all_reported()
    {
        var expected = await IdsWhereAsync(entry =>
            entry.Long("customers_id") == Known.Customer && entry.Long("billable") == 2);

        var reply = await Owner.ListAsync(Filter("customers_id", Known.Customer) + "&" + Filter("billable", 2));

        Assert.NotEmpty(expected);
        Assert.Equal(expected, IdsOf(reply));
        Assert.Equal("""{"customers_id":4711,"billable":2}""", reply.Json.Raw("filter"));
    }

    [Fact]
    public async Task Totals_and_pages_are_those_of_the_filtered_list()
    {
        var all = await IdsWhereAsync(entry => entry.Long("customers_id") == Known.Customer);

        var reply = await Owner.ListAsync(Filter("customers_id", Known.Customer) + "&items_per_page=5&page=2");

        Assert.Equal(all.Length, reply.Count);
        Assert.Equal(all.Skip(5).Take(5), IdsOf(reply));
    }

    [Fact]
    public async Task Brackets_may_be_unescaped()
    {
        var reply = await Owner.ListAsync("filter[customers_id]=4711");

        Assert.Equal("""{"customers_id":4711}""", reply.Json.Raw("filter"));
    }

    [Fact]
    public async Task Without_a_filter_the_reported_filter_is_null()
    {
        Assert.True((await Owner.ListAsync()).Json.IsNull("filter"));
    }

    [Theory]
    [InlineData("filter%5Bnothing%5D=1")]
    [InlineData("filter%5Bcustomers_id%5D=")]
    [InlineData("customers_id=4711")]
    [InlineData("changed_since=2026-01-01T00:00:00Z")]
    public async Task Unknown_and_empty_filters_are_ignored(string parameter)
    {
        var reply = await Owner.ListAsync(parameter);

        Assert.Equal(400, reply.Count);
        Assert.True(reply.Json.IsNull("filter"));
    }

    [Theory]
    [InlineData("users_id", "me")]
    [InlineData("customers_id", "-1")]
    [InlineData("projects_id", "1,2")]
    [InlineData("subprojects_id", "1.0")]
    [InlineData("services_id", "99999999999999999999")]
    [InlineData("lumpsum_services_id", "null")]
    [InlineData("texts_id", "x")]
    [InlineData("billable", "3")]
    [InlineData("billable", "true")]
    [InlineData("budget_type", "strict")]
    [InlineData("budget_type", "strict-completed")]
    [InlineData("budget_type", "REP_FILTER_BUDGET_SOFT")]
    public async Task An_invalid_filter_is_400_with_its_name(string name, string value)
    {
        var reply = await Owner.ListAsync(Filter(name, value));

        Assert.Equal(400, reply.Status);
        Assert.Equal([$"filter[{name}]"], reply.ErrorFields);
    }

    private async Task<long[]> IdsWhereAsync(Func<JsonElement, bool> condition) =>
        [.. (await Owner.ListAsync()).Entries.Where(condition).Select(entry => entry.Long("id"))];

    private static long[] IdsOf(Reply reply) => [.. reply.Entries.Select(entry => entry.Long("id"))];

    private static long IdOf(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var id) && id.ValueKind == JsonValueKind.Number ? id.GetInt64() : 0;

    private string BudgetOf(JsonElement entry)
    {
        var project = Service.Company.Projects.SingleOrDefault(project => project.Id == IdOf(entry, "projects_id"));
        return project is null ? "no project" : $"{project.Budget} {(project.Completed ? "completed" : "open")}";
    }

    private static string Filter(string name, object value) => $"filter%5B{name}%5D={value}";
}
