using System.Threading.Tasks;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Resources.Projects;

public sealed class ProjectBillingTests : ProjectTest
{
    [Fact]
    public async Task The_response_is_the_project()
    {
        var reply = await SetBilledAsync(Money, """{"billed_money":100}""");

        Assert.Equal(200, reply.Status);
        Assert.Equal((await Owner.GetAsync($"v4/projects/{Money}")).Text, reply.Text);
    }

    [Theory]
    [InlineData("8399.99", false)]
    [InlineData("8400", true)]
    [InlineData("99999999", true)]
    [InlineData("0", false)]
    public async Task A_project_is_billed_completely_when_the_amount_reaches_the_budget(string amount, bool completely)
    {
        Assert.Equal(8_400m, (await ReadAsync(Money)).GetProperty("budget").Decimal("amount"));

        await SetBilledAsync(Money, $$"""{"billed_money":{{amount}}}""");

        var project = await ReadAsync(Money);
        Assert.Equal((amount, completely), (project.Raw("billed_money"), project.Flag("billed_completely")));
    }

    [Fact]
    public async Task Null_takes_the_billed_amount_back()
    {
        await SetBilledAsync(Money, """{"billed_money":8400}""");

        await SetBilledAsync(Money, """{"billed_money":null}""");

        var project = await ReadAsync(Money);
        Assert.True(project.IsNull("billed_money"));
        Assert.False(project.Flag("billed_completely"));
    }

    [Fact]
    public async Task The_budget_of_subprojects_counts_if_the_project_has_none()
    {
        var budget = (await ReadAsync(Known.StrictProject)).GetProperty("budget").Decimal("subprojects_budget_total");

        await SetBilledAsync(Known.StrictProject, $$"""{"billed_money":{{budget}}}""");

        Assert.True((await ReadAsync(Known.StrictProject)).Flag("billed_completely"));
    }

    [Fact]
    public async Task A_budget_of_hours_is_marked_as_billed()
    {
        Assert.False((await ReadAsync(Hours)).Flag("billed_completely"));

        await SetBilledAsync(Hours, """{"billed":true,"billed_money":4200.5}""");

        var project = await ReadAsync(Hours);
        Assert.Equal((true, 4200.5m), (project.Flag("billed_completely"), project.Decimal("billed_money")));
    }

    [Fact]
    public async Task A_mark_is_taken_back()
    {
        await SetBilledAsync(Hours, """{"billed":true}""");

        await SetBilledAsync(Hours, """{"billed":false}""");

        Assert.False((await ReadAsync(Hours)).Flag("billed_completely"));
    }

    [Fact]
    public async Task A_field_that_is_not_given_keeps_its_value()
    {
        await SetBilledAsync(Hours, """{"billed":true,"billed_money":4200}""");

        var reply = await SetBilledAsync(Hours, "{}");

        var project = reply.Json.GetProperty("data");
        Assert.Equal((true, 4200m), (project.Flag("billed_completely"), project.Decimal("billed_money")));
    }

    [Theory]
    [InlineData(Known.SoftProject, """{"billed_money":1}""", "BilledMoneyCanOnlyBeSetWithHardBudget", "billed_money")]
    [InlineData(Known.ProjectWithoutBudget, """{"billed_money":null}""", "BilledMoneyCanOnlyBeSetWithHardBudget", "billed_money")]
    [InlineData(Known.SoftProject, """{"billed":true}""", "BilledCanOnlyBeSetWithHourBudget", "billed")]
    [InlineData(Money, """{"billed":true}""", "BilledCanOnlyBeSetWithHourBudget", "billed")]
    public async Task A_budget_that_is_not_billed_so_is_422(long id, string body, string type, string field)
    {
        Assert.Equal((422, type, field), ErrorOf(await SetBilledAsync(id, body)));
    }

    [Theory]
    [InlineData("""{"billed_money":-0.01}""", "billed_money")]
    [InlineData("""{"billed_money":99999999.01}""", "billed_money")]
    [InlineData("""{"billed_money":"1"}""", "billed_money")]
    [InlineData("""{"billed":1}""", "billed")]
    [InlineData("""{"billed":null}""", "billed")]
    public async Task A_value_that_is_not_valid_is_422_with_what_is_expected(string body, string field)
    {
        var reply = await SetBilledAsync(Hours, body);

        Assert.Equal((422, "UnexpectedValue", field), ErrorOf(reply));
        var details = reply.GeneralError.GetProperty("error").GetProperty("details");
        Assert.True(details.GetProperty("expected_values").GetArrayLength() > 0);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("""{"money":1}""")]
    public async Task A_body_with_anything_else_is_400(string body)
    {
        var reply = await SetBilledAsync(Money, body);

        Assert.Equal((400, "General"), (reply.Status, reply.GeneralError.String("type")));
    }

    [Fact]
    public async Task An_unknown_project_is_404()
    {
        var reply = await SetBilledAsync(Known.Nothing, """{"billed_money":1}""");

        Assert.Equal((404, "General"), (reply.Status, reply.GeneralError.String("type")));
    }

    [Fact]
    public async Task A_worker_gets_403()
    {
        var reply = await Worker.SendAsync("PUT", $"v3/projects/{Money}/setBilled", """{"billed_money":1}""");

        Assert.Equal((403, "General"), (reply.Status, reply.GeneralError.String("type")));
        Assert.True((await ReadAsync(Money)).IsNull("billed_money"));
    }

    [Fact]
    public async Task A_change_appears_in_the_list()
    {
        await SetBilledAsync(Money, """{"billed_money":7}""");

        var listed = (await Owner.GetAsync($"v4/projects?filter[customers_id]={Known.OtherCustomer}")).Data;

        Assert.Contains(listed, project => project.Long("id") == Money && project.Raw("billed_money") == "7");
    }
}
