using System.Linq;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Commands.Entry.Comparing;

/// <summary>Compare-ClockodoEntry shows how entries and rows compare with what the service has.</summary>
public class CompareTests : ThreeEntriesTest
{
    private const string Work = "Customer = 4711; Service = 860608; Project = 512004; TimeSince = '2026-03-02T08:00'; TimeUntil = '2026-03-02T09:30'";
    private const string Row1 = $"@{{ {Work}; Text = 'One' }}";

    [Fact]
    public void Each_entry_has_a_state_in_the_order_of_the_input_and_the_rest_is_extra()
    {
        Succeed("$before[0] | Set-ClockodoEntry -Text OOPS; Remove-ClockodoEntry $before[1] -Confirm:$false");
        Succeed("New-ClockodoEntry -Customer 5208 -Service 860608 -Billable Billable -LumpSum 5 -TimeSince 2026-03-02T23:00");

        AssertStates("$before[2], $before[1], $before[0] | Compare-ClockodoEntry", "Same 85000014", "Missing", "Different 85000000 Text", "Extra 85000021");
    }

    [Fact]
    public void Nothing_is_written()
    {
        Succeed($"$before[0], {Row1} | Compare-ClockodoEntry");

        Assert.Equal(["GET"], Sent.Select(request => request.Method).Distinct());
    }

    [Fact]
    public void A_row_without_an_ID_is_the_entry_with_the_same_work() =>
        AssertStates($"{Row1} | Compare-ClockodoEntry", "Same 85000000", "Extra 85000007", "Extra 85000014");

    [Fact]
    public void A_row_without_an_ID_is_compared_with_an_entry_of_the_same_start() =>
        AssertStates($"@{{ {Work}; Text = 'Eins' }} | Compare-ClockodoEntry | Where-Object State -ne Extra", "Different 85000000 Text");

    [Fact]
    public void Two_equal_rows_need_two_entries() =>
        AssertStates($"{Row1}, {Row1} | Compare-ClockodoEntry | Where-Object State -ne Extra", "Same 85000000", "Missing");

    [Fact]
    public void A_row_without_an_ID_and_without_a_text_means_an_entry_that_has_none() =>
        AssertStates($"@{{ {Work} }} | Compare-ClockodoEntry | Where-Object State -ne Extra", "Different 85000000 Text");

    [Fact]
    public void Only_the_columns_of_a_row_with_an_ID_are_compared() =>
        AssertStates(
            "@{ Id = 85000000; Billable = 1 }, @{ Id = 85000007; Billable = 1 } | Compare-ClockodoEntry -TimeSince 2026-03-02 -TimeUntil 2026-03-02 | Where-Object State -ne Extra",
            "Same 85000000",
            "Different 85000007 Billable");

    [Fact]
    public void A_row_with_an_ID_and_fields_of_another_type_is_missing() =>
        AssertStates("@{ Id = 85000007; HourlyRate = 1; TimeSince = '2026-03-02T08:00' } | Compare-ClockodoEntry | Where-Object State -ne Extra", "Missing");

    [Fact]
    public void Without_a_time_range_the_days_of_the_input_are_listed()
    {
        Succeed($"{Row1}, @{{ {Work.Replace("03-02", "03-05", System.StringComparison.Ordinal)} }} | Compare-ClockodoEntry");

        Assert.Equal(
            ("2026-03-02 00:00:00", "2026-03-05 23:59:59"),
            (LocalOf("time_since"), LocalOf("time_until")));
    }

    [Theory]
    [InlineData("$before", "T10:30", "2 items start outside of the time range, and can only be Missing.")]
    [InlineData("$before[0], $before[2]", "T10:30", "1 item starts outside of the time range, and can only be Missing.")]
    public void A_warning_counts_what_is_outside_of_the_time_range(string input, string since, string warning)
    {
        Outcome run = Run($"{input} | Compare-ClockodoEntry -TimeSince 2026-03-02{since} -TimeUntil 2026-03-02");

        Assert.Equal(warning, Assert.Single(run.Warnings));
    }

    [Fact]
    public void A_filter_fills_what_a_row_lacks_and_limits_what_is_extra()
    {
        Succeed("New-ClockodoEntry -Customer 5208 -Service 860608 -Billable Billable -LumpSum 5 -TimeSince 2026-03-02T23:00");

        AssertStates(
            "@{ Project = 512004; Service = 860608; TimeSince = '2026-03-02T08:00'; TimeUntil = '2026-03-02T09:30'; Text = 'One' } | Compare-ClockodoEntry -Customer 4711",
            "Same 85000000",
            "Extra 85000007",
            "Extra 85000014");
    }

    [Fact]
    public void The_comparison_has_the_item_of_the_input()
    {
        Outcome run = Run($"$row = {Row1}; $result = $row | Compare-ClockodoEntry | Where-Object State -ne Extra; [object]::ReferenceEquals($result.InputObject, $row)");

        Assert.Equal([true], run.Output.Select(value => value.BaseObject));
    }

    [Fact]
    public void The_comparison_has_names_and_both_values()
    {
        Succeed("$before[0] | Set-ClockodoEntry -Text OOPS -Project 0");

        Outcome run = Run("$before[0] | Compare-ClockodoEntry | Where-Object State -ne Extra");

        Assert.Equal(["Katharina Großmann"], run.Values("UserName"));
        Assert.Equal(["ACME Deutschland GmbH"], run.Values("CustomerName"));
        Assert.Equal(["ProjectId: Relaunch Website (512004) expected, none found; Text: \"One\" expected, \"OOPS\" found"], run.Values("Description"));
    }

    [Fact]
    public void Names_of_a_row_that_is_missing_are_shown()
    {
        Outcome run = Run($"@{{ {Work.Replace("03-02", "03-05", System.StringComparison.Ordinal)} }} | Compare-ClockodoEntry");

        Assert.Equal(["Katharina Großmann"], run.Values("UserName"));
        Assert.Equal(["ACME Deutschland GmbH"], run.Values("CustomerName"));
    }

    [Theory]
    [InlineData("@{ Customer = 4711 }", "Row 2 of the input: TimeSince: it is missing. Without an ID, it tells which entry is meant.")]
    [InlineData("@{ Customer = 'Nobody'; TimeSince = '2026-03-02T08:00' }", "Row 2 of the input: Customer: There is no customer named 'Nobody'")]
    [InlineData("@{ Customer = 4711; TimeSince = 'soon' }", "Row 2 of the input: TimeSince: 'soon'")]
    [InlineData("4711", "Row 2 of the input: 4711 is not a row with columns.")]
    public void A_row_that_is_not_valid_is_an_error_of_its_own(string row, string message)
    {
        Outcome run = Run($"$before[0], {row}, $before[1] | Compare-ClockodoEntry | Where-Object State -ne Extra");

        Assert.Equal([85_000_000, 85_000_007], run.Ids());
        Assert.StartsWith(message, run.Error.ToString());
    }

    [Fact]
    public void An_entry_of_a_plain_list_is_an_error_of_its_own()
    {
        Outcome run = Run($"{List} | Compare-ClockodoEntry | Where-Object State -ne Extra");

        Assert.Equal([85_000_014], run.Ids());
        Assert.Equal(
            ["Row 1 of the input: Entry 85000000: its text did not come with the list. List it with -Enhanced.", "Row 2 of the input: Entry 85000007: its text did not come with the list. List it with -Enhanced."],
            run.Errors.Select(error => error.ToString()));
    }

    [Fact]
    public void Input_of_which_nothing_can_be_read_is_compared_with_nothing()
    {
        Outcome run = Run("4711 | Compare-ClockodoEntry -TimeSince 2026-03-02 -TimeUntil 2026-03-02");

        Assert.Empty(run.Output);
        Assert.Single(run.Errors);
        Assert.Empty(Sent);
    }

    [Fact]
    public void Items_that_were_left_out_are_counted_because_their_entries_come_as_extra()
    {
        Outcome run = Run("$before[0], 4711 | Compare-ClockodoEntry");

        Assert.Equal(["1 item is left out because of errors. The entries that belong to them may be among the extra ones."], run.Warnings);
    }

    [Fact]
    public void What_is_missing_can_be_piped_on_to_be_added()
    {
        Succeed($"Remove-ClockodoEntry $before[0] -Confirm:$false; {Row1} | Compare-ClockodoEntry | Where-Object State -eq Missing | New-ClockodoEntry -Billable Billable");

        AssertStates($"{Row1} | Compare-ClockodoEntry | Where-Object State -ne Extra", "Same 85000021");
    }

    [Fact]
    public void What_is_there_is_not_added_when_it_is_piped_on()
    {
        Outcome run = Run($"{Row1} | Compare-ClockodoEntry | New-ClockodoEntry -Billable Billable");

        Assert.Equal(3, run.Errors.Count);
        Assert.Equal(
            "Row 1 of the input: It exists already, as entry 85000000. Pipe only what is missing: Where-Object State -eq Missing. Nothing was sent.",
            run.Errors[0].ToString());
        Assert.Empty(Front.Writes);
    }

    [Fact]
    public void What_is_piped_on_to_be_changed_says_only_which_entry_is_meant()
    {
        Succeed("$before[0] | Set-ClockodoEntry -Text OOPS");
        Forget();

        Outcome run = Run("$before[0] | Compare-ClockodoEntry | Where-Object State -eq Different | Set-ClockodoEntry");

        Assert.Contains("nothing to change was given", run.Error.ToString());
        Assert.Empty(Front.Writes);
    }

    [Fact]
    public void What_is_missing_cannot_be_removed()
    {
        Succeed("Remove-ClockodoEntry $before[0] -Confirm:$false");

        Outcome run = Run("$before[0] | Compare-ClockodoEntry | Where-Object State -eq Missing | Remove-ClockodoEntry -Confirm:$false");

        Assert.Contains("It is missing: the service has no such entry.", run.Error.ToString());
    }

    [Fact]
    public void An_ID_that_comes_twice_is_compared_once()
    {
        Outcome run = Run("$before[0], $before[0] | Compare-ClockodoEntry | Where-Object State -ne Extra");

        Assert.Equal([85_000_000], run.Ids());
        Assert.Equal("Row 2 of the input: Entry 85000000 comes twice. Only the first one is compared.", run.Error.ToString());
    }

    [Fact]
    public void What_differs_can_be_piped_on_to_be_restored()
    {
        Succeed("$before[0] | Set-ClockodoEntry -Text OOPS; $before | Compare-ClockodoEntry | Where-Object State -eq Different | Restore-ClockodoEntry");

        AssertStates("$before | Compare-ClockodoEntry", "Same 85000000", "Same 85000007", "Same 85000014");
    }

    [Fact]
    public void What_is_extra_can_be_piped_on_to_be_removed()
    {
        Succeed("$before[0..1] | Compare-ClockodoEntry | Where-Object State -eq Extra | Remove-ClockodoEntry -Confirm:$false");

        AssertStates("$before | Compare-ClockodoEntry", "Same 85000000", "Same 85000007", "Missing");
    }

    [Fact]
    public void No_input_compares_nothing_with_the_entries_of_the_time_range() =>
        AssertStates("@() | Compare-ClockodoEntry -TimeSince 2026-03-02 -TimeUntil 2026-03-02", "Extra 85000000", "Extra 85000007", "Extra 85000014");

    private void AssertStates(string script, params string[] states)
    {
        Outcome run = Run(script);

        Assert.Empty(run.Errors);
        Assert.Empty(run.Warnings);
        Assert.Equal(
            states,
            run.Output.Select(item => $"{item.Value("State")} {item.Value("Id")} {item.Value("Fields")}".Trim()));
    }

    private string LocalOf(string parameter) =>
        $"{Known.At(Sent[^1].Query()[parameter]).LocalDateTime:yyyy-MM-dd HH:mm:ss}";
}
