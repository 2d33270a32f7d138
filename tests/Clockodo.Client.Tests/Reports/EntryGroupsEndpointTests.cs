using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Clockodo.Client.Entries;
using Clockodo.Client.Reports;
using Clockodo.Client.Tests.Support;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Reports;

/// <summary>Reports: what is requested, and how tolerantly the response is read.</summary>
public sealed class EntryGroupsEndpointTests
{
    private static readonly DateTimeOffset Since = new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly EntryGroupQuery Query = new(Since, Since.AddMonths(1)) { GroupBy = [EntryGrouping.Customer] };

    [Fact]
    public async Task Groupings_are_sent_in_their_order_with_literal_brackets()
    {
        var handler = StubHandler.Responding("""{"groups":[]}""");

        await ListAsync(handler, Query with { GroupBy = [EntryGrouping.Customer, EntryGrouping.IsLumpSum, EntryGrouping.Month] });

        Assert.EndsWith("&grouping[]=customers_id&grouping[]=is_lumpsum&grouping[]=month", handler.Single.Uri.PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_filter_is_sent()
    {
        var handler = StubHandler.Responding("""{"groups":[]}""");

        await ListAsync(handler, Query with
        {
            UserId = 1,
            TeamId = 2,
            CustomerId = 3,
            ProjectId = 4,
            SubprojectId = 5,
            ServiceId = 6,
            LumpSumServiceId = 7,
            TextId = 8,
            Text = "a&b",
            Billable = BillableState.Billed,
            BudgetType = BudgetType.Strict,
            RoundToMinutes = 15,
            CalculateHardBudgetRevenue = true,
        });

        Assert.EndsWith(
            "v2/entrygroups?time_since=2026-03-01T00%3A00%3A00Z&time_until=2026-04-01T00%3A00%3A00Z&filter%5Busers_id%5D=1&filter%5Bteams_id%5D=2"
            + "&filter%5Bcustomers_id%5D=3&filter%5Bprojects_id%5D=4&filter%5Bsubprojects_id%5D=5&filter%5Bservices_id%5D=6"
            + "&filter%5Blumpsum_services_id%5D=7&filter%5Btexts_id%5D=8&filter%5Btext%5D=a%26b&filter%5Bbillable%5D=2"
            + "&filter%5Bbudget_type%5D=rep_filter_budget_strict&calc_also_revenues_for_projects_with_hard_budget=true&round_to_minutes=15"
            + "&grouping[]=customers_id",
            handler.Single.Uri.PathAndQuery,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_has_what_the_service_sends()
    {
        EntryGroup group = Assert.Single(await ListAsync(
            """
            {"group":"4711","name":"ACME","number":"C-1","note":null,"duration":5400,"restrictions":[],"revenue":143.25,"hourly_rate":95.5,
             "hourly_rate_is_equal_and_has_no_lumpsums":true,"has_budget_revenues_billed":false,"has_budget_revenues_not_billed":true,
             "has_non_budget_revenues_billed":true,"has_non_budget_revenues_not_billed":false,"budget_used":true,"grouped_by":"customers_id",
             "sub_groups":null}
            """));

        Assert.Equal((4711L, "ACME", TimeSpan.FromHours(1.5), 1.5m, 143.25m, 95.5m), (group.Key, group.Name, group.Duration, group.Hours, group.Revenue, group.HourlyRate));
        Assert.Equal((true, false, true, true, false, true),
            (group.HasEqualHourlyRate, group.HasBilledBudgetRevenue, group.HasUnbilledBudgetRevenue, group.HasBilledRevenue, group.HasUnbilledRevenue, group.UsesHardBudget));
        Assert.Equal(["ACME"], group.Path);
    }

    [Theory]
    [InlineData("""{"group":0,"duration":60}""")]
    [InlineData("""{"group":"0","name":"","duration":60,"revenue":null}""")]
    [InlineData("""{"duration":"60"}""")]
    public async Task What_is_missing_is_null(string json)
    {
        EntryGroup group = Assert.Single(await ListAsync(json));

        Assert.Null(group.Key);
        Assert.Null(group.Name);
        Assert.Null(group.Revenue);
        Assert.Equal(TimeSpan.FromMinutes(1), group.Duration);
    }

    [Fact]
    public async Task Times_come_in_their_order_and_everything_else_by_hours()
    {
        const string Groups = """
            {"group":"202603","duration":60,"sub_groups":[{"group":1,"duration":10},{"group":2,"duration":30},{"group":3,"duration":20}]},
            {"group":"202601","duration":90,"sub_groups":[]}
            """;

        IReadOnlyList<EntryGroup> groups = await ListAsync(
            StubHandler.Responding($$"""{"groups":[{{Groups}}]}"""), Query with { GroupBy = [EntryGrouping.Month, EntryGrouping.User] });

        Assert.Equal([new DateTime(2026, 1, 1), new DateTime(2026, 3, 1)], groups.Select(group => group.Key));
        Assert.Equal([2L, 3L, 1L], groups[1].SubGroups.Select(group => group.Key));
        Assert.Equal([0.5m, 1 / 3m, 1 / 6m], groups[1].SubGroups.Select(group => group.Share!.Value));
    }

    [Fact]
    public async Task Rounded_and_exact_hours_are_both_there()
    {
        EntryGroup group = Assert.Single(await ListAsync(
            StubHandler.Responding("""{"groups":[{"group":1,"duration":900,"duration_without_rounding":300,"revenue":9,"revenue_without_rounding":3}]}"""),
            Query with { RoundToMinutes = 15 }));

        Assert.Equal((0.25m, Math.Round(1 / 12m, 8), 9m, 3m), (group.Hours, group.ExactHours, group.Revenue, group.ExactRevenue));
    }

    [Fact]
    public async Task Without_grouping_nothing_is_sent()
    {
        ClockodoException error = await Assert.ThrowsAsync<ClockodoException>(() => ListAsync(StubHandler.Unused(), Query with { GroupBy = [] }));

        Assert.Equal((ClockodoErrorKind.Invalid, "GroupBy"), (error.Kind, error.Fields.Single()));
    }

    private static Task<IReadOnlyList<EntryGroup>> ListAsync(string group) =>
        ListAsync(StubHandler.Responding($$"""{"groups":[{{group}}]}"""), Query);

    private static async Task<IReadOnlyList<EntryGroup>> ListAsync(StubHandler handler, EntryGroupQuery query)
    {
        using ClockodoClient client = TestClient.Over(handler);
        return await client.EntryGroups.ListAsync(query, Token);
    }
}
