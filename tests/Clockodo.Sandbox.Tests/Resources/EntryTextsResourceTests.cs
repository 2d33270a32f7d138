using System;
using System.Linq;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Resources;

public sealed class EntryTextsResourceTests : SandboxTest
{
    [Fact]
    public async Task A_list_has_texts_and_no_pages()
    {
        var reply = await ListAsync();

        Assert.Equal(200, reply.Status);
        Assert.False(reply.Json.Has("paging"));
        Assert.NotEmpty(reply.Data);
        Assert.All(reply.Data, text => Assert.Equal(["id", "label", "value"], text.Names()));
        Assert.Equal(reply.Data.Length, reply.DataIds.Distinct().Count());
    }

    [Fact]
    public async Task An_ID_is_that_of_entries_with_the_text()
    {
        var text = (await ListAsync("term=Drucker im")).Data.Single();

        var entries = (await Owner.ListAsync($"enhanced_list=true&filter[texts_id]={text.Long("id")}")).Entries;

        Assert.All(entries, entry => Assert.Equal(text.String("value"), entry.String("text")));
        Assert.NotEmpty(entries);
    }

    [Theory]
    [InlineData("add")]
    [InlineData("edit")]
    [InlineData("reports")]
    public async Task Every_mode_of_the_description_exists(string mode)
    {
        Assert.Equal(200, (await Owner.GetAsync($"v3/entriesTexts?mode={mode}")).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("mode=Add")]
    [InlineData("mode=add&items=0")]
    [InlineData("mode=add&items=801")]
    [InlineData("mode=add&filter[billable]=3")]
    [InlineData("mode=add&filter[customers_id]=0")]
    [InlineData("mode=add&filter[customers_id]=1,2")]
    [InlineData("mode=add&filter[projects_id]=x")]
    [InlineData("mode=add&filter[time_since]=2026-03-16T08:00:00Z")]
    [InlineData("mode=add&filter[day]=2026-02-30")]
    public async Task What_is_missing_or_not_valid_is_rejected(string query)
    {
        var reply = await Owner.GetAsync($"v3/entriesTexts?{query}");

        Assert.Equal(400, reply.Status);
        Assert.True(reply.Json.Has("errors"));
    }

    [Fact]
    public async Task A_term_has_up_to_1000_characters()
    {
        Assert.Equal(200, (await ListAsync("term=" + new string('x', 1000))).Status);
        Assert.Equal(400, (await ListAsync("term=" + new string('x', 1001))).Status);
    }

    [Fact]
    public async Task A_term_is_a_part_of_the_text_regardless_of_case()
    {
        var texts = (await ListAsync("term=DATENSCHUTZ")).Data;

        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.Contains("Datenschutz", text.String("value"), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_latest_text_comes_first_and_items_limits_the_list()
    {
        await AddedAsync(Bodies.With(Bodies.TimeEntry.Replace("03-16", "03-19"), "\"text\":\"Ganz neu\""));

        Assert.Equal("Ganz neu", (await ListAsync("items=1")).Data.Single().String("value"));
    }

    [Theory]
    [InlineData("filter[customers_id]=4711", "customers_id", 4711L)]
    [InlineData("filter[projects_id]=512004", "projects_id", 512_004L)]
    [InlineData("filter[services_id]=860608", "services_id", 860_608L)]
    [InlineData("filter[users_id]=234602", "users_id", 234_602L)]
    [InlineData("filter[billable]=1", "billable", 1L)]
    public async Task A_filter_finds_the_texts_of_such_entries(string filter, string field, long value)
    {
        var expected = (await Owner.ListAsync()).Entries
            .Where(entry => !entry.IsNull("texts_id") && entry.Has(field) && !entry.IsNull(field) && entry.Long(field) == value)
            .Select(entry => entry.Long("texts_id"));

        Assert.Equal(expected.Distinct().Order(), (await ListAsync(filter)).DataIds.Order());
    }

    [Fact]
    public async Task Several_users_are_separated_by_commas()
    {
        var both = (await ListAsync("filter[users_id]=234602,234579")).DataIds;

        Assert.Equal(
            (await ListAsync("filter[users_id]=234602")).DataIds
                .Union((await ListAsync("filter[users_id]=234579")).DataIds).Order(),
            both.Order());
    }

    [Fact]
    public async Task Days_are_days_of_the_company_and_both_ends_are_included()
    {
        await AddedAsync(Bodies.With(
            Bodies.TimeEntry.Replace("2026-03-16T08", "2026-03-14T23").Replace("2026-03-16T09", "2026-03-14T23"),
            "\"text\":\"Nachtschicht\""));

        Assert.Contains("Nachtschicht", (await ListAsync("filter[time_since]=2026-03-15&filter[time_until]=2026-03-15")).Text);
        Assert.Contains("Nachtschicht", (await ListAsync("filter[day]=2026-03-15")).Text);
        Assert.DoesNotContain("Nachtschicht", (await ListAsync("filter[time_since]=2026-03-16")).Text);
        Assert.DoesNotContain("Nachtschicht", (await ListAsync("filter[time_until]=2026-03-14")).Text);
    }

    [Fact]
    public async Task A_worker_sees_the_texts_of_the_own_entries()
    {
        var own = (await ListAsync($"filter[users_id]={SandboxService.Worker.UserId}")).DataIds;

        Assert.Equal(own.Order(), (await Worker.GetAsync("v3/entriesTexts?mode=add")).DataIds.Order());
    }

    private Task<Reply> ListAsync(string parameters = "") => Owner.GetAsync($"v3/entriesTexts?mode=add&{parameters}");
}
