using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using ClockodoPS.Testing;

namespace ClockodoPS.Bench.Measuring;

/// <summary>Processes that are started to be measured.</summary>
internal static class Child
{
    private const string DotNet = "dotnet";

    /// <summary>Starts this program again in another role.</summary>
    internal static Process StartSelf(params string[] arguments) => Start(Environment.ProcessPath!, arguments);

    /// <summary>Lets this program measure something in a fresh process.</summary>
    internal static Measurement Measure(params string[] arguments) => Measurement.Parse(Read(StartSelf(arguments)));

    /// <summary>Runs one of the scripts, which measures, in a fresh pwsh.</summary>
    internal static Measurement MeasureInPwsh(string script, params string[] arguments) =>
        Measurement.Parse(Read(Start(DotNet, Pwsh(script, arguments))));

    /// <summary>How many seconds pwsh takes from its start to the first line of output of one of the scripts.</summary>
    internal static double SecondsToFirstLineInPwsh(string script, params string[] arguments) =>
        SecondsToFirstLine(DotNet, Pwsh(script, arguments));


    /// <summary>How many seconds a process takes from its start to its first line of output.</summary>
    internal static double SecondsToFirstLine(string path, params string[] arguments)
    {
        long begin = Stopwatch.GetTimestamp();
        using Process process = Start(path, arguments);
        string? line = process.StandardOutput.ReadLine();
        double seconds = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        string rest = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 && line is not null
            ? seconds
            : throw new InvalidOperationException($"{path} ended with {process.ExitCode}: {line}{rest}");
    }

    internal static string Script(string name) => Path.Combine(AppContext.BaseDirectory, "Variants", name);

    private static string Read(Process process)
    {
        using (process)
        {
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0
                ? output
                : throw new InvalidOperationException(string.Create(
                    CultureInfo.InvariantCulture, $"A measurement ended with {process.ExitCode}:\n{output}"));
        }
    }

    private static Process Start(string path, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(path, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment["POWERSHELL_TELEMETRY_OPTOUT"] = "1";
        start.Environment["POWERSHELL_UPDATECHECK"] = "Off";
        start.Environment["NO_COLOR"] = "1";
        return Process.Start(start)!;
    }

    private static string[] Pwsh(string script, string[] arguments) =>
        [Repository.PowerShellAssembly, "-NoProfile", "-NonInteractive", "-File", Script(script), .. arguments];
}
