using System;
using System.Linq;
using System.Threading.Tasks;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Output;

/// <summary>The table of entries, in a window of some width.</summary>
public abstract class TableTest : ConnectedTest
{
    private const string Entries = """
        $given = @{ Customer = 4711; Billable = 'Billable' }
        New-ClockodoEntry @given -Service 860608 -Project 512004 -TimeSince 2026-03-16T08:00+01:00 -TimeUntil 2026-03-16T09:30+01:00 `
            -Text "Migration `"Phase 2`"`r`nzweite Zeile`tmit Tabulator"
        New-ClockodoEntry @given -Service 860622 -LumpSum 249.9 -TimeSince 2026-03-16T10:00+01:00 -Text Pauschale
        New-ClockodoEntry -Customer 5208 -Billable NotBillable -LumpSumService 41260 -LumpSumServiceAmount 2 -TimeSince 2026-03-16T11:00+01:00
        New-ClockodoEntry @given -Service 903377 -TimeSince 2026-03-16T22:00+01:00 -TimeUntil 2026-03-18T07:05+01:00 -Duration 31:05 `
            -Text 'Eine Reise, die so lange dauert, dass ihre Beschreibung in keine Zeile einer Tabelle mehr passt'
        Set-ClockodoEntry ((Get-ClockodoEntry -Since 2026-03-16T08:00+01:00 -Until 2026-03-16T08:00+01:00 -Project 512004)[-1].Id) -Billable Billed
        """;

    // Times are shown in local time, so the place is fixed, too.
    private readonly ProcessState _process = new();

    public override async ValueTask InitializeAsync()
    {
        _process.MoveTo("Europe/Berlin");
        await base.InitializeAsync();
        Succeed($"$first = @({Entries})[0].Id");
        Succeed("$made = { $input | Where-Object Id -ge $first }");
    }

    public override async ValueTask DisposeAsync()
    {
        _process.Dispose();
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

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

    [Fact]
    public void A_mixed_list_is_one_table()
    {
        Assert.Single(Engine.Show($"Get-ClockodoEntry {Known.Ever}").Split('\n'), line => line.StartsWith("Date ", StringComparison.Ordinal));
    }

    /// <summary>What is shown of the entries that the test made, without the blanks at the ends of the lines.</summary>
    private protected string ShowMade(string list) =>
        string.Join("\n", Engine.Show($"{list} | & $made").Split('\n').Select(line => line.TrimEnd()));
}
