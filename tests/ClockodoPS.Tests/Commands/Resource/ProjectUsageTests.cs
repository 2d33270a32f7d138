using System;
using System.Linq;
using System.Management.Automation;
using System.Threading.Tasks;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Resource;

/// <summary>Get-ClockodoProject -IncludeUsage.</summary>
public sealed class ProjectUsageTests : ConnectedTest
{
    private const string Rows = """
        New-ClockodoEntry -Project 2020072 -Service 860608 -Billable Billable -TimeSince 2026-03-16T08:00 -TimeUntil 2026-03-16T18:00 -HourlyRate 100
        New-ClockodoEntry -Project 2020072 -Service 860608 -Billable NotBillable -TimeSince 2026-03-17T08:00 -TimeUntil 2026-03-17T10:00
        New-ClockodoEntry -Project 700125 -Service 860622 -Billable Billable -LumpSum 2500 -TimeSince 2026-03-16T08:00
        """;

    private protected override Clockodo.Sandbox.SandboxOptions Options => Known.Options with { EntryCount = 0 };

    private protected override string ConnectOptions => "-IgnoreRateLimits";

    [Fact]
    public void A_project_has_the_sums_of_its_entries_in_the_unit_of_its_budget()
    {
        Succeed(Rows);

        PSObject[] projects = [.. Succeed("Get-ClockodoProject -Id 2020072, 700125 -IncludeUsage")];

        Assert.Equal(
            [(12m, 1000m, 12m, 30m), (0m, 2500m, 2500m, 20m)],
            projects.Select(project => (
                project.Value("UsedHours"), project.Value("UsedRevenue"), project.Value("Used"), project.Value("UsedPercent"))));
    }

    [Fact]
    public void A_project_without_entries_has_used_nothing()
    {
        PSObject project = SucceedWithOne("Get-ClockodoProject -Id 2020072 -IncludeUsage");

        Assert.Equal((0m, 0m), (project.Value("Used"), project.Value("UsedPercent")));
    }

    [Fact]
    public void It_has_the_name_of_its_customer()
    {
        Assert.Equal("Volkshochschule Nörtheim", SucceedWithOne("Get-ClockodoProject -Id 2020072 -IncludeUsage").Text("CustomerName"));
    }

    [Theory]
    [InlineData("Get-ClockodoProject -IncludeUsage", null)]
    [InlineData("Get-ClockodoProject -Id 2020072, 700125 -IncludeUsage", null)]
    [InlineData("2020072, 700125 | Get-ClockodoProject -IncludeUsage", null)]
    [InlineData("Get-ClockodoCustomer -Id 4711, 5208 | Get-ClockodoProject -IncludeUsage", null)]
    [InlineData("Get-ClockodoProject -Customer 'ACME Deutschland GmbH' -IncludeUsage", "filter[customers_id]=4711")]
    [InlineData("Get-ClockodoProject -Id 2020072 -IncludeUsage", "filter[projects_id]=2020072")]
    public void The_sums_of_all_projects_are_one_request(string command, string? filter)
    {
        Succeed(command);

        string request = Assert.Single(Sent, request => request.PathAndQuery.Contains("entrygroups", StringComparison.Ordinal)).Line();
        Assert.Equal(filter ?? "", string.Join("&", request.Split('&').Where(part => part.StartsWith("filter", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("Get-ClockodoProject")]
    [InlineData("Get-ClockodoProject -IncludeUsage:$false")]
    [InlineData("Get-ClockodoProject -First 0 -IncludeTotalCount -IncludeUsage")]
    public void Without_projects_or_without_the_parameter_nothing_is_added_up(string command)
    {
        Succeed(command);

        Assert.DoesNotContain(Sent, request => request.PathAndQuery.Contains("entrygroups", StringComparison.Ordinal));
    }

    [Fact]
    public void Plain_projects_have_no_properties_more()
    {
        Assert.All(Succeed("Get-ClockodoProject -First 3"), project => Assert.Null(project.Properties["Used"]));
    }

    [Fact]
    public void Sums_that_cannot_be_read_end_the_command()
    {
        Front.Before = (request, _) => Task.FromResult(
            request.Target.Contains("entrygroups", StringComparison.Ordinal) ? Front.Respond(403, "{}") : null);

        Outcome outcome = Run("Get-ClockodoProject -IncludeUsage");

        Assert.Equal("Forbidden", outcome.Ended!.Kind());
        Assert.Empty(outcome.Output);
    }

    [Fact]
    public void A_project_with_usage_is_a_project_in_a_pipeline()
    {
        Succeed(Rows);

        Assert.Equal(2, Succeed("Get-ClockodoProject -Id 2020072 -IncludeUsage | Get-ClockodoEntry -TimeSince 2026-03-01 -TimeUntil 2026-03-31").Count);
    }
}
