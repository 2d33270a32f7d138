using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Reflection;
using ClockodoPS.Commands;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Entry;

public class ListFilterTests : ConnectedTest
{
    [Theory]
    [InlineData("-Customer 4711", "filter[customers_id]", "4711")]
    [InlineData("-CustomerId 4711", "filter[customers_id]", "4711")]
    [InlineData("-customers_id 4711", "filter[customers_id]", "4711")]
    [InlineData("-Project 512004", "filter[projects_id]", "512004")]
    [InlineData("-ProjectId 512004", "filter[projects_id]", "512004")]
    [InlineData("-Project 0", "filter[projects_id]", "0")]
    [InlineData("-Subproject 310440", "filter[subprojects_id]", "310440")]
    [InlineData("-Service 860608", "filter[services_id]", "860608")]
    [InlineData("-LumpSumService 41212", "filter[lumpsum_services_id]", "41212")]
    [InlineData("-User 234561", "filter[users_id]", "234561")]
    [InlineData("-TextId 17", "filter[texts_id]", "17")]
    [InlineData("-Text 'Übergabe & \"mehr\" + 50 %'", "filter[text]", "Übergabe & \"mehr\" + 50 %")]
    [InlineData("-Billable NotBillable", "filter[billable]", "0")]
    [InlineData("-Billable Billable", "filter[billable]", "1")]
    [InlineData("-Billable Billed", "filter[billable]", "2")]
    [InlineData("-Billable BillableOrBilled", "filter[billable]", "12")]
    [InlineData("-Billable 12", "filter[billable]", "12")]
    [InlineData("-BudgetType Strict", "filter[budget_type]", "rep_filter_budget_strict")]
    [InlineData("-BudgetType StrictCompleted", "filter[budget_type]", "rep_filter_budget_strict_completed")]
    [InlineData("-BudgetType StrictIncomplete", "filter[budget_type]", "rep_filter_budget_strict_incomplete")]
    [InlineData("-BudgetType Soft", "filter[budget_type]", "rep_filter_budget_soft")]
    [InlineData("-BudgetType SoftCompleted", "filter[budget_type]", "rep_filter_budget_soft_completed")]
    [InlineData("-BudgetType SoftIncomplete", "filter[budget_type]", "rep_filter_budget_soft_incomplete")]
    [InlineData("-BudgetType Without", "filter[budget_type]", "rep_filter_budget_without")]
    [InlineData("-BudgetType WithoutStrict", "filter[budget_type]", "rep_filter_budget_without_strict")]
    [InlineData("-Enhanced", "enhanced_list", "true")]
    [InlineData("-CalculateHardBudgetRevenue", "calc_also_revenues_for_projects_with_hard_budget", "true")]
    public void Each_filter_is_sent_as_itself_and_nothing_else(string parameter, string name, string value)
    {
        Succeed($"Get-ClockodoEntry {Known.Ever} {parameter}");

        Dictionary<string, string> query = Assert.Single(Sent).Query();
        Assert.Equal(value, query[name]);
        string[] always = ["time_since", "time_until", "page", "items_per_page"];
        string[] allowed = parameter == "-CalculateHardBudgetRevenue" ? [.. always, name, "enhanced_list"] : [.. always, name];
        Assert.Equal(allowed.Order(), query.Keys.Order());
    }

    [Fact]
    public void Every_filter_parameter_has_a_case_above()
    {
        string[] tested =
        [
            .. typeof(ListFilterTests).GetMethod(nameof(Each_filter_is_sent_as_itself_and_nothing_else))!.CustomAttributes
                .Where(attribute => attribute.AttributeType == typeof(InlineDataAttribute))
                .Select(attribute => ((IReadOnlyList<CustomAttributeTypedArgument>)attribute.ConstructorArguments[0].Value!)[0].Value!.ToString()!.Split(' ')[0].TrimStart('-')),
        ];

        Assert.Empty(typeof(EntryFilterCommand).GetProperties(BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.Instance)
            .Select(property => property.Name).Except(["TimeSince", "TimeUntil", "Period"]).Except(tested));
    }

    [Fact]
    public void Filters_add_up()
    {
        Succeed($"Get-ClockodoEntry -Period Today -Customer 4711 -Service 860608 -Billable Billable");

        Dictionary<string, string> query = Assert.Single(Sent).Query();
        Assert.Equal(["filter[billable]", "filter[customers_id]", "filter[services_id]"], query.Keys.Where(IsFilter).Order());
    }

    [Fact]
    public void A_list_without_filters_sends_none()
    {
        Succeed("Get-ClockodoEntry");

        Assert.DoesNotContain(Assert.Single(Sent).Query().Keys, IsFilter);
    }

    [Fact]
    public void Only_what_matches_comes_out()
    {
        var entries = Succeed($"Get-ClockodoEntry {Known.Ever} -Customer 4711 -Billable Billable");

        Assert.NotEmpty(entries);
        Assert.All(entries, entry => Assert.Equal((4711, "Billable"), (entry.Long("CustomerId"), entry.Text("Billable"))));
    }

    [Theory]
    [InlineData("[pscustomobject]@{ Id = 4711 }")]
    [InlineData("[pscustomobject]@{ CustomerId = 4711; Id = 1 }")]
    [InlineData("'4711'")]
    public void A_reference_takes_an_object_or_a_number_in_text(string reference)
    {
        Succeed($"Get-ClockodoEntry -Customer ({reference})");

        Assert.Equal("4711", Assert.Single(Sent).Query()["filter[customers_id]"]);
    }

    [Fact]
    public void An_entry_refers_to_what_it_is_booked_on()
    {
        long id = AddTimeEntry();

        Succeed("$entry = Get-ClockodoEntry $args[0]; Get-ClockodoEntry -Customer $entry -Project $entry -Service $entry -User $entry", id);

        Dictionary<string, string> query = Sent[^1].Query();
        Assert.Equal("4711", query["filter[customers_id]"]);
        Assert.Equal("512004", query["filter[projects_id]"]);
        Assert.Equal("860608", query["filter[services_id]"]);
        Assert.Equal("234561", query["filter[users_id]"]);
    }

    [Theory]
    [InlineData("Customer")]
    [InlineData("Project")]
    [InlineData("Subproject")]
    [InlineData("Service")]
    [InlineData("LumpSumService")]
    [InlineData("User")]
    [InlineData("TextId")]
    [InlineData("Text")]
    [InlineData("Billable")]
    [InlineData("BudgetType")]
    [InlineData("TimeSince")]
    [InlineData("TimeUntil")]
    public void A_null_is_refused_because_it_would_list_everything(string parameter)
    {
        Outcome outcome = Run($"$nothing = $null; Get-ClockodoEntry -{parameter} $nothing");

        Assert.Equal(ErrorCategory.InvalidData, outcome.Ended!.CategoryInfo.Category);
        Assert.Empty(Sent);
    }

    [Fact]
    public void Enhanced_lists_have_names()
    {
        PSObject entry = Succeed($"Get-ClockodoEntry {Known.Ever} -Customer 4711 -Enhanced")[0];

        Assert.Equal("ACME Deutschland GmbH", entry.Text("CustomerName"));
        Assert.NotEqual("", entry.Text("ServiceName") + entry.Text("LumpSumServicePrice"));
        Assert.NotEqual("", entry.Text("UserName"));
    }

    [Fact]
    public void Plain_lists_have_numbers_only()
    {
        PSObject entry = Succeed($"Get-ClockodoEntry {Known.Ever} -Customer 4711")[0];

        Assert.Null(entry.Value("CustomerName"));
        Assert.Null(entry.Value("Revenue"));
    }

    private static bool IsFilter(string name) => name.StartsWith("filter[", StringComparison.Ordinal);
}
