using System.Linq;
using Clockodo.Sandbox.Company;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Company;

public sealed class DemoCompanyTests : SandboxTest
{
    private SandboxCompany Company => Service.Company;

    [Fact]
    public void The_company_has_a_readable_size()
    {
        Assert.Equal(34, Company.Customers.Count);
        Assert.Equal(34, Company.Projects.Count);
        Assert.Equal(13, Company.Services.Count);
        Assert.Equal(8, Company.LumpSumServices.Count);
        Assert.Equal(20, Company.Users.Count);
        Assert.Equal(4, Company.Teams.Count);
    }

    [Fact]
    public void Customer_4711_is_ACME()
    {
        Assert.Equal("ACME Deutschland GmbH", Company.Customers.Single(customer => customer.Id == 4711).Name);
    }

    [Theory]
    [InlineData("Müller & Söhne GmbH")]
    [InlineData("Bäckerei \"Zum Goldenen Brezel\"")]
    [InlineData("Großhandel O'Neill KG")]
    public void Names_have_umlauts_and_quotes(string name)
    {
        Assert.Contains(Company.Customers, customer => customer.Name == name);
    }

    [Fact]
    public void No_ID_is_used_twice()
    {
        AssertUnique([.. Company.Customers.Select(customer => customer.Id)]);
        AssertUnique([.. Company.Projects.Select(project => project.Id)]);
        AssertUnique([.. Company.Subprojects.Select(part => part.Id)]);
        AssertUnique([.. Company.Services.Select(service => service.Id)]);
        AssertUnique([.. Company.LumpSumServices.Select(service => service.Id)]);
        AssertUnique([.. Company.Users.Select(user => user.Id)]);
        AssertUnique([.. Company.Teams.Select(team => team.Id)]);
    }

    [Fact]
    public void Every_project_has_a_customer_and_every_subproject_a_project()
    {
        Assert.All(
            Company.Projects,
            project => Assert.Contains(Company.Customers, customer => customer.Id == project.CustomerId));
        Assert.All(
            Company.Subprojects, part => Assert.Contains(Company.Projects, project => project.Id == part.ProjectId));
    }

    [Fact]
    public void Every_team_of_a_user_exists_and_so_does_its_leader()
    {
        Assert.All(
            Company.Users.Where(user => user.TeamId is not null),
            user => Assert.Contains(Company.Teams, team => team.Id == user.TeamId));
        Assert.All(
            Company.Teams.Where(team => team.LeaderId is not null),
            team => Assert.Contains(Company.Users, user => user.Id == team.LeaderId && user.TeamId == team.Id));
    }

    [Theory]
    [InlineData(SandboxBudget.None, false)]
    [InlineData(SandboxBudget.None, true)]
    [InlineData(SandboxBudget.Soft, false)]
    [InlineData(SandboxBudget.Soft, true)]
    [InlineData(SandboxBudget.Strict, false)]
    [InlineData(SandboxBudget.Strict, true)]
    public void There_is_a_project_for_every_budget_open_and_completed(SandboxBudget budget, bool completed)
    {
        Assert.Contains(Company.Projects, project => project.Budget == budget && project.Completed == completed);
    }

    [Fact]
    public void The_accounts_belong_to_users_with_the_same_role()
    {
        foreach (var account in new[] { SandboxService.Owner, SandboxService.Worker })
        {
            var user = Company.Users.Single(user => user.Id == account.UserId);
            Assert.Equal((account.Name, account.Email, account.Role), (user.Name, user.Email, user.Role));
        }
    }

    [Fact]
    public void The_keys_begin_with_demo()
    {
        Assert.StartsWith("demo-", SandboxService.Owner.ApiKey);
        Assert.StartsWith("demo-", SandboxService.Worker.ApiKey);
    }

    [Fact]
    public void The_address_can_never_be_resolved()
    {
        Assert.Equal("https://sandbox.clockodo.invalid/api/", SandboxService.BaseUri.AbsoluteUri);
    }

    private static void AssertUnique(long[] ids) => Assert.Equal(ids.Length, ids.Distinct().Count());
}
