using System;
using System.Linq;
using ClockodoPS.Testing;
using ClockodoPS.Tests.Views.Support;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Views;

/// <summary>The table of entries, in a window of some width.</summary>
public abstract class TableTest : ViewTest
{
    [Fact]
    public void No_line_is_wider_than_the_window()
    {
        string[] lines = Engine.Show($"Get-ClockodoEntry {Known.Ever} -Enhanced").Split('\n');

        Assert.True(lines.Length > Service.EntryCount);
        Assert.All(lines, line => Assert.True(line.Length <= Width, line));
    }

    [Fact]
    public void Every_entry_takes_one_line()
    {
        string[] lines = Engine.Show("Get-ClockodoEntry -Since 2026-03-16 -Until 2026-03-16 -Enhanced | & $made").Split('\n');

        Assert.Equal(4, lines.Count(line => line.StartsWith("2026-", StringComparison.Ordinal)));
        Assert.DoesNotContain(lines, line => line.StartsWith("zweite", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-03-17T07:00", "2026-03-16 09:00–07:00 +1 22:00 4711")]
    [InlineData("2026-03-23T09:00", "2026-03-16 09:00–09:00 +7   168 4711")]
    [InlineData("2026-04-15T09:00", "2026-03-16 09:00–+30 d      719 4711")]
    public void Long_hours_and_an_end_on_another_day_are_not_cut(string until, string shown)
    {
        string[] lines = Engine.Show(
            $"New-ClockodoEntry -Customer 4711 -Service 860608 -Billable Billable -TimeSince 2026-03-16T09:00 -TimeUntil {until}").Split('\n');

        Assert.Single(lines, line => line.StartsWith(shown, StringComparison.Ordinal));
    }

    [Fact]
    public void A_mixed_list_is_one_table()
    {
        Assert.Single(Engine.Show($"Get-ClockodoEntry {Known.Ever}").Split('\n'), line => line.StartsWith("Date ", StringComparison.Ordinal));
    }

    /// <summary>What is shown of the entries that the test made, without the blanks at the ends of the lines.</summary>
    private protected string ShowMade(string list) => Trimmed(Engine.Show($"{list} | & $made"));
}
