using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using ClockodoPS.Shell.Hosting;
using Xunit;

namespace ClockodoPS.Tests.Output;

/// <summary>The shell as a process of its own: colours in a window, unless NO_COLOR is set; none in a file.</summary>
public class ShellColourTests
{
    private const string Script = "/usr/bin/script";
    private const string Billed =
        "Connect-Clockodo -Sandbox; " +
        "New-ClockodoEntry -Customer 4711 -Service 860608 -Billable Billable -TimeSince 2026-03-16T08:00 -TimeUntil 2026-03-16T09:30 | " +
        "Set-ClockodoEntry -Billable Billed -PassThru";

    private const string Dim = "\x1b[2mbilled";

    private static readonly string Shell = typeof(ModuleSession).Assembly.Location;

    [Fact]
    public async Task A_window_shows_colours()
    {
        Assert.Contains(Dim, await InWindow(noColor: null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_window_shows_none_under_NO_COLOR()
    {
        string shown = await InWindow(noColor: "1");

        Assert.Contains(" billed", shown, StringComparison.Ordinal);
        Assert.DoesNotContain(Dim, shown, StringComparison.Ordinal);
        Assert.DoesNotContain("\x1b[32;1m", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_gets_none()
    {
        string shown = await Run("dotnet", [Shell, "-Command", Billed], noColor: null);

        Assert.Contains(" billed", shown, StringComparison.Ordinal);
        Assert.DoesNotContain('\x1b', shown);
    }

    // What belongs to Linux: a terminal for a process that has none.
    private static Task<string> InWindow(string? noColor)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists(Script), "There is no program here that makes a terminal.");
        return Run(Script, ["-qec", $"dotnet '{Shell}' -Command '{Billed}'", "/dev/null"], noColor);
    }

    private static async Task<string> Run(string program, IEnumerable<string> arguments, string? noColor)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardInput = true };
        start.Environment.Remove("NO_COLOR");
        if (noColor is not null)
        {
            start.Environment["NO_COLOR"] = noColor;
        }

        start.Environment["TERM"] = "xterm-256color";
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        string shown = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        return shown;
    }
}
