using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Resources;

public sealed class ProjectValuesTests : SandboxTest
{
    [Fact]
    public async Task A_completed_project_has_the_time_of_its_completion()
    {
        var project = await ReadAsync(Known.CompletedProject);

        Assert.True(project.Flag("completed"));
        Assert.Equal(Known.At("2025-11-18T11:00:00Z"), project.Time("completed_at"));
        Assert.Equal("2025-11-18", project.String("deadline"));
    }

    [Fact]
    public async Task An_open_project_has_none()
    {
        Assert.True((await ReadAsync(Known.SoftProject)).IsNull("completed_at"));
    }

    [Fact]
    public async Task A_strict_budget_is_hard_and_an_amount_of_money()
    {
        var budget = (await ReadAsync(811_302)).GetProperty("budget");

        Assert.True(budget.Flag("hard"));
        Assert.True(budget.Flag("monetary"));
        Assert.True(budget.Decimal("amount") > 0);
    }

    [Fact]
    public async Task The_budget_of_a_project_may_be_that_of_its_subprojects()
    {
        var budget = (await ReadAsync(Known.SoftProject)).GetProperty("budget");
        var parts = (await Owner.GetAsync($"v3/subprojects?filter[projects_id]={Known.SoftProject}")).Data;

        Assert.True(budget.Flag("from_subprojects"));
        Assert.True(budget.IsNull("amount"));
        Assert.Equal(
            budget.Decimal("subprojects_budget_total"), parts.Sum(part => part.GetProperty("budget").Decimal("amount")));
    }

    [Fact]
    public async Task A_project_without_a_budget_says_null()
    {
        Assert.True((await ReadAsync(Known.ProjectWithoutBudget)).IsNull("budget"));
    }

    [Fact]
    public async Task Days_have_no_time()
    {
        Assert.Matches(@"^\d{4}-\d{2}-\d{2}$", (await ReadAsync(Known.StrictProject)).String("start_date"));
    }

    [Fact]
    public async Task A_subproject_count_is_the_number_of_subprojects()
    {
        Assert.Equal(3, (await ReadAsync(Known.StrictProject)).Long("count_subprojects"));
    }

    private async Task<JsonElement> ReadAsync(long id) =>
        (await Owner.GetAsync($"v4/projects/{id}")).Json.GetProperty("data");
}
