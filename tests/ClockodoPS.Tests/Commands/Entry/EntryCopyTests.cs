using System;
using System.Collections.Generic;
using System.Linq;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Entry;

/// <summary>Entries that went through Export-Clixml, a job or a remote session. Pester has those that went through JSON.</summary>
public class EntryCopyTests : ConnectedTest
{
    private const string Copy =
        "$copy = [System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize($entry)); ";

    [Fact]
    public void A_change_of_a_copy_sends_only_what_the_command_line_says()
    {
        long id = AddTimeEntry();

        Succeed($"$entry = Get-ClockodoEntry -Id {id}; {Copy} $copy | Set-ClockodoEntry -Billable NotBillable");

        Assert.Equal(["billable"], Sent.Single(request => request.Method == "PUT").Fields().Keys);
    }

    [Fact]
    public void A_copy_alone_says_nothing_to_change()
    {
        long id = AddTimeEntry();

        Outcome outcome = Run($"$entry = Get-ClockodoEntry -Id {id}; {Copy} $copy.Text = 'new'; $copy | Set-ClockodoEntry");

        Assert.Contains("Select-Object Id, Text", outcome.Error.Exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Sent, request => request.Method == "PUT");
    }

    [Fact]
    public void What_Select_Object_takes_of_a_copy_is_a_row()
    {
        long id = AddTimeEntry();

        Succeed($"$entry = Get-ClockodoEntry -Id {id}; {Copy} [pscustomobject]@{{ Id = $copy.Id; Text = 'new' }} | Set-ClockodoEntry");

        Dictionary<string, string> fields = Sent.Single(request => request.Method == "PUT").Fields();
        Assert.Equal("\"new\"", Assert.Single(fields).Value);
    }

    [Fact]
    public void A_copy_of_each_type_is_added_as_the_entry_was()
    {
        long[] ids = [AddTimeEntry(), AddLumpSum(), AddLumpSumService()];

        Succeed($"foreach ($id in $args[0]) {{ $entry = Get-ClockodoEntry -Id $id; $entry | New-ClockodoEntry; {Copy} $copy | New-ClockodoEntry }}", ids);

        string?[] added = [.. Sent.Where(request => request.Method == "POST").Select(request => request.Body)];
        Assert.Equal(6, added.Length);
        Assert.Equal(added.Where((_, index) => index % 2 == 0), added.Where((_, index) => index % 2 == 1));
    }

    [Fact]
    public void A_copy_is_removed()
    {
        long id = AddTimeEntry();

        Succeed($"$entry = Get-ClockodoEntry -Id {id}; {Copy} $copy | Remove-ClockodoEntry -Confirm:$false");

        Assert.Equal(1, Sent.Count(request => request.Method == "DELETE"));
    }
}
