using System;
using ClockodoPS.Tests.Views.Support;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Views;

/// <summary>Entries that were written down and read again, as by a job or by Export-Clixml and Import-Clixml.</summary>
[Collection(ProcessState.Name)]
public class CopyTests : ViewTest
{
    private const string Copied =
        "[System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize(@($made)))";

    private const string Ended = $"{Made} | Where-Object IsRunning -EQ $false";

    [Theory]
    [InlineData(Table)]
    [InlineData(List)]
    public void They_look_like_the_entries_they_were(string shape)
    {
        string expected = ShowIn(shape, 120, Ended);

        Assert.Contains("2026-03-16", expected, StringComparison.Ordinal);
        Assert.Equal(expected, ShowIn(shape, 120, $"$made = {Ended}; {Copied}"));
    }

    [Fact]
    public void A_running_one_has_no_hours_because_nothing_tells_whether_it_still_runs()
    {
        string shown = ShowIn(Table, 120, $"$made = {Made} | Where-Object IsRunning; {Copied}");

        Assert.Contains("2026-03-18 14:25–               ACME Deutschland G…", shown, StringComparison.Ordinal);
    }
}
