using System;
using System.IO;
using System.Linq;
using System.Management.Automation.Runspaces;
using System.Reflection;
using ClockodoPS.Bench.Measuring;
using ClockodoPS.Shell.Hosting;
using PS = System.Management.Automation.PowerShell;

namespace ClockodoPS.Bench.Variants;

/// <summary>(c) The cmdlet, in PowerShell's engine; and what importing costs.</summary>
internal static class EngineVariants
{
    private const string Connect =
        "$key = ConvertTo-SecureString key -AsPlainText -Force; "
        + "$credential = [pscredential]::new('bench@example.invalid', $key); "
        + "Connect-Clockodo $credential -BaseUri $args[0] -ExternalApplication 'Bench;bench@example.invalid' "
        + "-IgnoreRateLimits -SkipCheck";

    private const string List = "Get-ClockodoEntry -TimeSince 2019-01-01 -TimeUntil 2025-12-31 -Enhanced";

    internal static string EmptyModulePath { get; } = typeof(EngineVariants).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "EmptyModulePath").Value!;

    internal static Measurement MeasureList(string baseUri, long entries) => Measure($"{List} | Out-Null", baseUri, entries);

    /// <summary>The time until the first entry is in somebody's hands.</summary>
    internal static Measurement MeasureFirst(string baseUri) => Measure($"$null = {List} | Select-Object -First 1", baseUri, 1);

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
        using ModuleSession session = ModuleSession.Open(TextWriter.Null, input: null, width: 120);
        Run(session, Connect, baseUri);
        using PS shell = PS.Create(session.Runspace);
        Console.WriteLine(shell.AddScript(List + " -First 1").Invoke().Single());
    }

    private static Measurement Measure(string script, string baseUri, long entries)
    {
        using ModuleSession session = ModuleSession.Open(TextWriter.Null, input: null, width: 120);
        Run(session, Connect, baseUri);
        using PS shell = PS.Create(session.Runspace);
        shell.AddScript(script);
        var probe = new Probe();
        shell.Invoke();
        Measurement measurement = probe.Finish(entries);
        return shell.HadErrors
            ? throw new InvalidOperationException(shell.Streams.Error.FirstOrDefault()?.ToString())
            : measurement;
    }

    private static void Run(ModuleSession session, string script, string argument)
    {
        using PS shell = PS.Create(session.Runspace);
        shell.AddScript(script).AddArgument(argument).Invoke();
        if (shell.HadErrors)
        {
            throw new InvalidOperationException(shell.Streams.Error.FirstOrDefault()?.ToString());
        }
    }
}
