using System.Management.Automation;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Entry.Comparing;

/// <summary>Rows of a CSV file that was written under another culture, or under one that the text does not tell.</summary>
public class RestoreCultureTests : ThreeEntriesTest
{
    [Fact]
    public void Rows_are_read_under_the_culture_that_wrote_them()
    {
        string[] before = Contents();
        PSObject[] rows = Rows("de-DE");
        Succeed("$before[0] | Set-ClockodoEntry -Text OOPS -HourlyRate 1");

        Restore(rows, "de-DE", expected: null);

        Assert.Equal(before, Contents());
    }

    [Fact]
    public void Dates_that_the_culture_does_not_know_are_refused()
    {
        // Written under en-US: 3/2/2026 8:00:00 AM.
        Restore(Rows("en-US"), "de-DE", "Row 1 of the input: TimeSince: ");
        Assert.Empty(Sent);
    }

    [Fact]
    public void Swapped_dates_are_noticed_by_the_time_of_addition() =>
        Restore(
            Rows("en-US"),
            "en-AU",
            "Entry 85000000: it was added at 2026-04-03 10:00:00 according to the input, and at 2026-03-04 10:00:00 according to the service.");

    [Fact]
    public void Dates_that_can_be_read_in_two_ways_are_refused_if_no_entry_is_left_to_tell()
    {
        PSObject[] rows = Rows("en-US");
        Succeed("Remove-ClockodoEntry $before -Confirm:$false");
        Forget();

        Restore(rows, "en-US", "The dates can be read in two ways: '3/2/2026 8:00:00 AM' is another day in en-US than in en-GB, and nothing in the input tells which is meant. ");
    }

    [Fact]
    public void An_entry_that_is_left_tells_how_the_dates_are_read()
    {
        string[] before = Contents();
        PSObject[] rows = Rows("en-US");
        Succeed("Remove-ClockodoEntry $before[0], $before[1] -Confirm:$false");

        Restore(rows, "en-US", expected: null);

        Assert.Equal(before, Contents());
    }

    [Fact]
    public void A_day_after_the_twelfth_tells_how_the_dates_are_read()
    {
        string[] before = Contents();
        PSObject[] rows = Rows("en-US");
        rows[2].Properties["TimeLastChange"].Value = "3/14/2026 9:00:00 AM";
        Succeed("Remove-ClockodoEntry $before -Confirm:$false");

        Restore(rows, "en-US", expected: null);

        Assert.Equal(before, Contents());
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("sv-SE")]
    public void Dates_without_slashes_need_no_entry_that_is_left(string culture)
    {
        string[] before = Contents();
        PSObject[] rows = Rows(culture);
        Succeed("Remove-ClockodoEntry $before -Confirm:$false");

        Restore(rows, culture, expected: null);

        Assert.Equal(before, Contents());
    }

    // Null: it succeeds. Otherwise, it ends with an error that begins like this, and nothing is written.
    private void Restore(PSObject[] rows, string culture, string? expected)
    {
        Forget();

        Outcome run = RunUnder(culture, "$args[0] | Restore-ClockodoEntry", new object[] { rows });

        if (expected is null)
        {
            Assert.Null(run.Ended);
            Assert.Empty(run.Errors);
            return;
        }

        Assert.Equal("Invalid", run.Ended!.Kind());
        Assert.StartsWith(expected, run.Ended!.ToString());
        Assert.Empty(Front.Writes);
    }
}
