using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Entry;

public class RemoveTests : ConnectedTest
{
    private static readonly string[] Writable =
    [
        "Type", "CustomerId", "ProjectId", "SubprojectId", "UserId", "ServiceId", "LumpSumServiceId", "Billable", "Text", "TimeSince",
        "TimeUntil", "Duration", "HourlyRate", "LumpSum", "LumpSumServiceAmount", "ClockedOffline", "TimeClockedSince",
    ];

    [Fact]
    public void What_was_removed_is_gone()
    {
        long id = AddTimeEntry();

        Assert.Empty(Succeed($"Remove-ClockodoEntry {id} -Confirm:$false"));

        Assert.Equal([$"DELETE v2/entries/{id}"], Sent.Select(request => request.Line()));
        Assert.Equal("NotFound", Assert.Single(Run($"Get-ClockodoEntry {id}").Errors).Kind());
    }

    [Fact]
    public void Numbers_entries_and_rows_are_removed_alike()
    {
        long[] ids = [AddTimeEntry(), AddLumpSum(), AddLumpSumService(), AddLumpSum(), AddLumpSum()];
        int before = Service.EntryCount;

        Succeed(
            "param($a, $b, $c, $d, $e) $a, (Get-ClockodoEntry $b), [pscustomobject]@{ Id = $c }, \"$d\" | Remove-ClockodoEntry -Confirm:$false; Remove-ClockodoEntry $e -Confirm:$false",
            [.. ids.Cast<object>()]);

        Assert.Equal(before - 5, Service.EntryCount);
    }

    [Fact]
    public void What_is_not_there_is_that_items_error_and_the_rest_go_on()
    {
        long id = AddTimeEntry();

        Outcome outcome = Run($"{Known.Nothing}, {id} | Remove-ClockodoEntry -Confirm:$false -PassThru");

        Assert.Equal([id], outcome.Ids());
        Assert.Equal("NotFound", Assert.Single(outcome.Errors).Kind());
    }

    [Fact]
    public void PassThru_gives_the_text_that_a_plain_list_may_lack()
    {
        AddTimeEntry();

        Run("Get-ClockodoEntry -TimeSince 2026-03-16T08:00:00Z -TimeUntil 2026-03-16T08:00:00Z -Project 512004 -Text Migration | Remove-ClockodoEntry -PassThru -Confirm:$false | New-ClockodoEntry");

        Assert.Contains("Migration", Sent[^1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_demo_company_can_be_removed_and_put_back()
    {
        Dictionary<string, int> before = Count(Succeed($"Get-ClockodoEntry {Known.Ever} | Where-Object Billable -ne Billed | Where-Object ProjectId -eq $null | Where-Object IsRunning -eq $false | Get-ClockodoEntry"));
        Assert.NotEmpty(before);

        var back = Succeed($"Get-ClockodoEntry {Known.Ever} | Where-Object Billable -ne Billed | Where-Object ProjectId -eq $null | Where-Object IsRunning -eq $false | Remove-ClockodoEntry -PassThru -Confirm:$false | New-ClockodoEntry");

        Assert.Equal(before, Count(back));
    }

    private static string WritableOf(PSObject entry) => string.Join("|", Writable.Select(entry.Text));

    private static Dictionary<string, int> Count(IEnumerable<PSObject> entries) =>
        entries.GroupBy(WritableOf).OrderBy(group => group.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count());
}
