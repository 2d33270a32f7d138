using System;
using ClockodoPS.Tests.Views.Support;
using ClockodoPS.Tests.Support;
using Xunit;

namespace ClockodoPS.Tests.Views;

/// <summary>Entries that were written down and read again, as by a job or by Export-Clixml and Import-Clixml.</summary>
[Collection(ProcessState.Name)]
public class CopyTests : ViewTest
{
    [Theory]
    [InlineData(Table)]
    [InlineData(List)]
    public void They_look_like_the_entries_they_were(string shape)
    {
        const string Copied =
            "[System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize(@($made)))";
        string expected = ShowIn(shape, 120, Made);

        Assert.Contains("2026-03-18", expected, StringComparison.Ordinal);
        Assert.Equal(expected, ShowIn(shape, 120, $"$made = {Made}; {Copied}"));
    }
}
