using System;
using System.Collections.Generic;
using System.Management.Automation;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.References;

/// <summary>Among what the name of a project or a subproject is looked for, and what follows from it.</summary>
public class ScopeTests : ReferenceTest
{
    [Theory]
    [InlineData("-Customer 4711 -Project Wartung", "630771")]
    [InlineData("-Customer 'Müller & Söhne GmbH' -Project Wartung", "3200101")]
    [InlineData("-Project 'Relaunch Website'", "512004")]
    public void A_project_is_looked_for_among_those_of_the_customer(string parameters, string project)
    {
        Succeed($"New-ClockodoEntry {parameters} -Service 860608 {Times}");

        Assert.Equal(project, Written["projects_id"]);
    }

    [Fact]
    public void Without_a_customer_a_project_of_several_customers_is_named_with_them()
    {
        ErrorRecord error = Run($"New-ClockodoEntry -Project Wartung -Service 860608 {Times}").Error;

        Assert.Equal("Invalid", error.Kind());
        Assert.Contains("Project: 3 projects are named 'Wartung': Wartung (630771) of customer ACME Deutschland GmbH (4711), ", error.Exception.Message, StringComparison.Ordinal);
        Assert.Contains("Give the ID, or the customer.", error.Exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Customer is missing", error.Exception.Message, StringComparison.Ordinal);
        Assert.Empty(Front.Writes);
    }

    [Theory]
    [InlineData("-Project 'Relaunch Website'", "4711", "512004", null)]
    [InlineData("-Project 512004", "4711", "512004", null)]
    [InlineData("-Subproject 'Schnittstelle DATEV'", "5208", "700118", "310445")]
    [InlineData("-Subproject 310445", "5208", "700118", "310445")]
    public void A_project_brings_its_customer_and_a_subproject_its_project(string parameters, string customer, string project, string? subproject)
    {
        Succeed($"New-ClockodoEntry {parameters} -Service 860608 {Times}");

        Assert.Equal((customer, project), (Written["customers_id"], Written["projects_id"]));
        Assert.Equal(subproject, Written.GetValueOrDefault("subprojects_id"));
    }

    [Fact]
    public void A_project_that_is_not_known_cannot_bring_its_customer()
    {
        ErrorRecord error = Run($"New-ClockodoEntry -Project 99 -Service 860608 {Times}").Error;

        Assert.Equal("NotFound", error.Kind());
        Assert.Contains("There is no project 99, or the user of the connection may not see it. So its customer is not known.", error.Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_of_a_customer_that_is_not_found_is_the_only_thing_said()
    {
        ErrorRecord error = Run($"New-ClockodoEntry -Customer ACME -Project Wartung -Service 860608 {Times}").Error;

        Assert.DoesNotContain("Project", error.Exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_subproject_of_a_customer_may_be_found_without_the_project()
    {
        Succeed($"New-ClockodoEntry -Customer 4711 -Subproject Konzept -Service 860608 {Times}");

        Assert.Equal("512004", Written["projects_id"]);
    }

    [Theory]
    [InlineData("Set-ClockodoEntry 85000000")]
    [InlineData("Get-ClockodoEntry 85000000 | Set-ClockodoEntry")]
    public void In_a_change_the_customer_is_the_one_of_the_entry(string command)
    {
        Succeed($"New-ClockodoEntry -Customer 5208 -Service 860608 {Times}");
        Forget();

        Succeed($"{command} -Project Wartung");

        Assert.Equal("3200101", Written["projects_id"]);
        Assert.DoesNotContain("customers_id", Written.Keys);
    }

    [Fact]
    public void In_a_change_of_the_customer_the_project_is_one_of_the_new_customer()
    {
        Succeed($"New-ClockodoEntry -Customer 5208 -Service 860608 {Times}");
        Forget();

        Succeed("Set-ClockodoEntry 85000000 -Customer 'ACME Deutschland GmbH' -Project Wartung");

        Assert.Equal(("4711", "630771"), (Written["customers_id"], Written["projects_id"]));
    }

    [Fact]
    public void In_a_change_a_subproject_is_one_of_the_project_of_the_entry()
    {
        Succeed($"New-ClockodoEntry -Customer 4711 -Project 512019 -Service 860608 {Times}");
        Forget();

        Succeed("Set-ClockodoEntry 85000000 -Subproject Katalog");
        ErrorRecord error = Run("Set-ClockodoEntry 85000000 -Subproject Konzept").Error;

        Assert.Equal("310443", Written["subprojects_id"]);
        Assert.Contains("There is no subproject of the project Online-Shop (512019) named 'Konzept'", error.Exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-Project Wartung", true)]
    [InlineData("-Project Wartung -Subproject $null", false)]
    [InlineData("-Project 512004", false)]
    [InlineData("-Text x", false)]
    public void A_change_of_the_project_warns_that_the_subproject_may_be_removed(string change, bool isWarned)
    {
        Succeed($"New-ClockodoEntry -Subproject Konzept -Service 860608 {Times}");

        Assert.Equal(
            isWarned
                ? ["Entry 85000000 has the subproject Konzept (310440), which belongs to another project: the service may remove it. Give -Subproject to choose another one."]
                : [],
            Run($"Get-ClockodoEntry 85000000 | Set-ClockodoEntry {change}").Warnings);
    }

    [Theory]
    [InlineData("-Customer 4711 -Project Wartung", "filter[projects_id]=630771")]
    [InlineData("-Project 'Relaunch Website' -Subproject Konzept", "filter[subprojects_id]=310440")]
    [InlineData("-Customer 4711 -Subproject Konzept", "filter[subprojects_id]=310440")]
    [InlineData("-User 'Jörg Weiß'", "filter[users_id]=234579")]
    [InlineData("-Service Beratung", "filter[services_id]=860601")]
    [InlineData("-LumpSumService 'Anfahrt, pauschal'", "filter[lumpsum_services_id]=41205")]
    public void Filters_take_names_in_the_same_way(string parameters, string sent)
    {
        Succeed($"Get-ClockodoEntry -Period Today {parameters}");

        Assert.Contains(sent, Uri.UnescapeDataString(Sent[^1].PathAndQuery), StringComparison.Ordinal);
    }

    [Fact]
    public void A_filter_by_a_name_that_does_not_exist_lists_nothing_and_ends_the_command()
    {
        ErrorRecord error = Run("Get-ClockodoEntry -Period Today -Customer ACME").Ended!;

        Assert.Equal("NotFound", error.Kind());
        Assert.Equal(["customers"], Lists);
        Assert.Single(Sent);
    }

    [Fact]
    public void A_filter_by_an_ID_that_does_not_exist_is_a_warning_as_soon_as_the_names_are_known()
    {
        Assert.Empty(Run("Get-ClockodoEntry -Period Today -Customer 4712").Warnings);
        Run("Get-ClockodoEntry -Period Today -Customer 'ACME Deutschland GmbH'");
        Forget();

        Assert.Equal(
            "There was no customer 4712 when the customers were read, or the user of the connection may not see it.",
            Assert.Single(Run("Get-ClockodoEntry -Period Today -Customer 4712").Warnings));
        Assert.Empty(Lists);
    }
}
