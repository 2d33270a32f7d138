using System.Linq;
using System.Management.Automation;
using System.Threading;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Entry;

public class GetByIdTests : ConnectedTest
{
    [Fact]
    public void Several_numbers_give_the_entries_in_their_order()
    {
        long first = AddTimeEntry();
        long second = AddLumpSum();

        Assert.Equal([second, first], Run($"Get-ClockodoEntry -Id {second}, {first}").Ids());
    }

    [Fact]
    public void Numbers_come_from_the_pipeline()
    {
        long first = AddTimeEntry();
        long second = AddLumpSumService();

        Assert.Equal([first, second], Run($"{first}, {second} | Get-ClockodoEntry").Ids());
    }

    [Fact]
    public void Objects_with_an_Id_come_from_the_pipeline()
    {
        long id = AddTimeEntry();

        Assert.Equal([id, id], Run($"Get-ClockodoEntry {id} | ForEach-Object {{ $_; [pscustomobject]@{{ Id = $_.Id }} }} | Get-ClockodoEntry").Ids());
    }

    [Fact]
    public void A_missing_number_is_that_items_error_and_the_others_come()
    {
        long first = AddTimeEntry();
        long second = AddLumpSum();

        Outcome outcome = Run($"{first}, {Known.Nothing}, {second} | Get-ClockodoEntry");

        Assert.Equal([first, second], outcome.Ids());
        ErrorRecord error = Assert.Single(outcome.Errors);
        Assert.Equal("NotFound", error.Kind());
        Assert.Equal(Known.Nothing, error.TargetObject);
        Assert.Null(outcome.Ended);
    }

    [Fact]
    public void With_ErrorAction_Stop_a_missing_number_ends_the_command()
    {
        Outcome outcome = Run($"Get-ClockodoEntry {Known.Nothing}, 1 -ErrorAction Stop -ThrottleLimit 1");

        Assert.Equal("NotFound", outcome.Ended!.Kind());
        Assert.Single(Sent);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-ThrottleLimit 7")]
    public void Several_are_read_at_the_same_time_and_come_in_the_order_of_the_input(string parameter)
    {
        long[] ids = [.. Enumerable.Range(0, 20).Select(_ => AddLumpSum())];
        using CountdownEvent full = Front.HoldUntil(parameter.Length > 0 ? 7 : 4);

        Outcome outcome = Run($"$args | Get-ClockodoEntry {parameter}", [.. ids.Cast<object>()]);

        Assert.Equal(ids, outcome.Ids());
        Assert.Equal(full.InitialCount, Front.MostAtOnce);
    }

    [Fact]
    public void Entries_stand_for_their_own_Id()
    {
        long id = AddTimeEntry();

        Assert.Equal([id, id], Run($"$entry = Get-ClockodoEntry {id}; Get-ClockodoEntry $entry; Get-ClockodoEntry -Id @($entry)").Ids());
    }

    [Fact]
    public void Each_type_comes_out_as_its_own_with_all_columns()
    {
        long[] ids = [AddTimeEntry(), AddLumpSum(), AddLumpSumService()];

        var entries = Succeed("$args | Get-ClockodoEntry", [.. ids.Cast<object>()]);

        Assert.Equal(
            ["Clockodo.Client.Entries.TimeEntry", "Clockodo.Client.Entries.LumpSumEntry", "Clockodo.Client.Entries.LumpSumServiceEntry"],
            entries.Select(entry => entry.TypeNames[0]));
        Assert.Single(entries.Select(entry => string.Join(",", entry.Properties.Select(property => property.Name))).Distinct());
    }

    [Fact]
    public void The_properties_are_what_was_added()
    {
        PSObject entry = SucceedWithOne($"Get-ClockodoEntry {AddTimeEntry()}");

        Assert.Equal("TimeEntry", entry.Text("Type"));
        Assert.Equal(4711, entry.Long("CustomerId"));
        Assert.Equal(512004, entry.Long("ProjectId"));
        Assert.Equal(860608, entry.Long("ServiceId"));
        Assert.Equal("Billable", entry.Text("Billable"));
        Assert.Equal("Migration \"Phase 2\"; ä", entry.Text("Text"));
        Assert.Equal(Known.At("2026-03-16T08:00:00Z").LocalDateTime, entry.Value("TimeSince"));
        Assert.Equal(Known.At("2026-03-16T09:30:00Z").LocalDateTime, entry.Value("TimeUntil"));
        Assert.Equal("01:30:00", entry.Text("Duration"));
        Assert.Equal(1.5m, entry.Value("Hours"));
        Assert.Equal(95.5m, entry.Value("HourlyRate"));
    }

    [Theory]
    [InlineData("-Id 1 -TimeSince 2026-01-01")]
    [InlineData("-Id 1 -Period Today")]
    [InlineData("-Period Today -TimeSince 2026-01-01")]
    [InlineData("-Id 1 -Customer 4711")]
    public void Numbers_periods_and_ranges_do_not_mix(string parameters)
    {
        Assert.StartsWith(
            "AmbiguousParameterSet", Run($"Get-ClockodoEntry {parameters}").Ended!.FullyQualifiedErrorId, System.StringComparison.Ordinal);
        Assert.Empty(Sent);
    }
}
