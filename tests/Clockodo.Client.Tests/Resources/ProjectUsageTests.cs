using System.Threading.Tasks;
using Clockodo.Client.Resources;
using Clockodo.Client.Tests.Support;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Resources;

/// <summary>The sums of the entries of projects.</summary>
public sealed class ProjectUsageTests
{
    [Fact]
    public async Task One_request_adds_up_the_entries_of_all_projects_with_the_revenue_of_hard_budgets()
    {
        var handler = StubHandler.Responding(Groups());
        using var client = TestClient.Over(handler);

        await client.Projects.GetUsageAsync(cancellationToken: Token);

        Assert.StartsWith("/api/v2/entrygroups?time_since=2000-01-01T00", handler.Single.Uri.PathAndQuery);
        Assert.EndsWith("&calc_also_revenues_for_projects_with_hard_budget=true&grouping[]=projects_id", handler.Single.Uri.PathAndQuery);
        Assert.DoesNotContain("filter", handler.Single.Query);
    }

    [Fact]
    public async Task Customer_and_project_are_filters()
    {
        var handler = StubHandler.Responding(Groups());
        using var client = TestClient.Over(handler);

        await client.Projects.GetUsageAsync(4711, 512004, Token);

        Assert.Contains("&filter%5Bcustomers_id%5D=4711&filter%5Bprojects_id%5D=512004&", handler.Single.Query);
    }

    [Fact]
    public async Task A_project_gets_the_sums_of_its_ID()
    {
        ProjectUsage usage = await ReadAsync(
            """{"group":"7","name":"Shop","duration":5400,"revenue":150.5}""", """{"group":8,"name":"Blog","duration":3600,"revenue":90}""");

        ProjectWithUsage project = usage.AddTo(new Project { Id = 7 });

        Assert.Equal((1.5m, 150.5m), (project.UsedHours, project.UsedRevenue));
    }

    [Fact]
    public async Task Groups_without_a_project_are_ignored()
    {
        ProjectUsage usage = await ReadAsync(
            """{"group":0,"name":"","duration":3600}""", """{"group":0,"name":"","duration":7200}""", """{"group":7,"duration":60}""");

        Assert.Equal(0.01666667m, usage.AddTo(new Project { Id = 7 }).UsedHours);
    }

    [Fact]
    public async Task A_project_without_entries_has_used_nothing()
    {
        ProjectUsage usage = await ReadAsync("""{"group":8,"duration":3600,"revenue":90}""");

        ProjectWithUsage project = usage.AddTo(new Project { Id = 7 });

        Assert.Equal((0m, 0m), (project.UsedHours, project.UsedRevenue));
    }

    [Fact]
    public async Task A_revenue_that_the_user_may_not_see_is_null()
    {
        ProjectUsage usage = await ReadAsync("""{"group":7,"duration":3600,"revenue":null}""");

        Assert.Null(usage.AddTo(new Project { Id = 7 }).UsedRevenue);
    }

    private static async Task<ProjectUsage> ReadAsync(params string[] groups)
    {
        using var client = TestClient.Over(StubHandler.Responding(Groups(groups)));
        return await client.Projects.GetUsageAsync(cancellationToken: Token);
    }

    private static string Groups(params string[] groups) => $$"""{"groups":[{{string.Join(",", groups)}}]}""";
}
