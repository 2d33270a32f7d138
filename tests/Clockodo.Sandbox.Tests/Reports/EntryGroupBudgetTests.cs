using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Reports;

/// <summary>Projects with a strict budget are billed as a whole.</summary>
public sealed class EntryGroupBudgetTests : GroupTest
{
    private const string Despite = "&calc_also_revenues_for_projects_with_hard_budget=true";

    [Theory]
    [InlineData(Known.StrictProject, "", "null")]
    [InlineData(Known.StrictProject, Despite, "1200")]
    [InlineData(Known.SoftProject, "", "1200")]
    [InlineData(Known.ProjectWithoutBudget, Despite, "1200")]
    public async Task A_strict_budget_has_revenue_only_on_request(long project, string parameter, string revenue)
    {
        await AddedAsync(LumpSumOf(project));

        Assert.Equal(revenue, (await GroupAsync($"projects_id{parameter}")).Raw("revenue"));
    }

    [Theory]
    [InlineData("", "1200")]
    [InlineData(Despite, "2400")]
    public async Task In_a_mixed_group_strict_budgets_add_nothing_unless_requested(string parameter, string revenue)
    {
        await AddedAsync(LumpSumOf(Known.StrictProject));
        await AddedAsync(LumpSumOf(Known.SoftProject));

        Assert.Equal(revenue, (await GroupAsync($"customers_id{parameter}")).Raw("revenue"));
    }

    [Theory]
    [InlineData(Known.StrictProject, 0, "")]
    [InlineData(Known.StrictProject, 1, "budget_used has_budget_revenues_not_billed")]
    [InlineData(Known.StrictProject, 2, "budget_used has_budget_revenues_billed")]
    [InlineData(Known.SoftProject, 0, "")]
    [InlineData(Known.SoftProject, 1, "has_non_budget_revenues_not_billed")]
    [InlineData(Known.SoftProject, 2, "has_non_budget_revenues_billed")]
    public async Task The_flags_tell_what_was_billed_and_how(long project, int billable, string flags)
    {
        await AddedAsync(LumpSumOf(project, billable));

        Assert.Equal(flags, FlagsOf(await GroupAsync("customers_id")));
    }

    [Fact]
    public async Task A_mixed_group_has_all_flags()
    {
        foreach (var project in new[] { Known.StrictProject, Known.SoftProject })
        {
            await AddedAsync(LumpSumOf(project, 1));
            await AddedAsync(LumpSumOf(project, 2));
        }

        Assert.Equal(
            "budget_used has_budget_revenues_billed has_budget_revenues_not_billed has_non_budget_revenues_billed "
            + "has_non_budget_revenues_not_billed",
            FlagsOf(await GroupAsync("customers_id")));
    }

    [Fact]
    public async Task A_billed_project_bills_its_entries()
    {
        await AddedAsync(LumpSumOf(Known.StrictProject));

        await Owner.SendAsync("PUT", $"v3/projects/{Known.StrictProject}/setBilled", """{"billed_money":99999999}""");

        Assert.Equal("budget_used has_budget_revenues_billed", FlagsOf(await GroupAsync("customers_id")));
    }

    private static string LumpSumOf(long project, int billable = 1) =>
        Bodies.With(Bodies.LumpSum, $"\"projects_id\":{project},\"billable\":{billable}");

    private static string FlagsOf(JsonElement group) =>
        string.Join(" ", group.EnumerateObject()
            .Where(field => field.Name.Contains("budget") && field.Value.GetBoolean())
            .Select(field => field.Name));
}
