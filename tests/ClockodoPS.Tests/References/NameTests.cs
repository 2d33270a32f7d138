using System;
using System.Management.Automation;
using System.Threading.Tasks;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.References;

/// <summary>A name in a parameter, and what it becomes.</summary>
public class NameTests : ReferenceTest
{
    [Theory]
    [InlineData("'ACME Deutschland GmbH'", "4711")]
    [InlineData("'acme deutschland gmbh'", "4711")]
    [InlineData("' ACME Deutschland GmbH '", "4711")]
    [InlineData("'Müller & Söhne GmbH'", "5208")]
    [InlineData("\"Mu$([char]0x308)ller & So$([char]0x308)hne GmbH\"", "5208")]
    [InlineData("' Leerstelle vorn'", "3100136")]
    [InlineData("\"Zeilen`numbruch AG\"", "3100143")]
    public void A_name_is_the_same_but_for_case_spaces_at_the_ends_and_the_encoding_of_accents(string name, string id)
    {
        Succeed($"New-ClockodoEntry -Customer {name} -Service 860608 {Times}");

        Assert.Equal(id, Written["customers_id"]);
    }

    [Theory]
    [InlineData("Pixelwerk", "3100199")]
    [InlineData("PIXELWERK", "3100206")]
    [InlineData("Schreinerei Holzmann", "3100220")]
    public void Exactly_the_name_goes_first_and_then_the_active_one(string name, string id)
    {
        Succeed($"New-ClockodoEntry -Customer '{name}' -Service 860608 {Times}");

        Assert.Equal(id, Written["customers_id"]);
    }

    [Fact]
    public void An_inactive_one_is_found_if_there_is_no_other()
    {
        Succeed("Get-ClockodoEntry -Period Today -Customer 'Altkunde (ruht)'");

        Assert.Contains("filter[customers_id]=3100248", Uri.UnescapeDataString(Sent[^1].PathAndQuery), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_of_reference_takes_a_name()
    {
        Succeed(
            "New-ClockodoEntry -Customer 'ACME Deutschland GmbH' -Project 'Relaunch Website' -Subproject Konzept "
            + $"-Service Beratung -User 'Jörg Weiß' {Times}");

        Assert.Equal(
            ("4711", "512004", "310440", "860601", "234579"),
            (Written["customers_id"], Written["projects_id"], Written["subprojects_id"], Written["services_id"], Written["users_id"]));
    }

    [Fact]
    public void A_lump_sum_service_has_a_name_too()
    {
        Succeed("New-ClockodoEntry -Customer 4711 -LumpSumService 'Hosting, je Monat' -LumpSumServiceAmount 1 -Billable 1 -TimeSince 2026-03-16");

        Assert.Equal("41212", Written["lumpsum_services_id"]);
    }

    [Theory]
    [InlineData("-Customer 'ACME Deutschland'", "There is no customer named 'ACME Deutschland', or the user of the connection may not see it. Similar names: ACME Deutschland GmbH (4711). Write the whole name, or the ID.")]
    [InlineData("-Customer 'Mueller'", "There is no customer named 'Mueller'")]
    [InlineData("-Customer 4711 -Project 'Relaunch'", "Project: There is no project of the customer ACME Deutschland GmbH (4711) named 'Relaunch', or the user of the connection may not see it. Similar names: Relaunch Website (512004).")]
    [InlineData("-Customer 4711 -Service Sopport", "Similar names: Support (871013)")]
    [InlineData("-Customer 'ACME*'", "Only whole names are looked up here; for wildcards, use Get-ClockodoCustomer.")]
    public void A_name_that_does_not_exist_is_an_error_with_similar_names(string parameters, string message)
    {
        ErrorRecord error = Run($"New-ClockodoEntry -LumpSum 1 -TimeSince 2026-03-16 -Billable 1 {parameters}").Error;

        Assert.Contains(message, error.Exception.Message, StringComparison.Ordinal);
        Assert.Empty(Front.Writes);
    }

    [Fact]
    public void If_only_a_name_is_wrong_the_error_is_NotFound_and_says_that_nothing_was_sent()
    {
        ErrorRecord error = Run($"New-ClockodoEntry -Customer ACME -Service 860608 {Times}").Error;

        Assert.Equal("NotFound", error.Kind());
        Assert.EndsWith("Nothing was sent.", error.Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_all_are_named_with_their_IDs()
    {
        ErrorRecord error = Run($"New-ClockodoEntry -Customer 'Nordlicht Reisen' -Service 860608 {Times}").Error;

        Assert.Equal("Invalid", error.Kind());
        Assert.Contains(
            "Customer: 2 customers are named 'Nordlicht Reisen': Nordlicht Reisen (3100227), Nordlicht Reisen (3100234). Give the ID.",
            error.Exception.Message,
            StringComparison.Ordinal);
        Assert.Empty(Front.Writes);
    }

    [Fact]
    public void Digits_are_an_ID_and_a_thing_whose_name_is_digits_is_given_as_the_object()
    {
        Run($"New-ClockodoEntry -Customer 24711 -Service 860608 {Times}");
        Assert.Equal("24711", Written["customers_id"]);
        Forget();

        Succeed($"New-ClockodoEntry -Customer ([pscustomobject]@{{ CustomerId = 3100150; CustomerName = '24711' }}) -Service 860608 {Times}");
        Assert.Equal("3100150", Written["customers_id"]);
    }

    [Fact]
    public void A_name_is_looked_up_once_and_IDs_not_at_all()
    {
        Succeed($"1..3 | ForEach-Object {{ New-ClockodoEntry -Customer 'ACME Deutschland GmbH' -Service 860608 {Times} }}");
        Assert.Equal(["customers"], Lists);
        Forget();

        Succeed($"New-ClockodoEntry -Customer 4711 -Service 860608 -User 234579 {Times}");
        Assert.Empty(Lists);
    }

    [Fact]
    public void A_name_that_is_not_in_memory_is_asked_for_once_more()
    {
        Succeed($"New-ClockodoEntry -Customer 'ACME Deutschland GmbH' -Service 860608 {Times}");
        Forget();

        Run($"New-ClockodoEntry -Customer 'Neukunde' -Service 860608 {Times}");

        Assert.Equal(["customers"], Lists);
    }

    [Theory]
    [InlineData("Get-ClockodoCustomer", true)]
    [InlineData("Get-ClockodoCustomer *GmbH*", true)]
    [InlineData("Get-ClockodoCustomer -Active", false)]
    [InlineData("Get-ClockodoCustomer -First 3", false)]
    public void A_list_that_was_read_as_a_whole_gives_the_names(string command, bool isWhole)
    {
        Succeed(command);
        Forget();

        Succeed($"New-ClockodoEntry -Customer 'ACME Deutschland GmbH' -Service 860608 {Times}");

        Assert.Equal(isWhole ? [] : ["customers"], Lists);
    }

    [Fact]
    public void The_names_in_memory_are_not_used_for_a_list()
    {
        Succeed("Get-ClockodoEntry -Period Today -Customer 'ACME Deutschland GmbH'; Get-ClockodoCustomer");

        Assert.Equal(["customers", "customers"], Lists);
    }

    [Fact]
    public void If_the_user_may_not_read_the_names_only_commands_that_need_them_fail()
    {
        Front.Before = (request, _) => Task.FromResult(
            request.Target.Contains("/v3/customers", StringComparison.Ordinal)
                ? Front.Respond(403, """{"errors":[{"type":"General","message":"No access"}]}""")
                : null);

        Succeed($"New-ClockodoEntry -Customer 4711 -Service Beratung {Times}");
        ErrorRecord error = Run($"New-ClockodoEntry -Customer 'ACME Deutschland GmbH' -Service Beratung {Times}").Error;

        Assert.Equal("Forbidden", error.Kind());
        Assert.Contains("No access", error.Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_of_one_connection_are_not_those_of_another()
    {
        Succeed($"New-ClockodoEntry -Customer 'ACME Deutschland GmbH' -Service 860608 {Times}");
        Succeed($"{Connect} -WarningAction SilentlyContinue");
        Forget();

        Succeed($"New-ClockodoEntry -Customer 'ACME Deutschland GmbH' -Service 860608 {Times}");

        Assert.Equal(["customers"], Lists);
    }
}
