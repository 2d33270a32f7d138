using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Tests.Support;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Entries;

/// <summary>Queries as they are sent, character by character.</summary>
public sealed class EntryQueryStringTests
{
    private const string Begin = "time_since=2026-11-01T00%3A00%3A00Z&time_until=2026-12-01T00%3A00%3A00Z&";
    private const string End = "page=1&items_per_page=1000";

    [Fact]
    public void Without_filters_only_time_and_page_are_sent()
    {
        Assert.Equal(Begin + End, EntryQueryString.For(Query(), 1000, 1));
    }

    [Fact]
    public void A_filter_by_user() => AssertAdds("filter%5Busers_id%5D=15&", new(Since, Until) { UserId = 15 });

    [Fact]
    public void A_filter_by_customer() =>
        AssertAdds("filter%5Bcustomers_id%5D=12&", new(Since, Until) { CustomerId = 12 });

    [Fact]
    public void A_filter_by_project() => AssertAdds("filter%5Bprojects_id%5D=13&", new(Since, Until) { ProjectId = 13 });

    [Fact]
    public void A_filter_by_subproject() =>
        AssertAdds("filter%5Bsubprojects_id%5D=14&", new(Since, Until) { SubprojectId = 14 });

    [Fact]
    public void A_filter_by_service() => AssertAdds("filter%5Bservices_id%5D=17&", new(Since, Until) { ServiceId = 17 });

    [Fact]
    public void A_filter_by_lump_sum_service() =>
        AssertAdds("filter%5Blumpsum_services_id%5D=37&", new(Since, Until) { LumpSumServiceId = 37 });

    [Fact]
    public void A_filter_by_text_ID() =>
        AssertAdds("filter%5Btexts_id%5D=16&", new(Since, Until) { TextId = 16 });

    [Theory]
    [InlineData("Konzept", "Konzept")]
    [InlineData("Größe", "Gr%C3%B6%C3%9Fe")]
    [InlineData("A & B = C + D", "A%20%26%20B%20%3D%20C%20%2B%20D")]
    [InlineData("100% #1?", "100%25%20%231%3F")]
    [InlineData("\"Stufe 2\"", "%22Stufe%202%22")]
    [InlineData("filter[x]", "filter%5Bx%5D")]
    [InlineData("😀", "%F0%9F%98%80")]
    public void A_filter_by_text_is_escaped(string text, string escaped) =>
        AssertAdds($"filter%5Btext%5D={escaped}&", new(Since, Until) { Text = text });

    [Theory]
    [InlineData(BillableFilter.NotBillable, "0")]
    [InlineData(BillableFilter.Billable, "1")]
    [InlineData(BillableFilter.Billed, "2")]
    [InlineData(BillableFilter.BillableOrBilled, "12")]
    public void A_filter_by_billable_state(BillableFilter filter, string number) =>
        AssertAdds($"filter%5Bbillable%5D={number}&", new(Since, Until) { Billable = filter });

    [Theory]
    [InlineData(BudgetType.Strict, "strict")]
    [InlineData(BudgetType.StrictCompleted, "strict_completed")]
    [InlineData(BudgetType.StrictIncomplete, "strict_incomplete")]
    [InlineData(BudgetType.Soft, "soft")]
    [InlineData(BudgetType.SoftCompleted, "soft_completed")]
    [InlineData(BudgetType.SoftIncomplete, "soft_incomplete")]
    [InlineData(BudgetType.Without, "without")]
    [InlineData(BudgetType.WithoutStrict, "without_strict")]
    public void A_filter_by_budget_is_spelled_as_in_OpenAPI(BudgetType budget, string name) =>
        AssertAdds($"filter%5Bbudget_type%5D=rep_filter_budget_{name}&", new(Since, Until) { BudgetType = budget });

    [Fact]
    public void An_enhanced_list() => AssertAdds("enhanced_list=true&", new(Since, Until) { Enhanced = true });

    [Fact]
    public void An_enhanced_list_with_the_revenue_of_hard_budgets() => AssertAdds(
        "enhanced_list=true&calc_also_revenues_for_projects_with_hard_budget=true&",
        new(Since, Until) { Enhanced = true, CalculateHardBudgetRevenue = true });

    [Fact]
    public void All_filters_can_be_combined() => AssertAdds(
        "filter%5Busers_id%5D=1&filter%5Bcustomers_id%5D=2&filter%5Bprojects_id%5D=3&filter%5Bsubprojects_id%5D=4&"
        + "filter%5Bservices_id%5D=5&filter%5Blumpsum_services_id%5D=6&filter%5Btexts_id%5D=7&filter%5Btext%5D=x&"
        + "filter%5Bbillable%5D=1&filter%5Bbudget_type%5D=rep_filter_budget_soft&enhanced_list=true&",
        new(Since, Until)
        {
            UserId = 1,
            CustomerId = 2,
            ProjectId = 3,
            SubprojectId = 4,
            ServiceId = 5,
            LumpSumServiceId = 6,
            TextId = 7,
            Text = "x",
            Billable = BillableFilter.Billable,
            BudgetType = BudgetType.Soft,
            Enhanced = true,
        });

    [Fact]
    public void The_page_and_its_size()
    {
        Assert.Equal(
            Begin + "page=7&items_per_page=25", EntryQueryString.For(new(Since, Until) { PageSize = 25 }, 25, 7));
    }

    [Theory]
    [InlineData("2026-11-01T09:00:00+01:00", "2026-11-01T08%3A00%3A00Z")]
    [InlineData("2026-11-01T09:00:00.999-05:30", "2026-11-01T14%3A30%3A00Z")]
    public void Times_are_sent_in_UTC_and_in_whole_seconds(string time, string sent)
    {
        var query = EntryQueryString.For(new(Known.At(time), Known.At(time)), 1000, 1);

        Assert.StartsWith($"time_since={sent}&time_until={sent}&", query);
    }

    [Fact]
    public async Task The_query_is_sent_as_it_was_written()
    {
        var handler = StubHandler.Responding(Responses.EmptyPage);
        using var client = TestClient.Over(handler);

        await foreach (var page in client.Entries.ListPagesAsync(new(Since, Until) { Text = "Größe & Müll" }, Token))
        {
            Assert.Empty(page.Items);
        }

        Assert.Equal("GET", handler.Single.Method);
        Assert.Equal(
            $"https://clockodo.invalid/api/v2/entries?{Begin}filter%5Btext%5D=Gr%C3%B6%C3%9Fe%20%26%20M%C3%BCll&{End}",
            handler.Single.Uri.AbsoluteUri);
    }

    [Fact]
    public void Every_filter_of_a_query_is_sent()
    {
        string[] paging = [nameof(EntryQuery.Skip), nameof(EntryQuery.First), nameof(EntryQuery.PageSize), nameof(EntryQuery.PagesAtOnce)];
        var filters = typeof(EntryQuery).GetProperties().Where(property => property.CanWrite && !paging.Contains(property.Name)).ToArray();

        Assert.NotEmpty(filters);
        Assert.All(filters, filter =>
        {
            EntryQuery query = Query();
            Type type = Nullable.GetUnderlyingType(filter.PropertyType) ?? filter.PropertyType;
            filter.SetValue(query, type == typeof(string) ? "x" : type.IsEnum ? Enum.GetValues(type).GetValue(0) : Convert.ChangeType(1, type, CultureInfo.InvariantCulture));
            Assert.NotEqual(Begin + End, EntryQueryString.For(query, 1000, 1));
        });
    }

    private static DateTimeOffset Since => Known.At("2026-11-01T00:00:00Z");

    private static DateTimeOffset Until => Known.At("2026-12-01T00:00:00Z");

    private static EntryQuery Query() => new(Since, Until);

    private static void AssertAdds(string expected, EntryQuery query) =>
        Assert.Equal(Begin + expected + End, EntryQueryString.For(query, 1000, 1));
}
