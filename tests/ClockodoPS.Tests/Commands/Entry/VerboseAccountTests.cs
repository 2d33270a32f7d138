using System;
using System.Management.Automation;
using System.Threading.Tasks;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Entry;

/// <summary>With -Verbose, the last line says what happened to the rows.</summary>
public class VerboseAccountTests : EmptyAccountTest
{
    private protected override string ConnectOptions => "-IgnoreRateLimits";

    [Fact]
    public void Added_blank_and_refused_rows_are_counted_with_their_places()
    {
        PSObject[] rows = [Row(0), Blank(), Row(2), Row(3, ("Customer", "ACME")), Row(4)];

        Outcome run = Run("$args[0] | New-ClockodoEntry -Verbose", new object[] { rows });

        Assert.Equal("5 rows: 3 added (1, 3, 5), 1 skipped (2), 1 refused (4).", run.Verbose[^1]);
    }

    [Theory]
    [InlineData("$a, 1, $b | Set-ClockodoEntry -Text Neu", "3 rows: 2 changed (1, 3), 1 refused (2).")]
    [InlineData("Set-ClockodoEntry $a, $b, 1 -Text Neu", "3 items: 2 changed (1–2), 1 refused (3).")]
    [InlineData("1, $b | Remove-ClockodoEntry -Confirm:$false", "2 rows: 1 removed (2), 1 refused (1).")]
    [InlineData("$a, $b | Remove-ClockodoEntry -Confirm:$false", "2 rows: 2 removed.")]
    public void Changes_and_removals_are_counted_too(string command, string line)
    {
        Succeed("$a, $b = ($args[0] | New-ClockodoEntry).Id", new object[] { Rows(2) });

        Assert.Equal(line, Run($"{command} -Verbose").Verbose[^1]);
    }

    [Fact]
    public void A_row_with_an_unreadable_response_is_unknown()
    {
        Front.Before = (request, _) => Task.FromResult(
            request.Body?.Contains("\"Row 1\"", StringComparison.Ordinal) == true ? Front.Respond(200, "<html>") : null);

        Outcome run = Run("$args[0] | New-ClockodoEntry -Verbose", new object[] { Rows(3) });

        Assert.Equal("3 rows: 2 added (1, 3), 1 unknown (2).", run.Verbose[^1]);
    }

    [Fact]
    public void One_row_of_the_pipeline_is_counted() =>
        Assert.Equal("1 row: 1 added.", Run("$args | New-ClockodoEntry -Verbose", Row(0)).Verbose[^1]);

    [Theory]
    [InlineData("New-ClockodoEntry -Customer 4711 -Service 860608 -LumpSum 1 -Billable 1 -TimeSince 2026-03-16 -Verbose")]
    [InlineData("Set-ClockodoEntry $a -Text Neu -Verbose")]
    [InlineData("$a, 1 | Set-ClockodoEntry -Text Neu -WhatIf -Verbose")]
    public void A_single_item_of_the_command_line_and_WhatIf_have_no_line(string command)
    {
        Succeed("$a = ($args | New-ClockodoEntry).Id", Row(0));

        AssertNoAccount(Run(command));
    }

    [Fact]
    public void A_pipeline_without_rows_has_no_line() => Assert.Empty(Run("@() | New-ClockodoEntry -Verbose").Verbose);

    [Fact]
    public void Without_Verbose_there_is_no_line() => Assert.Empty(Run("$args[0] | New-ClockodoEntry", new object[] { Rows(2) }).Verbose);

    [Fact]
    public void An_error_that_ends_the_command_has_its_own_report_and_no_line()
    {
        PSObject[] rows = [Row(0), Row(1, ("Customer", "ACME")), Row(2)];

        Outcome run = Run("$args[0] | New-ClockodoEntry -ErrorAction Stop -Verbose", new object[] { rows });

        Assert.Contains("Stopped at row 3: row 1 added; row 2 not added; nothing sent from row 3 on.", run.Warnings);
        AssertNoAccount(run);
    }

    private static void AssertNoAccount(Outcome run)
    {
        Assert.NotEmpty(run.Verbose);
        Assert.All(run.Verbose, line => Assert.DoesNotMatch("^[0-9,]+ (row|item)s?: ", line));
    }

    private static PSObject Blank()
    {
        var row = new PSObject();
        row.Properties.Add(new PSNoteProperty("Text", ""));
        return row;
    }
}

/// <summary>The user says yes to the first row, and no to the second.</summary>
public class VerboseAccountOfDeclinedRowsTests : EmptyAccountTest
{
    private protected override string? Answers => "Y\nN\nY\n";

    [Fact]
    public void Declined_rows_are_skipped() => Assert.Equal(
        "3 rows: 2 added (1, 3), 1 skipped (2).",
        Run("$args[0] | New-ClockodoEntry -Confirm -Verbose", new object[] { Rows(3) }).Verbose[^1]);
}
