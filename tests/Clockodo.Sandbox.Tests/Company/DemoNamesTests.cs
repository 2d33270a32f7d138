using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Clockodo.Sandbox.Company;
using Clockodo.Sandbox.Tests.Support;
using Xunit;

namespace Clockodo.Sandbox.Tests.Company;

public sealed class DemoNamesTests : SandboxTest
{
    private IEnumerable<string> AllNames =>
    [
        .. Service.Company.Customers.Select(item => item.Name),
        .. Service.Company.Projects.Select(item => item.Name),
        .. Service.Company.Subprojects.Select(item => item.Name),
        .. Service.Company.Services.Select(item => item.Name),
        .. Service.Company.LumpSumServices.Select(item => item.Name),
        .. Service.Company.Users.Select(item => item.Name),
        .. Service.Company.Teams.Select(item => item.Name),
    ];

    [Theory]
    [InlineData("'")]
    [InlineData("\"")]
    [InlineData("’")]
    [InlineData("„")]
    [InlineData("“")]
    [InlineData("$")]
    [InlineData("$(")]
    [InlineData("@(")]
    [InlineData("`")]
    [InlineData("[")]
    [InlineData("]")]
    [InlineData("*")]
    [InlineData("?")]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("\n")]
    [InlineData(";")]
    [InlineData(",")]
    [InlineData("|")]
    [InlineData("#")]
    [InlineData("\u0301")]
    [InlineData("🚲")]
    public void Names_contain_what_breaks_careless_quoting(string part)
    {
        Assert.Contains(AllNames, name => name.Contains(part, StringComparison.Ordinal));
    }

    [Fact]
    public void Names_begin_with_a_space_or_dashes_or_are_only_digits()
    {
        Assert.Contains(AllNames, name => name[0] == ' ');
        Assert.Contains(AllNames, name => name.StartsWith("--", StringComparison.Ordinal));
        Assert.Contains(AllNames, name => name.All(char.IsDigit));
    }

    [Fact]
    public void A_name_may_belong_to_an_active_and_an_inactive_customer()
    {
        Assert.Contains(SameName(Service.Company.Customers), same => same.Count() == 2 && same.Count(item => item.Active) == 1);
    }

    [Fact]
    public void A_name_may_belong_to_two_active_customers()
    {
        Assert.Equal(2, Service.Company.Customers.Count(item => item.Active && item.Name == DemoNames.Ambiguous));
    }

    [Fact]
    public void Customers_may_have_projects_of_the_same_name()
    {
        var same = Assert.Single(SameName(Service.Company.Projects));

        Assert.Equal(same.Count(), same.Select(project => project.CustomerId).Distinct().Count());
    }

    [Fact]
    public void Names_may_differ_only_by_case()
    {
        Assert.Contains(
            Service.Company.Customers.GroupBy(item => item.Name.ToUpper(CultureInfo.InvariantCulture)),
            same => same.Select(item => item.Name).Distinct().Count() > 1);
    }

    [Fact]
    public async Task What_has_such_a_name_has_no_entries()
    {
        var named = DemoNames.Customers.Select(item => item.Id).ToHashSet();

        Assert.DoesNotContain((await Owner.ListAsync()).Entries, entry => named.Contains(entry.Long("customers_id")));
    }

    [Fact]
    public async Task Names_arrive_as_they_are()
    {
        var names = (await Owner.GetAsync("v3/customers")).Data.Select(item => item.String("name"));

        Assert.Equal(Service.Company.Customers.Select(item => item.Name), names);
        Assert.Contains(names, name => !name!.IsNormalized(NormalizationForm.FormC));
    }

    private static IEnumerable<IGrouping<string, T>> SameName<T>(IEnumerable<T> items)
        where T : SandboxItem => items.GroupBy(item => item.Name).Where(same => same.Count() > 1);
}
