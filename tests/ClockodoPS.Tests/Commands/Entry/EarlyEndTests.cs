using System;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using System.Net.Http;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using Clockodo.Sandbox;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Entry;

/// <summary>The pipeline ends before its end: the window says what became of the rows, compared with what the server got.</summary>
public class EarlyEndTests : EmptyAccountTest
{
    private TimeSpan _ahead;

    private protected override SandboxOptions Options => new() { EntryCount = 0, Clock = () => DateTimeOffset.UtcNow + _ahead };

    [Fact]
    public void Ctrl_C_names_each_row_whose_response_did_not_arrive_with_its_start_and_text()
    {
        HangFrom(row: 0);
        Engine.Set("rows", Rows(20));

        Engine.Stop("$rows | New-ClockodoEntry", _ => Front.Writes.Count == 4);

        Assert.Equal("WARNING: Stopped at row 5: rows 1–4 unknown; nothing sent from row 5 on.", Lines()[0]);
        DateTime since = new DateTime(2025, 1, 6, 8, 0, 0, DateTimeKind.Utc).ToLocalTime();
        Assert.Equal(
            $"WARNING:   row 1 is unknown: time entry, {since:yyyy-MM-dd HH:mm}–{since.AddHours(1):HH:mm}, customer 4711, \"Row 0\"",
            Lines()[1]);
        Assert.Equal(5, Lines().Length);
        Assert.Equal(4, Front.Writes.Count);
    }

    [Fact]
    public void Ctrl_C_counts_what_the_server_has_confirmed_before()
    {
        HangFrom(row: 60);
        Engine.Set("rows", Rows(100));

        Engine.Stop("$rows | New-ClockodoEntry", _ => Front.Writes.Count == 64);

        Assert.Equal("WARNING: Stopped at row 65: rows 1–60 added; rows 61–64 unknown; nothing sent from row 65 on.", Lines()[0]);
    }

    [Fact]
    public void Ctrl_C_while_rows_wait_for_the_rate_limit_says_that_they_were_not_sent()
    {
        Engine.Set("rows", Rows(950));

        Engine.Stop(
            "$rows | New-ClockodoEntry",
            streams => streams.Warning.Any(warning => warning.Message.StartsWith("Waiting", StringComparison.Ordinal)));

        int sent = Front.Writes.Count;
        Assert.InRange(sent, 890, 900);
        Assert.Equal($"WARNING: Stopped at row {sent + 1}: rows 1–{sent} added; nothing sent from row {sent + 1} on.", Lines()[0]);
    }

    [Fact]
    public void Ctrl_C_waits_a_moment_for_responses_so_that_no_row_is_unknown()
    {
        using var stopping = new ManualResetEventSlim();
        Front.After = async (_, response) =>
        {
            await Task.Run(() => stopping.Wait(TestContext.Current.CancellationToken));
            return response;
        };
        Engine.Set("rows", Rows(20));

        Engine.Stop("$rows | New-ClockodoEntry", _ =>
        {
            bool isFull = Front.Writes.Count == 4;
            if (isFull)
            {
                ThreadPool.QueueUserWorkItem(_ => stopping.Set());
            }

            return isFull;
        });

        Assert.Matches("^WARNING: Stopped at row ([5-8]): rows 1–[4-8] added; nothing sent from row \\1 on.$", Lines()[0]);
        Assert.Equal(Service.EntryCount, Front.Writes.Count);
    }

    [Fact]
    public void Ctrl_C_before_anything_was_sent_reports_nothing()
    {
        Front.Before = (_, stopping) => Front.Hang(stopping);

        Engine.Stop("Set-ClockodoEntry 4711 -Text x -WhatIf", _ => Front.Requests.Count > 0);

        Assert.Equal("", Engine.Window);
        Assert.Empty(Front.Writes);
    }

    [Fact]
    public void The_report_says_how_to_list_what_was_added()
    {
        Succeed("$args | New-ClockodoEntry", Row(99));
        _ahead = TimeSpan.FromMinutes(1);
        Forget();
        HangFrom(row: 6);
        Engine.Set("rows", Rows(20));
        Engine.Stop("$rows | New-ClockodoEntry", _ => Front.Writes.Count == 10);
        Front.After = null;

        string command = Lines()[^1].Replace("WARNING: To list what was added: ", "", StringComparison.Ordinal);
        Assert.StartsWith("Get-ClockodoEntry -TimeSince ", command, StringComparison.Ordinal);
        Assert.Equal(10, Succeed(command).Count);
    }

    [Theory]
    [InlineData("$entries | Set-ClockodoEntry -Text Neu", "PUT", "Stopped at row 5: rows 1–4 unknown; nothing sent from row 5 on.")]
    [InlineData("$entries | Remove-ClockodoEntry -Confirm:$false", "DELETE", "Stopped at row 5: rows 1–4 unknown; nothing sent from row 5 on.")]
    [InlineData("Remove-ClockodoEntry $entries -Confirm:$false", "DELETE", "Stopped at item 5: items 1–4 unknown; nothing sent from item 5 on.")]
    public void Changes_and_removals_report_in_the_same_way(string command, string method, string report)
    {
        Engine.Set("rows", Rows(20));
        Succeed("$entries = $rows | New-ClockodoEntry -ThrottleLimit 1");
        Forget();
        HangFrom(row: 0);

        Engine.Stop(command, _ => Front.Writes.Count(request => request.Method == method) == 4);

        Assert.Equal($"WARNING: {report}", Lines()[0]);
        Assert.Matches(" 1 is unknown: .*entry 85000000", Lines()[1]);
    }

    [Fact]
    public void A_pipeline_that_ends_early_reports_what_was_sent_after_its_last_output()
    {
        // No response before the maximum is pending; otherwise, the number would depend on the speed of the machine.
        var allArePending = new TaskCompletionSource();
        int pending = 0;
        Front.After = async (request, response) =>
        {
            if (Interlocked.Increment(ref pending) == 4)
            {
                allArePending.SetResult();
            }

            await allArePending.Task;
            return response;
        };

        Outcome run = Run("foreach ($once in 1) { $args[0] | New-ClockodoEntry | ForEach-Object { $script:first = $_; break } }; $script:first", new object[] { Rows(20) });

        Assert.Equal(["Row 0"], run.Values("Text"));
        Assert.StartsWith("WARNING: Stopped at row 5: rows 1–4 added; nothing sent from row 5 on.", Lines()[0], StringComparison.Ordinal);
        Assert.Equal(4, Front.Writes.Count);
    }

    [Fact]
    public void A_command_after_it_that_has_enough_with_the_last_row_leaves_nothing_to_report()
    {
        Run("foreach ($once in 1) { $args | New-ClockodoEntry | ForEach-Object { break } }", Row(0));

        Assert.Equal(1, Service.EntryCount);
        Assert.Equal("", Engine.Window);
    }

    [Fact]
    public void A_command_before_it_that_fails_leaves_a_report()
    {
        Outcome run = Run(
            "$args[0] | ForEach-Object { if ($_.Text -eq 'Row 9') { throw 'no' }; $_ } | New-ClockodoEntry", new object[] { Rows(20) });

        Assert.Equal("no", run.Ended!.Exception.Message);
        int added = Service.EntryCount;
        Assert.InRange(added, 5, 9);
        Assert.Equal($"WARNING: Stopped at row {added + 1}: rows 1–{added} added; nothing sent from row {added + 1} on.", Lines()[0]);
    }

    [Fact]
    public void A_lost_response_that_ends_the_command_is_unknown_and_not_refused()
    {
        Front.Before = (request, _) => request.Body?.Contains("\"Row 2\"", StringComparison.Ordinal) == true
            ? throw new HttpRequestException("The connection is cut.")
            : Task.FromResult<HttpResponseMessage?>(null);

        Outcome run = Run("$args[0] | New-ClockodoEntry -ErrorAction Stop", new object[] { Rows(20) });

        Assert.Equal("OutcomeUnknown", run.Ended!.Kind());
        string summary = Assert.Single(run.Warnings, line => line.StartsWith("Stopped at row ", StringComparison.Ordinal));
        Assert.Contains("; row 3 unknown; ", summary, StringComparison.Ordinal);
        Assert.Contains(run.Warnings, line => line.StartsWith("  row 3 is unknown: time entry, ", StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_refused_and_skipped_before_the_end_are_told_apart()
    {
        HangFrom(row: 6);
        PSObject[] rows = [Row(0), Row(1, ("Customer", "ACME")), new PSObject(), .. Rows(20).Skip(3)];
        rows[2].Properties.Add(new PSNoteProperty("Text", ""));
        Engine.Set("rows", rows);

        Engine.Stop("$rows | New-ClockodoEntry", _ => Front.Writes.Count == 8);

        Assert.Equal(
            "WARNING: Stopped at row 11: rows 1, 4–6 added; row 2 not added; row 3 skipped; rows 7–10 unknown; nothing sent from row 11 on.",
            Lines()[0]);
    }

    /// <summary>The report; warnings of the command itself come before it.</summary>
    private string[] Lines() =>
        [.. Engine.Window.TrimEnd().Split('\n').SkipWhile(line => !line.StartsWith("WARNING: Stopped", StringComparison.Ordinal))];

    /// <summary>
    /// The server gets every request, and does not respond to this row and those after it, nor to a request without a row.
    /// By row, not by arrival: several are under way, and a later one may arrive first.
    /// </summary>
    private void HangFrom(int row) =>
        Front.After = async (request, response) =>
        {
            Match sent = Regex.Match(request.Body ?? "", "\"Row ([0-9]+)\"");
            if (request.Method != "GET" && !(sent.Success && int.Parse(sent.Groups[1].Value, CultureInfo.InvariantCulture) < row))
            {
                await Task.Delay(Timeout.Infinite, TestContext.Current.CancellationToken);
            }

            return response;
        };
}
