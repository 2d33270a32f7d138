using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Clockodo.Client.Resources;
using Clockodo.Client.Tests.Support;
using Xunit;
using static Clockodo.Client.Tests.Support.TestToken;

namespace Clockodo.Client.Tests.Resources;

/// <summary>Billing and completion: what is sent, and what is returned.</summary>
public sealed class ProjectsEndpointTests
{
    private const string Project = """{"data":{"id":7,"name":"Shop","customers_id":2,"billed_money":5.5,"completed":true}}""";

    [Theory]
    [InlineData(true, null, """{"billed":true}""")]
    [InlineData(true, "4200.5", """{"billed":true,"billed_money":4200.5}""")]
    [InlineData(false, null, """{"billed":false,"billed_money":null}""")]
    [InlineData(false, "100", """{"billed":false,"billed_money":100}""")]
    [InlineData(null, "99999999", """{"billed_money":99999999}""")]
    [InlineData(null, "0", """{"billed_money":0}""")]
    [InlineData(null, null, """{"billed_money":null}""")]
    public async Task What_was_billed_is_sent(bool? billed, string? amount, string body)
    {
        var handler = StubHandler.Responding(Project);
        using var client = TestClient.Over(handler);

        await client.Projects.SetBilledAsync(7, billed, Amount(amount), Token);

        Assert.Equal(("PUT", "/api/v3/projects/7/setBilled", body), (handler.Single.Method, handler.Single.Uri.PathAndQuery, handler.Single.Body));
    }

    [Theory]
    [InlineData(true, """{"completed":true}""")]
    [InlineData(false, """{"completed":false}""")]
    public async Task Completion_is_sent(bool completed, string body)
    {
        var handler = StubHandler.Responding(Project);
        using var client = TestClient.Over(handler);

        await client.Projects.SetCompletedAsync(7, completed, Token);

        Assert.Equal(("PUT", "/api/v4/projects/7/complete", body), (handler.Single.Method, handler.Single.Uri.PathAndQuery, handler.Single.Body));
    }

    [Fact]
    public async Task The_changed_project_is_returned()
    {
        using var client = TestClient.Over(StubHandler.Responding(Project));

        Project billed = await client.Projects.SetBilledAsync(7, true, cancellationToken: Token);
        Project completed = await client.Projects.SetCompletedAsync(7, true, Token);

        Assert.Equal((7, "Shop", 5.5m), (billed.Id, billed.Name, billed.BilledMoney));
        Assert.True(completed.Completed);
    }

    [Theory]
    [InlineData("-0.01")]
    [InlineData("99999999.01")]
    public async Task An_amount_outside_of_the_documented_range_is_refused_before_sending(string amount)
    {
        using var client = TestClient.Over(StubHandler.Unused());

        var error = await Assert.ThrowsAsync<ClockodoException>(() => client.Projects.SetBilledAsync(7, true, Amount(amount), Token));

        Assert.Equal(
            $"Cannot change what is billed of project 7: BilledMoney is {amount}; 0 to 99999999 is possible. Nothing was sent.", error.Message);
        Assert.Equal((ClockodoErrorKind.Invalid, "BilledMoney"), (error.Kind, error.Fields.Single()));
    }

    [Fact]
    public async Task The_reason_of_the_service_is_in_the_error()
    {
        using var client = TestClient.Over(StubHandler.Responding(422, """
            {"errors":[{"error":{"type":"BilledMoneyCanOnlyBeSetWithHardBudget","message":"Only with a hard budget.","path":"billed_money"}}]}
            """));

        var error = await Assert.ThrowsAsync<ClockodoException>(() => client.Projects.SetBilledAsync(7, true, 1m, Token));

        Assert.Equal((ClockodoErrorKind.Invalid, 422), (error.Kind, error.StatusCode));
        Assert.StartsWith("Cannot change what is billed of project 7: ", error.Message);
        Assert.Contains("Only with a hard budget.", error.Message);
    }

    private static decimal? Amount(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
