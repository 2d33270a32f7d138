using System;
using System.Linq;
using System.Management.Automation;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Resource;

/// <summary>An object from the pipeline is taken by its type: as the filter of a list of its own, or by its ID.</summary>
public sealed class PipelineTests : ConnectedTest
{
    [Theory]
    [InlineData("Customer -Id 4711, 5208", "customers_id", 4711, 5208)]
    [InlineData("Project -Id 512004, 700118", "projects_id", 512004, 700118)]
    [InlineData("Subproject -Id 310440, 310443", "subprojects_id", 310440, 310443)]
    [InlineData("Service -Id 860608, 860622", "services_id", 860608, 860622)]
    [InlineData("LumpSumService -Id 41212, 41260", "lumpsum_services_id", 41212, 41260)]
    [InlineData("User -Team 8140", "users_id", 234561, 250344)]
    public void Each_object_is_a_list_of_entries(string noun, string field, long first, long second)
    {
        Succeed($"Get-Clockodo{noun} | Get-ClockodoEntry -Period LastMonth");
        Succeed($"Get-Clockodo{noun} | Get-ClockodoEntry {Known.Ever} -First 1");
        Succeed($"Get-Clockodo{noun} | Get-ClockodoEntry");

        string[] sent = [.. Sent.Where(request => request.Line().StartsWith("GET v2/entries?", StringComparison.Ordinal)).Select(request => request.Query()[$"filter[{field}]"])];
        Assert.Equal([$"{first}", $"{second}", $"{first}", $"{second}", $"{first}", $"{second}"], sent);
    }

    [Fact]
    public void The_lists_come_one_after_another_with_the_filters_of_the_command()
    {
        var entries = Succeed($"Get-ClockodoCustomer -Id 4711, 5208 | Get-ClockodoEntry {Known.Ever} -Service 860608 -First 2");

        Assert.Equal([4711L, 4711L, 5208L, 5208L], entries.Select(entry => entry.Long("CustomerId")));
        Assert.All(entries, entry => Assert.Equal(860608, entry.Long("ServiceId")));
    }

    [Theory]
    [InlineData("Get-ClockodoCustomer -Id 4711, 5208 | Get-ClockodoProject -Active", "customers_id", "4711,5208")]
    [InlineData("Get-ClockodoProject -Customer 4711 | Get-ClockodoSubproject -First 1", "projects_id", "512004,512019,630771,498226")]
    [InlineData("Get-ClockodoTeam B*, Süd | Get-ClockodoUser -Name *", "teams_id", "8140,8141")]
    public void Each_object_is_a_list_of_what_belongs_to_it(string command, string field, string ids)
    {
        Assert.NotEmpty(Succeed(command));

        string name = $"filter[{field}]";
        Assert.Equal(
            ids.Split(','),
            Sent.Where(request => request.PathAndQuery.Contains('?', StringComparison.Ordinal) && request.Query().ContainsKey(name))
                .Select(request => request.Query()[name]));
    }

    [Fact]
    public void A_copy_from_a_file_is_what_it_was_and_so_is_a_selection()
    {
        PSObject customer = SucceedWithOne("Get-ClockodoCustomer -Id 4711");
        object copy = PSSerializer.Deserialize(PSSerializer.Serialize(customer));

        Assert.Equal(4, Succeed("$args | Get-ClockodoProject", copy).Count);
        Assert.Equal(4, Succeed("$args | Get-ClockodoProject", Selected(("Name", "ACME"), ("Id", 4711))).Count);
    }

    [Fact]
    public void A_selection_without_the_ID_is_an_error()
    {
        ErrorRecord error = Run("$args | Get-ClockodoProject", Selected(("Name", "ACME"))).Error;

        Assert.Equal("Invalid", error.Kind());
        Assert.Contains("has neither ProjectId nor the Id of a project", error.Exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Get-ClockodoProject -Id 512004 | Get-ClockodoCustomer", 4711)]
    [InlineData("Get-ClockodoSubproject -Id 310440 | Get-ClockodoProject", 512004)]
    [InlineData("Get-ClockodoUser -Me | Get-ClockodoTeam", 8140)]
    [InlineData("Get-ClockodoProject -Id 512004 | Get-ClockodoProject", 512004)]
    [InlineData("'4711' | Get-ClockodoCustomer", 4711)]
    [InlineData("[pscustomobject]@{ CustomerId = 4711; Id = 1 } | Get-ClockodoCustomer", 4711)]
    [InlineData("[pscustomobject]@{ Id = 4711 } | Get-ClockodoCustomer", 4711)]
    public void Of_any_other_object_the_ID_is_read(string command, long id)
    {
        Assert.Equal(id, SucceedWithOne(command).Long("Id"));
    }

    [Fact]
    public void An_entry_gives_what_it_is_booked_on()
    {
        long id = AddTimeEntry();

        foreach ((string noun, long expected) in new[] { ("Customer", 4711L), ("Project", 512004L), ("Service", 860608L), ("User", 234561L), ("Entry", id) })
        {
            Assert.Equal(expected, SucceedWithOne($"Get-ClockodoEntry {id} | Get-Clockodo{noun}").Long("Id"));
        }
    }

    [Theory]
    [InlineData("Get-ClockodoTeam Süd | Get-ClockodoEntry")]
    [InlineData("Get-ClockodoText -First 1 | Get-ClockodoEntry")]
    [InlineData("Get-ClockodoService -Id 860608 | Get-ClockodoProject")]
    [InlineData("'Jörg' | Get-ClockodoUser")]
    public void What_has_no_such_ID_is_an_error_for_this_object(string command)
    {
        Outcome outcome = Run($"{command}; 'after'");

        Assert.Equal("Invalid", outcome.Error.Kind());
        Assert.Equal("after", Assert.Single(outcome.Output).BaseObject);
        Assert.True(Sent.Count <= 1);
    }

    [Theory]
    [InlineData("1 | Get-ClockodoEntry -Period Today", "-Period")]
    [InlineData("1 | Get-ClockodoEntry -Customer 4711", "-Customer")]
    [InlineData("1 | Get-ClockodoEntry -First 1", "-First")]
    [InlineData("1 | Get-ClockodoUser -Active", "-Active")]
    [InlineData("1 | Get-ClockodoProject Wartung", "-Name")]
    [InlineData("1 | Get-ClockodoProject -IncludeTotalCount", "-IncludeTotalCount")]
    public void A_filter_has_no_meaning_for_an_ID(string command, string parameter)
    {
        ErrorRecord error = Run(command).Ended!;

        Assert.Equal("Invalid", error.Kind());
        Assert.Equal($"1 from the pipeline is read by its ID, and {parameter} works with lists only. Remove {parameter}.", error.Exception.Message);
        Assert.Empty(Sent);
    }

    [Theory]
    [InlineData("Get-ClockodoCustomer -Id 4711 | Get-ClockodoEntry -Customer 5208")]
    [InlineData("Get-ClockodoCustomer -Id 4711 | Get-ClockodoProject -Customer 5208")]
    [InlineData("Get-ClockodoTeam Süd | Get-ClockodoUser -Team 8140")]
    public void The_same_filter_twice_is_refused(string command)
    {
        Outcome outcome = Run(command);

        Assert.Equal("Invalid", outcome.Ended!.Kind());
        Assert.Empty(outcome.Output);
        Assert.Single(Sent);
    }

    [Theory]
    [InlineData("$null | Get-ClockodoEntry -Period Today")]
    [InlineData("$null, $null | Get-ClockodoProject")]
    [InlineData("@() | Get-ClockodoProject")]
    public void Nothing_from_the_pipeline_is_no_list_of_everything(string command)
    {
        Assert.Empty(Run(command).Output);
        Assert.Empty(Sent);
    }

    [Fact]
    public void IDs_and_objects_with_lists_keep_their_order()
    {
        Outcome outcome = Run("$customer = Get-ClockodoCustomer -Id 4711; 700118, $customer, 700125 | Get-ClockodoProject");

        Assert.Equal([700118, 512004, 512019, 630771, 498226, 700125], outcome.Ids());
        Assert.Equal("Müller & Söhne GmbH", outcome.Output[0].Text("CustomerName"));
    }

    [Fact]
    public void A_name_is_missing_only_if_no_list_has_it()
    {
        Outcome outcome = Run("Get-ClockodoCustomer -Id 4711, 5208, 61034 | Get-ClockodoProject Wartung, Niemals");

        Assert.Equal([630771, 3200101], outcome.Ids());
        Assert.Equal("Niemals", outcome.Error.TargetObject);
    }

    /// <summary>What Select-Object makes of a customer; this engine does not have it.</summary>
    private static PSObject Selected(params (string Name, object Value)[] properties)
    {
        var item = new PSObject();
        item.TypeNames.Insert(0, "Selected.Clockodo.Client.Resources.Customer");
        Array.ForEach(properties, property => item.Properties.Add(new PSNoteProperty(property.Name, property.Value)));
        return item;
    }
}
