using System.Linq;
using System.Management.Automation;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Resource;

/// <summary>-Name, with users as the example.</summary>
public sealed class FindByNameTests : ConnectedTest
{
    [Theory]
    [InlineData("'Jörg Weiß'")]
    [InlineData("'JÖRG WEIß'")]
    [InlineData("Jör*")]
    [InlineData("'*weiß'")]
    [InlineData("'J[ö]rg*'")]
    [InlineData("'J?rg Weiß'")]
    public void A_name_or_a_pattern_finds_the_user(string name)
    {
        Assert.Equal("Jörg Weiß", SucceedWithOne($"Get-ClockodoUser {name}").Text("Name"));
    }

    [Fact]
    public void Part_of_a_name_without_wildcards_finds_nobody()
    {
        Assert.Equal("NotFound", Run("Get-ClockodoUser Jörg").Error.Kind());
    }

    [Fact]
    public void Several_names_give_each_user_once_in_the_order_of_the_service()
    {
        Assert.Equal(
            ["Katharina Großmann", "Jörg Weiß", "Björn Lindström"],
            Run("Get-ClockodoUser *jö*, kath*, 'Jörg Weiß'").Values("Name"));
    }

    [Fact]
    public void A_name_that_another_pattern_found_is_not_missing()
    {
        Assert.Single(Succeed("Get-ClockodoUser Jörg*, 'Jörg Weiß'"));
    }

    [Fact]
    public void A_missing_name_is_an_error_for_this_name_and_the_others_come()
    {
        Outcome outcome = Run("Get-ClockodoUser 'Jörg Weiß', 'Niemand', 'Ayşe Yılmaz'");

        Assert.Equal(["Jörg Weiß", "Ayşe Yılmaz"], outcome.Values("Name"));
        ErrorRecord error = Assert.Single(outcome.Errors);
        Assert.Equal(("NotFound", ErrorCategory.ObjectNotFound, "Niemand"), (error.Kind(), error.CategoryInfo.Category, error.TargetObject));
        Assert.Equal(
            "There is no user named 'Niemand', or the user of the connection may not see it. Use wildcards to find similar names.",
            error.Exception.Message);
        Assert.Null(outcome.Ended);
    }

    [Fact]
    public void A_pattern_that_matches_nothing_is_no_error()
    {
        Assert.Empty(Succeed("Get-ClockodoUser xyz*"));
    }

    [Theory]
    [InlineData("'['")]
    [InlineData("'Jörg Weiß', '[a'")]
    public void A_pattern_that_is_not_valid_is_refused_before_sending(string names)
    {
        ErrorRecord error = Run($"Get-ClockodoUser {names}").Ended!;

        Assert.Equal("Invalid", error.Kind());
        Assert.Contains("is not a valid wildcard pattern", error.Exception.Message, System.StringComparison.Ordinal);
        Assert.Empty(Sent);
    }

    [Theory]
    [InlineData("$null")]
    [InlineData("''")]
    [InlineData("@()")]
    public void An_empty_name_is_refused_because_it_would_list_everything(string name)
    {
        Assert.NotNull(Run($"$nothing = {name}; Get-ClockodoUser $nothing").Ended);
        Assert.Empty(Sent);
    }

    [Fact]
    public void The_service_filters_active_users_and_the_module_names()
    {
        Assert.Empty(Succeed("Get-ClockodoUser Thomas* -Active"));
        Assert.Single(Succeed("Get-ClockodoUser Thomas* -Active:$false"));
        Assert.Equal(["true", "false"], Sent.Select(request => request.Query()["filter[active]"]));
    }

    [Fact]
    public void First_and_Skip_count_the_users_that_match()
    {
        Assert.Equal(["Björn Lindström", "Günther Süß"], Run("Get-ClockodoUser *ö*, Gün* -Skip 1 -First 2").Values("Name"));
    }

    [Fact]
    public void IncludeTotalCount_counts_the_users_that_match()
    {
        var output = Succeed("Get-ClockodoUser *jö* -First 1 -IncludeTotalCount");

        Assert.Equal(2UL, output[0].BaseObject);
        Assert.Equal("Jörg Weiß", Assert.Single(output.Skip(1)).Text("Name"));
    }
}
