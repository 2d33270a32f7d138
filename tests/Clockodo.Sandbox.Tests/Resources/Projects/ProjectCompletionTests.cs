using System.Linq;
using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Resources.Projects;

public sealed class ProjectCompletionTests : ProjectTest
{
    private const long NoBudget = Known.ProjectWithoutBudget;

    [Fact]
    public async Task The_response_is_the_completed_project()
    {
        var reply = await CompleteAsync(NoBudget);

        Assert.Equal(200, reply.Status);
        Assert.Equal((await Owner.GetAsync($"v4/projects/{NoBudget}")).Text, reply.Text);
        var project = reply.Json.GetProperty("data");
        Assert.Equal((true, Known.Now), (project.Flag("completed"), project.Time("completed_at")));
    }

    [Fact]
    public async Task A_completed_project_rejects_new_entries()
    {
        await CompleteAsync(NoBudget);

        var reply = await Owner.AddAsync(Of(Bodies.TimeEntry, NoBudget));

        Assert.Equal((409, "projects_id"), (reply.Status, reply.ErrorFields.Single()));
    }

    [Fact]
    public async Task A_completed_project_is_found_by_its_filter()
    {
        await CompleteAsync(NoBudget);

        Assert.Contains(NoBudget, (await Owner.GetAsync("v4/projects?filter[completed]=true")).DataIds);
    }

    [Fact]
    public async Task A_reopened_project_accepts_entries_again()
    {
        await CompleteAsync(NoBudget);

        var project = (await CompleteAsync(NoBudget, """{"completed":false}""")).Json.GetProperty("data");

        Assert.False(project.Flag("completed"));
        Assert.True(project.IsNull("completed_at"));
        Assert.Equal(200, (await Owner.AddAsync(Of(Bodies.TimeEntry, NoBudget))).Status);
    }

    [Fact]
    public async Task Completing_twice_keeps_the_time()
    {
        var before = (await ReadAsync(Known.CompletedProject)).Time("completed_at");

        var reply = await CompleteAsync(Known.CompletedProject);

        Assert.Equal((200, before), (reply.Status, reply.Json.GetProperty("data").Time("completed_at")));
    }

    [Fact]
    public async Task A_strict_budget_with_a_billable_entry_can_be_completed()
    {
        await AddedAsync(Of(Bodies.TimeEntry, Money));

        Assert.Equal(200, (await CompleteAsync(Money)).Status);
    }

    [Fact]
    public async Task A_strict_budget_needs_a_billable_entry()
    {
        await AddedAsync(Bodies.With(Of(Bodies.TimeEntry, Money), "\"billable\":0"));

        Assert.Equal((422, "ProjectCompletionNoBillableEntries", null), ErrorOf(await CompleteAsync(Money)));
    }

    [Theory]
    [InlineData("8400", 200)]
    [InlineData("8400.01", 422)]
    public async Task Lump_sums_must_not_exceed_a_strict_budget(string lumpSum, int status)
    {
        await AddedAsync(Bodies.With(Of(Bodies.LumpSum, Money), $"\"lumpsum\":{lumpSum}"));

        Assert.Equal(status, (await CompleteAsync(Money)).Status);
    }

    [Fact]
    public async Task A_project_with_a_running_entry_cannot_be_completed()
    {
        Assert.Equal(200, (await Owner.SendAsync("POST", "v2/clock", Of(Bodies.Clock, NoBudget))).Status);

        Assert.Equal((422, "ProjectCompletionAnyRunningEntries", null), ErrorOf(await CompleteAsync(NoBudget)));
    }

    [Fact]
    public async Task A_project_with_open_subprojects_cannot_be_completed()
    {
        Assert.Equal((422, "AllSubprojectsMustBeCompleted", null), ErrorOf(await CompleteAsync(Known.SoftProject)));
        Assert.False((await ReadAsync(Known.SoftProject)).Flag("completed"));
    }

    [Theory]
    [InlineData("{}", "Empty")]
    [InlineData("""{"completed":null}""", "UnexpectedValue")]
    [InlineData("""{"completed":"true"}""", "UnexpectedValue")]
    public async Task Whether_it_is_completed_is_required(string body, string type)
    {
        Assert.Equal((422, type, "completed"), ErrorOf(await CompleteAsync(NoBudget, body)));
    }

    [Fact]
    public async Task An_unknown_field_is_400()
    {
        Assert.Equal(400, (await CompleteAsync(NoBudget, """{"completed":true,"completed_at":null}""")).Status);
    }

    [Fact]
    public async Task An_unknown_project_is_404()
    {
        Assert.Equal(404, (await CompleteAsync(Known.Nothing)).Status);
    }

    [Fact]
    public async Task A_worker_gets_403()
    {
        var reply = await Worker.SendAsync("PUT", $"v4/projects/{NoBudget}/complete", """{"completed":true}""");

        Assert.Equal(403, reply.Status);
        Assert.False((await ReadAsync(NoBudget)).Flag("completed"));
    }
}
