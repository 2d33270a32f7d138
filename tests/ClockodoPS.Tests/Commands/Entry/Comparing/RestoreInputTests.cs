using System;
using System.Management.Automation;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Entry.Comparing;

/// <summary>Input that does not hold all of an entry is refused as a whole, before anything is sent.</summary>
public class RestoreInputTests : ThreeEntriesTest
{
    private const string SerializedCopy =
        "[System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize($_))";

    [Fact]
    public void An_entry_of_a_plain_list_is_refused_for_its_text()
    {
        Succeed($"$plain = @({List})");
        AssertRefused("$before[0], $plain[1]", "Row 2 of the input: Entry 85000007: its text did not come with the list. ");
    }

    [Fact]
    public void A_time_entry_of_a_list_without_rates_is_refused_even_if_it_has_no_text()
    {
        Succeed(
            """
            $plain = [Clockodo.Client.Entries.Entry]::FromJson('{ "id": 4711, "type": 1, "customers_id": 4711, "services_id": 860608, "users_id": 234561,
                "billable": 1, "time_since": "2026-03-02T08:00:00Z", "time_until": "2026-03-02T09:00:00Z", "duration": 3600 }')
            """);
        AssertRefused("$before[0], $plain", "Row 2 of the input: Entry 4711: its hourly rate did not come with the list. ");
    }

    [Fact]
    public void A_row_of_a_plain_list_is_refused()
    {
        Succeed($"$before = @({List})");
        AssertRefused(Rows("sv-SE"), "Row 1 of the input: Entry 85000000: its text did not come with the list. 1 more row has problems. ", "sv-SE");
    }

    [Theory]
    [InlineData("HourlyRate", "The column HourlyRate is missing or empty.")]
    [InlineData("ProjectId", "The column ProjectId is missing or empty.")]
    [InlineData("TextId", "The column TextId is missing or empty.")]
    [InlineData("Type", "The column Type is missing or empty.")]
    [InlineData("Id", "The column Id is missing or empty.")]
    public void A_row_without_a_column_is_refused(string column, string message)
    {
        PSObject[] rows = Rows("sv-SE");
        rows[0].Properties.Remove(column);
        AssertRefused(rows, $"Row 1 of the input: {message} ", "sv-SE");
    }

    [Theory]
    [InlineData(0, "CustomerId")]
    [InlineData(0, "TimeSince")]
    [InlineData(0, "UserId")]
    [InlineData(0, "ServiceId")]
    [InlineData(1, "LumpSum")]
    [InlineData(2, "LumpSumServiceAmount")]
    public void A_row_in_which_a_required_column_is_empty_is_refused(int place, string column)
    {
        PSObject[] rows = Rows("sv-SE");
        rows[place].Properties[column].Value = "";
        AssertRefused(rows, $"Row {place + 1} of the input: Entry {85_000_000 + (7 * place)}: {column} is empty. ", "sv-SE");
    }

    [Fact]
    public void An_entry_that_comes_twice_is_refused() =>
        AssertRefused("$before[0], $before[1], $before[0]", "Row 3 of the input: Entry 85000000 comes twice, so it is not clear which values are meant. Give only the file from before the change. ");

    [Theory]
    [InlineData("85000000", "Row 2 of the input: 85000000 is not an entry. ")]
    [InlineData("'85000000'", "Row 2 of the input: '85000000' is not an entry. ")]
    public void A_value_that_is_not_a_row_is_refused(string value, string message) => AssertRefused($"$before[0], {value}", message);

    [Theory]
    [InlineData("Billable = 'bilable'", "Billable: 'bilable' is not a valid billable state.")]
    [InlineData("Billable = 7", "Entry 85000000: Billable is 7, which is not a valid billable state.")]
    [InlineData("Billable = $null", "Entry 85000000: Billable is empty.")]
    [InlineData("UserId = $null", "Entry 85000000: UserId is empty.")]
    [InlineData("ServiceId = $null", "Entry 85000000: ServiceId is empty.")]
    [InlineData("TimeUntil = $null", "Entry 85000000: TimeUntil is empty.")]
    [InlineData("Duration = $null", "Entry 85000000: Duration is empty.")]
    public void A_copy_of_an_entry_in_which_a_value_was_spoilt_is_refused(string edit, string message)
    {
        Succeed($"$copies = @($before | ForEach-Object {{ {SerializedCopy} }}); $copies[0].{edit}");
        AssertRefused("$copies", $"Row 1 of the input: {message} ");
    }

    [Fact]
    public void A_state_of_a_copy_is_read_in_any_case()
    {
        Succeed($"$copies = @($before | ForEach-Object {{ {SerializedCopy} }}); $copies[0].Billable = 'billed'; $copies | Restore-ClockodoEntry");

        Assert.Equal("Billed", Assert.Single(Succeed("(Get-ClockodoEntry -Id $before[0].Id).Billable.ToString()")).BaseObject);
    }

    [Theory]
    [InlineData("[version]'1.2'", "'1.2' (Version) is not an entry. ")]
    [InlineData("@{ Name = 'a file'; Length = 3 }", "A hashtable is not an entry. ")]
    public void Something_else_than_an_entry_is_refused(string item, string message) => AssertRefused(item, $"Row 1 of the input: {message}");

    [Fact]
    public void All_rows_with_problems_are_counted() =>
        AssertRefused("1, $before[0], 2, 3", "Row 1 of the input: 1 is not an entry. Pipe entries or rows with all columns, one after another. A file has to be read first: Import-Clixml before.xml | Restore-ClockodoEntry. 2 more rows have problems. ");

    [Fact]
    public void The_message_says_how_to_write_a_file_that_holds_everything()
    {
        Outcome run = Run("1 | Restore-ClockodoEntry");

        Assert.EndsWith(
            "Nothing was sent. A file that can bring everything back is written before a change, by Get-ClockodoEntry -Enhanced and Export-Clixml: "
            + "see about_ClockodoPS_Undo.",
            run.Ended!.ToString());
    }

    [Fact]
    public void A_file_that_was_read_with_the_wrong_delimiter_is_refused_with_a_hint() => AssertRefused(
        "[pscustomobject]@{ 'Id;Type;Text' = '1;TimeEntry;x' }",
        "Row 1 of the input: It looks like several columns in one: use Import-Csv with the -Delimiter of the file. ");

    [Fact]
    public void A_blank_row_is_skipped_with_a_warning()
    {
        Outcome run = Run("[pscustomobject]@{ Id = ''; Text = '' }, $before[0] | Restore-ClockodoEntry");

        Assert.Empty(run.Errors);
        Assert.Equal("1 row was skipped because all its columns are empty.", Assert.Single(run.Warnings));
    }

    [Fact]
    public void Entries_of_another_account_are_refused()
    {
        // In the other account, the same IDs belong to entries that were added at another time.
        PSObject[] rows = Rows("sv-SE");
        Array.ForEach(rows, row => row.Properties["TimeInsert"].Value = "2025-11-03 09:00:00");
        rows[2].Properties["Text"].Value = "of another account";

        Outcome run = RunUnder("sv-SE", "$args[0] | Restore-ClockodoEntry", new object[] { rows });

        Assert.Equal("Invalid", run.Ended!.Kind());
        Assert.StartsWith("Entry 85000000: it was added at 2025-11-03 09:00:00 according to the input, and at ", run.Ended!.ToString());
        Assert.Empty(Front.Writes);
    }

    private void AssertRefused(string input, string message)
    {
        Forget();
        AssertRefused(Run($"{input} | Restore-ClockodoEntry"), message);
    }

    private void AssertRefused(PSObject[] rows, string message, string culture)
    {
        Forget();
        AssertRefused(RunUnder(culture, "$args[0] | Restore-ClockodoEntry", new object[] { rows }), message);
    }

    private void AssertRefused(Outcome run, string message)
    {
        Assert.Equal("Invalid", run.Ended!.Kind());
        Assert.StartsWith(message, run.Ended!.ToString());
        Assert.Empty(Sent);
    }
}
