using System;
using System.Linq;
using System.Management.Automation;
using System.Net.Http;
using System.Threading.Tasks;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Resource;

/// <summary>Projects, subprojects and users belong to something: the filters, and the names beside the list.</summary>
public sealed class ParentTests : ConnectedTest
{
    [Theory]
    [InlineData("Get-ClockodoProject -Customer 4711", "filter[customers_id]", "4711", 4)]
    [InlineData("Get-ClockodoProject -CustomerId 4711", "filter[customers_id]", "4711", 4)]
    [InlineData("Get-ClockodoProject -customers_id 4711", "filter[customers_id]", "4711", 4)]
    [InlineData("Get-ClockodoProject -Customer (Get-ClockodoCustomer -Id 4711)", "filter[customers_id]", "4711", 4)]
    [InlineData("Get-ClockodoSubproject -Project 512004", "filter[projects_id]", "512004", 3)]
    [InlineData("Get-ClockodoSubproject -ProjectId 512004 -Name K*", "filter[projects_id]", "512004", 1)]
    [InlineData("Get-ClockodoSubproject -Project (Get-ClockodoProject -Id 512004)", "filter[projects_id]", "512004", 3)]
    [InlineData("Get-ClockodoUser -Team 8140", "filter[teams_id]", "8140", 2)]
    [InlineData("Get-ClockodoUser -TeamId 8155 -Active", "filter[teams_id]", "8155", 3)]
    [InlineData("Get-ClockodoUser -Team (Get-ClockodoTeam Süd)", "filter[teams_id]", "8141", 2)]
    [InlineData("Get-ClockodoUser -Team (Get-ClockodoUser -Me)", "filter[teams_id]", "8140", 2)]
    public void A_filter_is_sent_by_its_documented_name(string command, string name, string value, int count)
    {
        Assert.Equal(count, Succeed(command).Count);
        Assert.Equal(value, Assert.Single(Sent, request => request.PathAndQuery.Contains("filter%5B" + name[7..^1], StringComparison.Ordinal)).Query()[name]);
    }

    [Theory]
    [InlineData("Get-ClockodoProject -Customer")]
    [InlineData("Get-ClockodoSubproject -Project")]
    [InlineData("Get-ClockodoUser -Team")]
    [InlineData("Get-ClockodoText -User")]
    public void A_null_is_refused_because_it_would_list_everything(string command)
    {
        Assert.NotNull(Run($"$nothing = $null; {command} $nothing").Ended);
        Assert.Empty(Sent);
    }

    [Fact]
    public void An_entry_is_no_team_and_a_team_no_customer()
    {
        Assert.NotNull(Run("Get-ClockodoUser -Team (Get-ClockodoEntry -Period LastMonth -First 1)").Ended);
        Assert.NotNull(Run("Get-ClockodoProject -Customer (Get-ClockodoTeam Süd)").Ended);
        Assert.DoesNotContain(Sent, request => request.PathAndQuery.Contains("filter%5B", StringComparison.Ordinal));
    }

    [Fact]
    public void Projects_have_the_names_of_their_customers_from_one_list()
    {
        var projects = Succeed("Get-ClockodoProject");

        Assert.All(
            projects,
            project => Assert.Equal(Service.Company.Customers.Single(item => item.Id == project.Long("CustomerId")).Name, project.Text("CustomerName")));
        Assert.Equal(
            ["GET v3/customers?page=1&items_per_page=5000", "GET v4/projects?page=1&items_per_page=5000"],
            Sent.Select(request => request.Line()).Order());
    }

    [Fact]
    public void Subprojects_have_the_names_of_their_projects_and_customers()
    {
        PSObject[] parts = [.. Succeed("Get-ClockodoSubproject Konzept, Lager*")];

        Assert.Equal(
            [("Relaunch Website", "ACME Deutschland GmbH", 4711L), ("Warenwirtschaft", "Müller & Söhne GmbH", 5208L)],
            parts.Select(part => (part.Text("ProjectName"), part.Text("CustomerName"), part.Long("CustomerId"))));
        Assert.Equal(3, Sent.Count);
    }

    [Theory]
    [InlineData("Get-ClockodoProject -Id 512004, 512019")]
    [InlineData("512004, 512019 | Get-ClockodoProject")]
    public void Single_projects_have_them_too(string command)
    {
        Assert.Equal(["ACME Deutschland GmbH", "ACME Deutschland GmbH"], Run(command).Values("CustomerName"));
        Assert.Equal(3, Sent.Count);
    }

    [Fact]
    public void A_count_needs_no_names()
    {
        Succeed("Get-ClockodoProject -First 0 -IncludeTotalCount");

        Assert.Single(Sent);
    }

    [Fact]
    public void Without_the_right_to_read_customers_the_ID_is_shown()
    {
        Front.Before = (request, _) => Task.FromResult<HttpResponseMessage?>(
            request.Target.Contains("v3/customers", StringComparison.Ordinal) ? Front.Respond(403, "{}") : null);

        Outcome outcome = Run("Get-ClockodoProject -Customer 4711 -Verbose 4>&1 | Where-Object { $_ -is [System.Management.Automation.VerboseRecord] -or $_.Id }");

        Assert.Null(outcome.Ended);
        Assert.Empty(outcome.Errors);
        Assert.Equal(4, outcome.Output.Count(item => item.Properties["CustomerName"] is { Value: null }));
        Assert.Single(outcome.Output, item => $"{item}".Contains("Only the IDs of customers are shown", StringComparison.Ordinal));
        Assert.Matches("512004 Relaunch Website +4711 ", Engine.Show("Get-ClockodoProject -First 1"));
    }
}
