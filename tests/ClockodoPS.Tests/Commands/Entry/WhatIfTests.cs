using System;
using System.Linq;
using System.Net.Http;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Entry;

/// <summary>-WhatIf tells what would be written, field by field, and nothing but reading goes out.</summary>
public class WhatIfTests : EmptyAccountTest
{
    private const string Entry = "time entry 85000000, 2025-01-06 ";

    [Fact]
    public void For_an_addition_it_tells_what_would_be_sent()
    {
        Run("$args | New-ClockodoEntry -WhatIf", Row(0, ("HourlyRate", "84.03"), ("Project", "512004")));

        Assert.Contains("\"Add CustomerId: ACME Deutschland GmbH (4711), ProjectId: Relaunch Website (512004), ServiceId: Softwareentwicklung (860608), Billable: Billable, TimeSince: ", Engine.Window, StringComparison.Ordinal);
        Assert.Contains("HourlyRate: 84.03, Text: \"Row 0\"\"", Engine.Window, StringComparison.Ordinal);
        Assert.Empty(Front.Writes);
    }

    [Theory]
    [InlineData("Set-ClockodoEntry 85000000 -Billable Billed -Text Neu -Project 512004 -HourlyRate 90 -WhatIf")]
    [InlineData("Get-ClockodoEntry 85000000 | Set-ClockodoEntry -Billable Billed -Text Neu -Project 512004 -HourlyRate 90 -WhatIf")]
    [InlineData("Get-ClockodoEntry -TimeSince 2025-01-01 -TimeUntil 2025-02-01 | Set-ClockodoEntry -Billable Billed -Text Neu -Project 512004 -HourlyRate 90 -WhatIf")]
    [InlineData("[pscustomobject]@{Id=85000000;Text='Neu';Billable=2;Project=512004;HourlyRate='90'} | Set-ClockodoEntry -WhatIf")]
    public void For_a_change_it_tells_what_becomes_of_what(string command)
    {
        Add();

        Run(command);

        Assert.Contains(Entry, Engine.Window, StringComparison.Ordinal);
        Assert.Contains("Set ProjectId: none → Relaunch Website (512004), Billable: Billable → Billed, HourlyRate: 84.03 → 90, Text: \"Row 0\" → \"Neu\"", Engine.Window, StringComparison.Ordinal);
        AssertOnlyRead();
    }

    [Theory]
    [InlineData("Set-ClockodoEntry 85000000 -Text Neu -HourlyRate 90 -WhatIf")]
    [InlineData("Get-ClockodoEntry 85000000 | Set-ClockodoEntry -Text Neu -HourlyRate 90 -WhatIf")]
    public void Text_and_rate_before_the_change_are_told_also_where_a_single_entry_comes_without_them(string command)
    {
        Add();
        Front.After = StripSingle;

        Run(command);

        Assert.Contains("HourlyRate: 84.03 → 90, Text: \"Row 0\" → \"Neu\"", Engine.Window, StringComparison.Ordinal);
        AssertOnlyRead();
    }

    [Theory]
    [InlineData("Remove-ClockodoEntry 85000000 -WhatIf")]
    [InlineData("Get-ClockodoEntry 85000000 | Remove-ClockodoEntry -WhatIf")]
    [InlineData("Get-ClockodoEntry -TimeSince 2025-01-01 -TimeUntil 2025-02-01 | Remove-ClockodoEntry -WhatIf")]
    [InlineData("$WhatIfPreference = $true; 85000000 | Remove-ClockodoEntry")]
    public void For_a_removal_it_tells_what_would_go(string command)
    {
        Add();

        Run(command);

        Assert.Contains(Entry, Engine.Window, StringComparison.Ordinal);
        Assert.Contains("Remove the entry with UserId: Katharina Großmann (234561), ServiceId: Softwareentwicklung (860608), Billable: Billable, Duration: 1:00:00, HourlyRate: 84.03, Text: \"Row 0\"", Engine.Window, StringComparison.Ordinal);
        AssertOnlyRead();
    }

    [Theory]
    [InlineData("Set-ClockodoEntry -Text Neu")]
    [InlineData("Remove-ClockodoEntry")]
    public void Many_entries_are_read_at_the_same_time_and_shown_in_the_order_of_the_input(string command)
    {
        object[] ids = [.. Run("$args[0] | New-ClockodoEntry", new object[] { Rows(12) }).Values("Id").Cast<object>().Reverse()];
        using CountdownEvent full = Front.HoldUntil(4);

        Run($"$args | {command} -WhatIf", ids);

        Assert.Equal(
            ids.Select(id => $"{id}"),
            Regex.Matches(Engine.Window, "on target \"time entry ([0-9]+)").Select(match => match.Groups[1].Value));
        Assert.Equal(4, Front.MostAtOnce);
        Assert.Empty(Front.Writes);
    }

    [Fact]
    public void Texts_of_many_entries_cost_a_few_lists()
    {
        object[] ids = [.. Run("$args[0] | New-ClockodoEntry", new object[] { Rows(40) }).Values("Id").Cast<object>()];
        Forget();
        Front.After = StripSingle;

        Run("$args | Set-ClockodoEntry -Text Neu -WhatIf", ids);

        Assert.Contains("\"Row 39\" → \"Neu\"", Engine.Window, StringComparison.Ordinal);
        Assert.InRange(Front.Requests.Count(request => request.Target.Contains("enhanced_list", StringComparison.Ordinal)), 1, 4);
    }

    [Fact]
    public void Only_what_changes_is_listed()
    {
        Add();

        Run("Set-ClockodoEntry 85000000 -Customer 4711 -User 234561 -Text 'Row 0' -Billable Billed -WhatIf");
        Run("Set-ClockodoEntry 85000000 -Text 'Row 0' -WhatIf");

        Assert.Contains("\"Set Billable: Billable → Billed\"", Engine.Window, StringComparison.Ordinal);
        Assert.Contains("\"Set (no change) Text: \"Row 0\"\"", Engine.Window, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_can_be_given_as_an_argument()
    {
        Engine.Set("rows", Rows(3));
        Succeed("$added = New-ClockodoEntry -InputObject $rows");

        Succeed("Set-ClockodoEntry -InputObject $added -Text Neu; Set-ClockodoEntry $added[0] -Text Alt");
        Assert.Equal(["Alt", "Neu", "Neu"], Run("Get-ClockodoEntry $added").Values("Text"));

        Succeed("Remove-ClockodoEntry $added -Confirm:$false");
        Assert.Equal(0, Service.EntryCount);
    }

    [Fact]
    public void For_what_is_not_there_it_is_an_error()
    {
        Outcome run = Run("Remove-ClockodoEntry 4711 -WhatIf");

        Assert.StartsWith("NotFound,", run.Error.FullyQualifiedErrorId, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_right_is_an_error_with_it_too()
    {
        Outcome run = Run("$args | New-ClockodoEntry -WhatIf", Row(0, ("LumpSumServiceAmount", "-1")));

        Assert.StartsWith("Invalid,", run.Error.FullyQualifiedErrorId, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> StripSingle(FrontRequest request, HttpResponseMessage response) =>
        request.Method == "GET" && !request.Target.Contains('?', StringComparison.Ordinal)
            ? await Stripping.WithoutAsync(response, "text", "hourly_rate")
            : response;

    private void Add() => Run("$args | New-ClockodoEntry", Row(0, ("HourlyRate", "84.03")));

    private void AssertOnlyRead()
    {
        Assert.Single(Front.Writes);
        Assert.Equal("POST", Front.Writes.Single().Method);
    }
}
