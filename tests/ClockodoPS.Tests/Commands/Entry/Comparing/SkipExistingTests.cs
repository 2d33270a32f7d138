using System.Linq;
using System.Management.Automation;
using Clockodo.Sandbox;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Entry.Comparing;

/// <summary>New-ClockodoEntry -SkipExisting adds only what is not there.</summary>
public class SkipExistingTests : ThreeEntriesTest
{
    private const string Import = "$args[0] | New-ClockodoEntry -SkipExisting";

    [Fact]
    public void Existing_entries_are_emitted_in_their_places_and_only_the_others_are_added()
    {
        object[] existing = [.. Run("$args | New-ClockodoEntry", Row(1), Row(3)).Values("Id").Cast<object>()];
        Forget();

        Outcome run = Run(Import, new object[] { Rows(5) });

        Assert.Equal(["Row 0", "Row 1", "Row 2", "Row 3", "Row 4"], run.Values("Text"));
        Assert.Equal(existing, [run.Output[1].Value("Id")!, run.Output[3].Value("Id")!]);
        Assert.Equal(3, Front.Writes.Count);
    }

    [Fact]
    public void Two_equal_rows_are_added_twice()
    {
        Succeed(Import, new object[] { new[] { Row(0), Row(0) } });

        Assert.Equal(2, Front.Writes.Count);
    }

    [Fact]
    public void Of_two_equal_rows_the_one_that_is_not_there_is_added()
    {
        long existing = SucceedWithOne("$args | New-ClockodoEntry", Row(0)).Long("Id");

        Outcome run = Run(Import, new object[] { new[] { Row(0), Row(0) } });

        Assert.Equal([existing, existing + 7], run.Ids());
    }

    [Fact]
    public void What_if_shows_what_would_be_skipped_and_what_would_be_added()
    {
        Succeed("$args | New-ClockodoEntry", Row(0));
        Forget();

        Outcome run = Run($"{Import} -WhatIf", new object[] { Rows(2) });

        Assert.Collection(
            run.Shown.TrimEnd().Split('\n'),
            skipped => Assert.Contains("\"Skip, because it exists already\"", skipped),
            added => Assert.Contains("Text: \"Row 1\"", added));
        Assert.Empty(run.Output);
        Assert.Empty(Front.Writes);
    }

    [Fact]
    public void Verbose_lines_name_the_existing_entry_and_count_the_rows()
    {
        Outcome run = Run(
            "$args[0] | New-ClockodoEntry -SkipExisting -Verbose",
            new object[] { new[] { Row(0), Row(1, ("Customer", 4711), ("Project", 512004), ("TimeSince", "2026-03-02T08:00"), ("TimeUntil", "2026-03-02T09:30"), ("Text", "One")) } });

        Assert.Contains($"Row 2 of the input: It exists already, and is skipped: {First}.", run.Verbose);
        Assert.Equal("2 rows: 1 added (1), 1 skipped (2).", run.Verbose[^1]);
    }

    [Fact]
    public void An_entry_from_the_pipeline_is_found()
    {
        Outcome run = Run("$before | New-ClockodoEntry -SkipExisting");

        Assert.Equal([85_000_000, 85_000_007, 85_000_014], run.Ids());
        Assert.Empty(Front.Writes);
    }

    [Fact]
    public void An_entry_of_the_command_line_is_found()
    {
        Outcome run = Run("New-ClockodoEntry -Customer 4711 -Service 860608 -LumpSum 249.9 -TimeSince 2026-03-02T10:00 -Text Two -SkipExisting -Verbose");

        Assert.Equal([85_000_007], run.Ids());
        Assert.Contains("It exists already, and is skipped: lump sum 85000007, 2026-03-02 10:00, ACME Deutschland GmbH (4711).", run.Verbose);
    }

    [Fact]
    public void An_entry_whose_rate_and_billing_were_edited_is_the_same_work()
    {
        Succeed("$before[0] | Set-ClockodoEntry -HourlyRate 1 -Billable Billed");
        Forget();

        Succeed("$before[0] | New-ClockodoEntry -SkipExisting");

        Assert.Empty(Front.Writes);
    }

    [Fact]
    public void Entries_of_a_user_that_may_not_be_listed_are_an_error_of_their_row()
    {
        RespondTo("GET", "users_id%5D=234602", () => Front.Respond(403, "{}"));

        Outcome run = Run(Import, new object[] { new PSObject[] { Row(0), Row(1, ("User", 234602)), Row(2) } });

        Assert.Equal("Forbidden", run.Error.Kind());
        Assert.StartsWith("Row 2 of the input: ", run.Error.ToString());
        Assert.Equal(["Row 0", "Row 2"], run.Values("Text"));
    }

    [Fact]
    public void A_user_without_rights_to_others_finds_the_own_entries()
    {
        ConnectAsWorker();
        Succeed("$args | New-ClockodoEntry", Row(0));
        Forget();

        Outcome run = Run(Import, new object[] { new[] { Row(0), Row(1), Row(2, ("User", SandboxService.Owner.UserId)) } });

        Assert.Equal("Forbidden", run.Error.Kind());
        Assert.StartsWith("Row 3 of the input: ", run.Error.ToString());
        Assert.Equal(["Row 0", "Row 1"], run.Values("Text"));
    }
}
