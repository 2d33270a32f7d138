using System;
using System.IO;
using System.Linq;
using ClockodoPS.Shell.Hosting;
using ClockodoPS.Shell.Tour;
using Xunit;

namespace ClockodoPS.Tests.Output;

public class TourTests
{
    [Fact]
    public void The_tour_succeeds_and_shows_commands_and_tables()
    {
        using var output = new StringWriter();

        bool succeeded = TourGuide.Run(() => ModuleSession.Open(output, input: null, width: 120), output);

        string[] lines = output.ToString().ReplaceLineEndings("\n").Split('\n');
        Assert.True(succeeded, output.ToString());
        Assert.Contains("PS> Connect-Clockodo -Sandbox -PassThru", lines);
        Assert.True(lines.Count(line => line.StartsWith("Date       From–Until  Hours Customer", StringComparison.Ordinal)) >= 5);
        Assert.All(lines.Where(line => line.StartsWith("20", StringComparison.Ordinal)), line => Assert.True(line.Length <= 120, line));
        Assert.Equal(1, lines.Count(line => line.Contains("Cannot ", StringComparison.Ordinal)));
    }
}
