using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;
using System.Threading.Tasks;

namespace ClockodoPS.Testing;

/// <summary>PowerShell as a process of its own, the same on every machine: what is on the PATH is not used.</summary>
public static class PowerShellProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Runs a script to its end.</summary>
    /// <param name="script">The path of the script.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="environment">Variables that the process has in addition.</param>
    /// <returns>Its exit code, and everything it wrote.</returns>
    public static PowerShellResult Run(
        string script, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        string[] options = ["-NoLogo", "-NoProfile", "-NonInteractive", "-ExecutionPolicy", "Bypass", "-File", script];
        foreach (string argument in (string[])[Repository.PowerShellAssembly, .. options, .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        // The account of the user who runs the tests is not for them.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("CLOCKODO_", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["POWERSHELL_TELEMETRY_OPTOUT"] = "1";
        foreach ((string name, string value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{script} did not end within {Patience}.");
        }

        return new PowerShellResult(process.ExitCode, output.Result + errors.Result);
    }
}

/// <summary>What came of a process.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it wrote: output, then errors.</param>
public sealed record PowerShellResult(int ExitCode, string Output);
