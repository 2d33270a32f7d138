using System;
using System.Linq;
using System.Management.Automation;
using System.Threading.Tasks;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Resource;

/// <summary>Get-ClockodoUser, which also shows what every cmdlet on ResourceCommand does.</summary>
public sealed class GetUserTests : ConnectedTest
{
    private const long Owner = 234561;
    private const long Developer = 234579;
    private const long Former = 228910;

    [Fact]
    public void Without_parameters_all_users_come_in_the_order_of_the_service()
    {
        var users = Succeed("Get-ClockodoUser");

        Assert.Equal(Service.Company.Users.Count, users.Count);
        Assert.Equal((Owner, Former), (users[0].Long("Id"), users[8].Long("Id")));
        Assert.Equal("GET v3/users?page=1&items_per_page=1000", Assert.Single(Sent).Line());
    }

    [Theory]
    [InlineData("-Active", "true", true)]
    [InlineData("-Active:$false", "false", false)]
    public void Active_and_inactive_users_are_selected_by_the_service(string parameter, string sent, bool isActive)
    {
        Assert.Equal(Service.Company.Users.Count(user => user.Active == isActive), Succeed($"Get-ClockodoUser {parameter}").Count);
        Assert.Equal(sent, Assert.Single(Sent).Query()["filter[active]"]);
    }

    [Fact]
    public void Without_Active_there_is_no_filter()
    {
        Succeed("Get-ClockodoUser");

        Assert.DoesNotContain("filter[active]", Assert.Single(Sent).Query().Keys);
    }

    [Fact]
    public void Me_is_the_user_of_the_connection()
    {
        Assert.Equal(Owner, SucceedWithOne("Get-ClockodoUser -Me").Long("Id"));
        Assert.Equal("GET v4/users/me", Assert.Single(Sent).Line());
    }

    [Fact]
    public void Several_IDs_give_the_users_in_their_order()
    {
        Assert.Equal([Developer, Owner], Run($"Get-ClockodoUser -Id {Developer}, {Owner}").Ids());
        Assert.Equal([$"GET v3/users/{Developer}", $"GET v3/users/{Owner}"], Sent.Select(request => request.Line()));
    }

    [Fact]
    public void A_missing_ID_is_an_error_for_this_ID_and_the_others_come()
    {
        Outcome outcome = Run($"{Owner}, {Known.Nothing}, {Developer} | Get-ClockodoUser");

        Assert.Equal([Owner, Developer], outcome.Ids());
        ErrorRecord error = Assert.Single(outcome.Errors);
        Assert.Equal(("NotFound", ErrorCategory.ObjectNotFound), (error.Kind(), error.CategoryInfo.Category));
        Assert.Equal(Known.Nothing, error.TargetObject);
        Assert.Null(outcome.Ended);
    }

    [Fact]
    public void Objects_with_an_Id_come_from_the_pipeline()
    {
        Assert.Equal([Owner, Developer], Run("Get-ClockodoUser -First 2 | Get-ClockodoUser").Ids());
    }

    [Fact]
    public void First_and_Skip_request_only_what_is_wanted()
    {
        Assert.Equal([Developer, 234602], Run("Get-ClockodoUser -Skip 1 -First 2").Ids());
        Assert.Equal("3", Assert.Single(Sent).Query()["items_per_page"]);
    }

    [Fact]
    public void IncludeTotalCount_comes_first_and_counts_all()
    {
        var output = Succeed("Get-ClockodoUser -First 1 -IncludeTotalCount");

        Assert.Equal((ulong)Service.Company.Users.Count, output[0].BaseObject);
        Assert.Equal(Owner, Assert.Single(output.Skip(1)).Long("Id"));
    }

    [Fact]
    public void First_0_with_IncludeTotalCount_only_counts()
    {
        Assert.Equal((ulong)Service.Company.Users.Count(user => user.Active), SucceedWithOne("Get-ClockodoUser -Active -First 0 -IncludeTotalCount").BaseObject);
    }

    [Theory]
    [InlineData("-Me -First 1")]
    [InlineData("-Id 1 -Skip 1")]
    [InlineData("-Id 1 -IncludeTotalCount")]
    public void Paging_works_with_lists_only(string parameters)
    {
        Assert.Equal("Invalid", Run($"Get-ClockodoUser {parameters}").Ended!.Kind());
        Assert.Empty(Sent);
    }

    [Theory]
    [InlineData("-Me -Id 1")]
    [InlineData("-Me -Name x")]
    [InlineData("-Id 1 -Active")]
    public void Name_ID_and_Me_do_not_mix(string parameters)
    {
        Assert.StartsWith(
            "AmbiguousParameterSet", Run($"Get-ClockodoUser {parameters}").Ended!.FullyQualifiedErrorId, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_fails_ends_the_command()
    {
        Front.Before = (_, _) => Task.FromResult<System.Net.Http.HttpResponseMessage?>(Front.Respond(403, "{}"));

        Outcome outcome = Run("Get-ClockodoUser");

        Assert.Equal("Forbidden", outcome.Ended!.Kind());
        Assert.Empty(outcome.Output);
    }

    [Fact]
    public void Progress_names_what_is_read()
    {
        Assert.All(Run("Get-ClockodoUser").Progress, record => Assert.Equal("Reading users", record.Activity));
    }
}
