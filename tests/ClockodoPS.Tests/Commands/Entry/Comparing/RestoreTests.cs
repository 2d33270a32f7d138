using System;
using System.Linq;
using Clockodo.Sandbox;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Entry.Comparing;

/// <summary>Restore-ClockodoEntry makes entries what they were.</summary>
public class RestoreTests : ThreeEntriesTest
{
    [Fact]
    public void Changed_and_removed_entries_become_what_they_were()
    {
        string[] before = Contents();
        Succeed("$before[0] | Set-ClockodoEntry -Text OOPS -Project 0 -Billable Billed; Remove-ClockodoEntry $before[1], $before[2] -Confirm:$false");

        Assert.Empty(Succeed("$before | Restore-ClockodoEntry"));

        Assert.Equal(before, Contents());
    }

    [Fact]
    public void What_if_says_what_would_be_changed_back()
    {
        Succeed("$before[0] | Set-ClockodoEntry -Text OOPS -Project 0");
        Forget();

        Outcome run = Run("$before | Restore-ClockodoEntry -WhatIf");

        Assert.Equal(
            $"What if: Performing the operation \"Change ProjectId: none → Relaunch Website (512004); Text: \"OOPS\" → \"One\"\" on target \"{First}\".\n",
            run.Shown);
        Assert.Empty(Front.Writes);
    }

    [Fact]
    public void What_if_emits_nothing() =>
        Assert.Empty(Succeed("$before[0] | Set-ClockodoEntry -Text OOPS; $before | Restore-ClockodoEntry -WhatIf -PassThru"));

    [Fact]
    public void What_if_says_what_would_be_added_again()
    {
        Succeed("Remove-ClockodoEntry $before[1] -Confirm:$false");
        Forget();

        Outcome run = Run("$before | Restore-ClockodoEntry -WhatIf");

        Assert.Equal(
            "What if: Performing the operation \"Add CustomerId: ACME Deutschland GmbH (4711), UserId: Katharina Großmann (234561), "
            + "ServiceId: Softwareentwicklung (860608), LumpSum: 249.9, Billable: NotBillable, TimeSince: 2026-03-02 10:00, Text: \"Two\"\" "
            + "on target \"lump sum, 2026-03-02 10:00, ACME Deutschland GmbH (4711), gone (was entry 85000007)\".\n",
            run.Shown);
        Assert.Empty(Front.Writes);
    }

    [Fact]
    public void A_time_in_the_future_is_refused_because_it_leaves_nothing_alone()
    {
        Succeed("$before[0] | Set-ClockodoEntry -Text OOPS");
        Forget();

        Outcome run = Run("$before | Restore-ClockodoEntry -UnlessChangedAfter ([datetime]::Now.AddYears(20))");

        Assert.Contains("is in the future, so it would leave nothing alone.", run.Error.Exception.Message);
        Assert.Empty(Front.Writes);
    }

    [Fact]
    public void An_entry_of_a_project_that_is_completed_by_now_is_an_error_that_says_what_to_do()
    {
        Succeed(
            """
            $gone = New-ClockodoEntry -Project 630771 -Service 860608 -Billable Billable -TimeSince 2026-03-02T12:00 -TimeUntil 2026-03-02T13:00
            Remove-ClockodoEntry $gone -Confirm:$false
            Set-ClockodoProject 630771 -Completed -Confirm:$false
            """);

        Outcome run = Run("$gone | Restore-ClockodoEntry");

        Assert.StartsWith("Row 1 of the input: Entry 85000021 is gone. Cannot add the time entry: ", run.Error.ToString());
        Assert.EndsWith("reopen it with Set-ClockodoProject 630771 -Completed:$false, and run the command again.", run.Error.ToString());
        Succeed("Set-ClockodoProject 630771 -Completed:$false -Confirm:$false; $gone | Restore-ClockodoEntry");
    }

    [Fact]
    public void An_old_and_a_new_file_together_are_a_warning_because_added_again_entries_would_come_twice()
    {
        Succeed("Remove-ClockodoEntry $before[0] -Confirm:$false; $now = @($before | Restore-ClockodoEntry -PassThru)");

        Outcome run = Run("$before[0], $now[0] | Restore-ClockodoEntry -WhatIf");

        Assert.StartsWith("1 of the entries that are gone are the same work as entries of the input that were added later: 85000021. ", Assert.Single(run.Warnings));
    }

    [Fact]
    public void What_is_the_same_costs_a_list_and_no_write()
    {
        Succeed("$before | Restore-ClockodoEntry");

        Assert.StartsWith("GET v2/entries?", Assert.Single(Sent).Line());
    }

    [Fact]
    public void Pass_through_emits_every_entry_in_the_order_of_the_input_with_its_old_ID()
    {
        Succeed("$before[0] | Set-ClockodoEntry -Text OOPS; Remove-ClockodoEntry $before[1] -Confirm:$false");

        Outcome run = Run("$before[2], $before[1], $before[0] | Restore-ClockodoEntry -PassThru");

        Assert.Equal([85_000_014L, 85_000_007L, 85_000_000L], run.Values("OldId"));
        Assert.Equal([85_000_014, 85_000_021, 85_000_000], run.Ids());
        Assert.Equal([null, "Two", "One"], run.Values("Text"));
    }

    [Fact]
    public void A_second_time_finds_what_was_added_again()
    {
        Succeed("Remove-ClockodoEntry $before -Confirm:$false");
        Wait();
        Succeed("$before | Restore-ClockodoEntry -ThrottleLimit 1");
        Forget();

        Outcome run = Run("$before | Restore-ClockodoEntry -PassThru");

        Assert.Equal([85_000_021, 85_000_028, 85_000_035], run.Ids());
        Assert.Empty(Front.Writes);
    }

    [Fact]
    public void A_verbose_line_counts_what_was_restored_and_what_was_the_same()
    {
        Succeed("$before[0] | Set-ClockodoEntry -Text OOPS");

        Outcome run = Run("$before | Restore-ClockodoEntry -Verbose");

        Assert.Equal("3 rows: 1 restored (1), 2 skipped (2–3).", run.Verbose[^1]);
    }

    [Fact]
    public void A_locked_entry_is_an_error_of_its_own()
    {
        Succeed("$before | Set-ClockodoEntry -Text OOPS");
        RespondTo("PUT", "/85000007", () => Front.Respond(423, "{}"));

        Outcome run = Run("$before | Restore-ClockodoEntry");

        Assert.Equal("Conflict", run.Error.Kind());
        Assert.Equal(["One", "OOPS", null], Succeed($"{List} -Enhanced").Select(entry => entry.Value("Text")));
    }

    [Fact]
    public void A_running_entry_that_is_gone_is_not_added_again()
    {
        Succeed("$running = Start-ClockodoClock -Customer 4711 -Service 860608; $running = Get-ClockodoEntry $running.Id");
        Succeed("Remove-ClockodoEntry $running.Id -Confirm:$false");
        Forget();

        Outcome run = Run("$running | Restore-ClockodoEntry");

        Assert.Equal("Invalid", run.Error.Kind());
        Assert.StartsWith("Row 1 of the input: Entry 85000021 is gone, and was running, so it has no end. ", run.Error.ToString());
        Assert.Empty(Front.Writes);
    }

    [Fact]
    public void A_running_entry_stays_running()
    {
        Succeed("$running = Get-ClockodoEntry (Start-ClockodoClock -Customer 4711 -Service 860608 -Text Now).Id; $running | Set-ClockodoEntry -Text OOPS");

        Outcome run = Run("$running | Restore-ClockodoEntry -PassThru");

        Assert.Equal(["Now"], run.Values("Text"));
        Assert.Equal([true], run.Values("IsRunning"));
    }

    [Fact]
    public void A_user_without_the_right_to_see_rates_restores_the_rest()
    {
        Succeed($"$before[0] | Set-ClockodoEntry -User {SandboxService.Worker.UserId}");
        ConnectAsWorker();
        Succeed($"$mine = {List} -Enhanced; $mine | Set-ClockodoEntry -Text OOPS");

        Outcome run = Run("$mine | Restore-ClockodoEntry -PassThru");

        Assert.Empty(run.Errors);
        Assert.Equal(["One"], run.Values("Text"));
        Assert.Equal(["text"], Sent.Last(request => request.Method == "PUT").Fields().Keys);
    }

    [Fact]
    public void Rows_in_the_names_of_the_service_are_read()
    {
        string[] before = Contents();
        Succeed(
            """
            $rows = Invoke-ClockodoRequest v2/entries -All -Query @{ time_since = '2026-01-01T00:00:00Z'; time_until = '2026-12-31T00:00:00Z'; enhanced_list = $true }
            $before[0] | Set-ClockodoEntry -Text OOPS -Project 0
            Remove-ClockodoEntry $before[1], $before[2] -Confirm:$false
            """);

        Succeed("$rows | Restore-ClockodoEntry");

        Assert.Equal(before, Contents());
    }

    [Fact]
    public void An_entry_that_was_changed_later_is_left_alone()
    {
        Succeed("$before | Set-ClockodoEntry -Text OOPS");
        Wait();
        DateTimeOffset own = Now;
        Wait();
        Succeed("$before[1] | Set-ClockodoEntry -Text 'of a colleague'");

        Outcome run = Run($"$before | Restore-ClockodoEntry -UnlessChangedAfter {own:yyyy-MM-dd'T'HH:mm:ss'Z'} -WarningAction SilentlyContinue");

        Assert.Equal("Conflict", run.Error.Kind());
        Assert.Equal(
            $"Row 2 of the input: Entry 85000007 was left alone: it was changed at {Now.LocalDateTime:yyyy-MM-dd HH:mm:ss}, after {own.LocalDateTime:yyyy-MM-dd HH:mm:ss}.",
            run.Error.ToString());
        Assert.Equal(["One", "of a colleague", null], Succeed($"{List} -Enhanced").Select(entry => entry.Value("Text")));
    }

    [Fact]
    public void A_clock_that_differs_from_that_of_the_service_is_a_warning_where_it_matters()
    {
        Assert.Empty(Run("$before | Restore-ClockodoEntry").Warnings);
        Assert.Matches(
            "^The clock of this machine is [0-9]+ seconds ahead of that of the service. ",
            Assert.Single(Run("$before | Restore-ClockodoEntry -UnlessChangedAfter 2026-03-04T12:00").Warnings));
    }

    [Fact]
    public void What_was_added_since_stays()
    {
        Succeed("$args | New-ClockodoEntry", Row(0, ("TimeSince", "2026-03-02T08:30"), ("TimeUntil", "2026-03-02T08:45")));

        Succeed("$before | Restore-ClockodoEntry");

        Assert.Equal(4, Service.EntryCount);
    }
}
