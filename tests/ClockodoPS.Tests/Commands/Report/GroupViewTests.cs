using System;
using Xunit;

namespace ClockodoPS.Tests.Commands.Report;

/// <summary>The table of groups in a window of 80 columns.</summary>
public sealed class GroupViewTests : GroupTest
{
    private protected override int Width => 80;

    [Fact]
    public void Levels_are_indented_and_have_a_bar_within_their_level() => Assert.Equal(
        """

        Name                                       Hours       Revenue Share
        ----                                       -----       ------- -----
        Müller & Söhne GmbH                         4:00        494.00 #####       52%
          (no project)                              4:00        494.00 ########## 100%
        ACME Deutschland GmbH                       3:40         48.33 #####       48%
          Relaunch Website                          3:00               ########    82%
          (no project)                              0:40         48.33 ##          18%


        """.ReplaceLineEndings("\n"),
        Trimmed(Engine.Show($"Get-ClockodoEntryGroup {March} -GroupBy Customer, Project")));

    [Fact]
    public void A_long_name_is_cut_and_breaks_no_line()
    {
        string[] lines = Engine.Show($"Get-ClockodoEntryGroup {March} -GroupBy Text").Split('\n');

        Assert.All(lines, line => Assert.True(line.TrimEnd().Length <= 80, line));
        Assert.Contains(lines, line => line.StartsWith("(no text)", StringComparison.Ordinal));
    }

    private static string Trimmed(string shown) => string.Join("\n", Array.ConvertAll(shown.Split('\n'), line => line.TrimEnd()));
}
