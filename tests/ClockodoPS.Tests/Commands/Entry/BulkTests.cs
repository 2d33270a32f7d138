using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Entry;

/// <summary>Many rows in one pipeline.</summary>
public class BulkTests : EmptyAccountTest
{
    private protected override string ConnectOptions => "-IgnoreRateLimits";

    [Fact]
    public void Two_thousand_rows_with_three_bad_ones_give_the_others_and_three_errors()
    {
        object[] rows = [.. Enumerable.Range(0, 2_000).Select(number => number switch
        {
            17 => Row(number, ("TimeUntil", "soon")),
            999 => Row(number, ("Customer", "ACME")),
            1_999 => Row(number, ("Project", "498226")),
            _ => Row(number),
        })];

        Outcome run = Run("$args[0] | New-ClockodoEntry -ThrottleLimit 8", new object[] { rows });

        Assert.Equal(
            Enumerable.Range(0, 2_000).Where(number => number is not (17 or 999 or 1_999)).Select(number => $"Row {number}"),
            run.Values("Text").Cast<string>());
        Assert.Equal(1_997, Service.EntryCount);
        Assert.Collection(
            run.Errors.Select(error => error.ToString()),
            error => Assert.StartsWith("Row 18 of the input: TimeUntil: 'soon'", error, StringComparison.Ordinal),
            error => Assert.StartsWith("Row 1000 of the input: Customer: There is no customer named 'ACME'", error, StringComparison.Ordinal),
            error => Assert.Matches("^Row 2000 of the input: .*projects_id", error));
        Assert.InRange(Front.MostAtOnce, 1, 8);
        Assert.Equal("1,997 of 2,000 rows added; rows 18, 1000, 2000 not added.", Assert.Single(run.Warnings));
    }

    [Theory]
    [InlineData("Set-ClockodoEntry $a, 1, $b -Text Neu", "2 of 3 items changed; item 2 not changed.")]
    [InlineData("$a, 1, $b | Set-ClockodoEntry -Text Neu", "2 of 3 rows changed; row 2 not changed.")]
    [InlineData("1, $b | Remove-ClockodoEntry -Confirm:$false", "1 of 2 rows removed; row 1 not removed.")]
    public void The_end_says_which_items_were_not_processed(string command, string warning)
    {
        Succeed("$a, $b = ($args[0] | New-ClockodoEntry).Id", new object[] { Rows(2) });

        Assert.Equal(warning, Assert.Single(Run(command).Warnings));
    }

    [Theory]
    [InlineData("$a, $b | Set-ClockodoEntry -Text Neu")]
    [InlineData("1 | Set-ClockodoEntry -Text Neu")]
    [InlineData("$a, 1 | Set-ClockodoEntry -Text Neu -WhatIf")]
    [InlineData("$WhatIfPreference = $true; $a, 1 | Remove-ClockodoEntry")]
    public void The_end_says_nothing_if_all_was_done_or_nothing_was_to_be_done(string command)
    {
        Succeed("$a, $b = ($args[0] | New-ClockodoEntry).Id", new object[] { Rows(2) });

        Assert.Empty(Run(command).Warnings);
    }

    [Fact]
    public void The_end_says_which_rows_are_unknown()
    {
        Front.Before = (request, _) => Task.FromResult(
            request.Method == "POST" && request.Body!.Contains("\"Row 1\"", StringComparison.Ordinal) ? Front.Respond(200, "<html>") : null);

        Outcome run = Run("$args[0] | New-ClockodoEntry", new object[] { Rows(3) });

        Assert.Equal("2 of 3 rows added; row 2 unknown.", Assert.Single(run.Warnings));
    }

    [Theory]
    [InlineData("-ThrottleLimit 1", 1)]
    [InlineData("", 4)]
    [InlineData("-ThrottleLimit 7", 7)]
    public void As_many_requests_as_allowed_are_under_way_and_never_more(string parameter, int limit)
    {
        using CountdownEvent full = Front.HoldUntil(limit);

        Outcome run = Run($"$args[0] | New-ClockodoEntry {parameter}", new object[] { Rows(limit * 3) });

        Assert.Equal(limit * 3, run.Output.Count);
        Assert.Equal(limit, Front.MostAtOnce);
    }

    [Fact]
    public void Results_keep_the_order_of_the_input_if_later_responses_arrive_earlier()
    {
        var lastResponded = new TaskCompletionSource();
        Front.After = async (request, response) =>
        {
            if (request.Body!.Contains("\"Row 3\"", StringComparison.Ordinal))
            {
                lastResponded.SetResult();
            }
            else if (request.Body.Contains("\"Row 0\"", StringComparison.Ordinal))
            {
                await lastResponded.Task;
            }

            return response;
        };

        Outcome run = Run("$args[0] | New-ClockodoEntry", new object[] { Rows(6) });

        Assert.Equal(["Row 0", "Row 1", "Row 2", "Row 3", "Row 4", "Row 5"], run.Values("Text"));
    }

    [Fact]
    public void A_connection_that_is_refused_ends_the_command_and_gives_the_results_of_the_others()
    {
        Front.Before = (request, _) => Task.FromResult(
            request.Body!.Contains("\"Row 2\"", StringComparison.Ordinal)
                ? Front.Respond(401, "{}")
                : null);

        Outcome run = Run("$args[0] | New-ClockodoEntry", new object[] { Rows(50) });

        Assert.StartsWith("Unauthorized,", run.Error.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Equal(Service.EntryCount, run.Output.Count);
        Assert.InRange(Front.Writes.Count, 3, 6);
    }

    [Fact]
    public void An_error_that_stops_gives_what_was_under_way_and_sends_nothing_after()
    {
        Front.Before = (request, _) => Task.FromResult(
            request.Body!.Contains("\"Row 2\"", StringComparison.Ordinal)
                ? Front.Respond(400, """{"error":{"message":"No"}}""")
                : null);

        Outcome run = Run("$args[0] | New-ClockodoEntry -ErrorAction Stop", new object[] { Rows(50) });

        Assert.StartsWith("Invalid,", run.Ended!.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.InRange(Front.Writes.Count, 3, 6);
        Assert.Equal(Service.EntryCount, run.Output.Count);
        string summary = Assert.Single(run.Warnings, line => line.StartsWith("Stopped at row ", StringComparison.Ordinal));
        Assert.Contains("; row 3 not added; nothing sent from row ", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void A_preference_that_stops_works_like_the_parameter()
    {
        Outcome run = Run(
            "$ErrorActionPreference = 'Stop'; $args[0] | New-ClockodoEntry",
            new object[] { new[] { Row(0), Row(1, ("Customer", "4.711")), Row(2), Row(3) } });

        Assert.StartsWith("Invalid,", run.Ended!.FullyQualifiedErrorId, StringComparison.Ordinal);
        Assert.Equal(["Row 0"], run.Values("Text"));
        Assert.Single(Front.Writes);
    }

    [Fact]
    public void Long_work_shows_progress()
    {
        Front.Before = async (request, token) =>
        {
            if (request.Body!.Contains("\"Row 0\"", StringComparison.Ordinal))
            {
                // The bar is for what takes longer than a second.
                await Task.Delay(TimeSpan.FromSeconds(1.6), token);
            }

            return null;
        };

        Outcome run = Run("$args[0] | New-ClockodoEntry", new object[] { Rows(5) });

        Assert.Contains(run.Progress, record => record.Activity == "Adding entries");
        Assert.Equal(System.Management.Automation.ProgressRecordType.Completed, run.Progress[^1].RecordType);
    }
}
