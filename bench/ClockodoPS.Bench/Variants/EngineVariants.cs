using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using System.Management.Automation.Runspaces;
using System.Reflection;
using System.Security;
using ClockodoPS.Bench.Measuring;
using ClockodoPS.Testing;
using PS = System.Management.Automation.PowerShell;

namespace ClockodoPS.Bench.Variants;

/// <summary>(c) The cmdlet, in PowerShell's engine; and what importing costs.</summary>
internal static class EngineVariants
{
    private const string List = "Get-ClockodoEntry -TimeSince 2019-01-01 -TimeUntil 2025-12-31 -Enhanced";

    internal static string EmptyModulePath { get; } = typeof(EngineVariants).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "EmptyModulePath").Value!;

    internal static Measurement MeasureList(string baseUri, long entries)
    {
        using Engine session = Connected(baseUri);
        using PS shell = PS.Create(session.Runspace);
        shell.AddScript($"{List} | Out-Null");
        var probe = new Probe();
        shell.Invoke();
        Measurement measurement = probe.Finish(entries);
        return Checked(shell, measurement);
    }

    /// <summary>The time until the first entry is in somebody's hands; then it is stopped.</summary>
    internal static Measurement MeasureFirst(string baseUri)
    {
        using Engine session = Connected(baseUri);
        using PS shell = PS.Create(session.Runspace);
        using var output = new PSDataCollection<PSObject> { BlockingEnumerator = true };
        shell.AddScript(List);
        var probe = new Probe();
        shell.BeginInvoke<PSObject, PSObject>(input: null, output);

        // Not First(): that looks at the count, and this has to wait.
        using (IEnumerator<PSObject> enumerator = output.GetEnumerator())
        {
            if (!enumerator.MoveNext())
            {
                throw new InvalidOperationException("There was no first entry.");
            }
        }

        Measurement measurement = probe.Finish(entries: 1);
        shell.Stop();
        return measurement;
    }

    internal static Measurement MeasureImport(string path)
    {
        using Runspace runspace = RunspaceFactory.CreateRunspace(InitialSessionState.CreateDefault2());
        runspace.Open();
        using PS shell = PS.Create(runspace);
        var probe = new Probe();
        shell.AddCommand("Import-Module").AddParameter("Name", path).AddParameter("ErrorAction", "Stop").Invoke();
        return probe.Finish(entries: 1);
    }

    /// <summary>What a script does that wants one entry; the parent's clock runs since the process began.</summary>
    internal static void PrintFirst(string baseUri)
    {
        using Engine session = Connected(baseUri);
        using PS shell = PS.Create(session.Runspace);
        Console.WriteLine(shell.AddScript(List + " -First 1").Invoke().Single());
    }

    private static Engine Connected(string baseUri)
    {
        var key = new SecureString();
        key.AppendChar('k');
        var session = new Engine(module: ShippedAssemblies.ManifestPath);
        using PS shell = PS.Create(session.Runspace);
        shell.AddCommand("Connect-Clockodo")
            .AddParameter("Credential", new PSCredential("bench@example.invalid", key))
            .AddParameter("BaseUri", new Uri(baseUri))
            .AddParameter("ExternalApplication", "Bench;bench@example.invalid")
            .AddParameter("IgnoreRateLimits")
            .AddParameter("SkipCheck");
        shell.Invoke();
        _ = Checked(shell, result: 0);
        return session;
    }

    private static T Checked<T>(PS shell, T result) => shell.HadErrors
        ? throw new InvalidOperationException(shell.Streams.Error.FirstOrDefault()?.Exception.ToString())
        : result;
}
