using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using ClockodoPS.Bench.Measuring;
using ClockodoPS.Bench.Variants;

namespace ClockodoPS.Bench;

/// <summary>
/// Starts the server, and each variant in a process of its own, in turn: so that what else the machine does meets all.
/// </summary>
internal sealed class Coordinator
{
    private readonly BenchOptions _options;
    private readonly string _server;

    private Coordinator(BenchOptions options, string server)
    {
        _options = options;
        _server = server;
    }

    internal static void Run(BenchOptions options)
    {
        using Process server = Child.StartSelf("server", options.MostEntries.ToString(CultureInfo.InvariantCulture));
        try
        {
            var coordinator = new Coordinator(options, server.StandardOutput.ReadLine()!);
            Report.Machine(options);
            coordinator.RunParts();
        }
        finally
        {
            server.StandardInput.Close();
            server.WaitForExit();
        }
    }

    private void RunParts()
    {
        foreach (string part in _options.Only)
        {
            switch (part)
            {
                case "list":
                    foreach (int delay in _options.Delays)
                    {
                        Lists(delay);
                    }

                    break;
                case "compare":
                    Comparison();
                    break;
                case "rest":
                    AgainstRest();
                    break;
                case "memory":
                    Memory();
                    break;
                case "import":
                    Import();
                    break;
                case "completion":
                    Completion();
                    break;
                default:
                    Cold();
                    break;
            }
        }
    }

    private void Lists(int delay)
    {
        string uri = Uri(_options.Entries, delay);
        var runs = Rounds(
            ("(a) floor", () => Child.Measure("floor", uri)),
            ("(b) client", () => Child.Measure("client", uri)),
            ("(c) cmdlet", () => Cmdlet(uri, _options.Entries)));
        var first = Rounds(
            ("(a) floor", () => Child.Measure("floor", Uri(2000, delay))),
            ("(b) client", () => Child.Measure("client", Uri(2000, delay))),
            ("(c) cmdlet", () => Child.Measure("first", Uri(2000, delay))));
        Report.Heading((FormattableString)$"{_options.Entries:N0} entries, {delay} ms");
        Report.Lists(runs);
        Report.Compare("time to the first entry, ms", first, run => (run.FirstEntry > 0 ? run.FirstEntry : run.Seconds) * 1000);
    }

    private void Comparison()
    {
        string uri = Uri(_options.Entries, delay: 0);
        var runs = Rounds(
            ("(b) client", () => Child.Measure("client", uri)),
            ("comparison of what it listed", () => Child.Measure("compare", uri)));
        Report.Heading((FormattableString)$"Comparison of {_options.Entries:N0} entries with themselves");
        Report.Lists(runs);
    }

    private void AgainstRest()
    {
        string uri = Uri(_options.Entries, delay: 0);
        var runs = Rounds(
            ("(a) floor", () => Child.Measure("floor", uri)),
            ("(c) cmdlet", () => Cmdlet(uri, _options.Entries)),
            ("(c) cmdlet in pwsh", () => Child.MeasureInPwsh("cmdlet.ps1", uri, ShippedAssemblies.ManifestPath)),
            ("(d) Invoke-RestMethod", () => Child.MeasureInPwsh("rest.ps1", Uri(_options.RestEntries, delay: 0))));
        var first = Rounds(
            ("(c) cmdlet", () => Child.Measure("first", uri)),
            ("(d) Invoke-RestMethod", () => Child.MeasureInPwsh("rest-first.ps1", uri)));
        Report.Heading((FormattableString)$"{_options.Entries:N0} entries, 0 ms; (d) reads {_options.RestEntries:N0}, and counts for each entry");
        Report.Lists(runs);
        Report.Compare("time to the first entry, ms", first, run => run.Seconds * 1000);
    }

    private void Memory()
    {
        Report.Heading("Peak working set, MB");
        Peak("(a) floor", uri => Child.Measure("floor", uri));
        Peak("(b) client", uri => Child.Measure("client", uri));
        Peak("(c) cmdlet", uri => Cmdlet(uri, entries: 0));
    }

    private void Peak(string name, Func<string, Measurement> measure) => Report.Compare(
        name,
        Rounds(
            ($"{_options.Entries:N0}", () => measure(Uri(_options.Entries, delay: 0))),
            ($"{_options.Many:N0}", () => measure(Uri(_options.Many, delay: 0)))),
        run => run.PeakKilobytes / 1024);

    private void Import()
    {
        Report.Heading("Import, ms");
        string empty = EngineVariants.EmptyModulePath;
        string module = ShippedAssemblies.ManifestPath;
        Report.Compare(
            "in the engine",
            Rounds(
                ("empty binary module", () => Child.Measure("import", empty)),
                ("ClockodoPS", () => Child.Measure("import", module))),
            run => run.Seconds * 1000);
        Report.Compare(
            "in pwsh",
            Rounds(
                ("empty binary module", () => Child.MeasureInPwsh("import.ps1", empty)),
                ("ClockodoPS", () => Child.MeasureInPwsh("import.ps1", module))),
            run => run.Seconds * 1000);
    }

    private void Completion()
    {
        Report.Heading("Tab, with 5,000 customers and 20,000 projects in memory, ms");
        Report.Compare(
            "in pwsh",
            Rounds(
                ("the values of -Period", () => Tab("Get-ClockodoEntry -Period L")),
                ("customers with a word", () => Tab("Get-ClockodoEntry -Customer 49")),
                ("projects with a word", () => Tab("Get-ClockodoEntry -Project 199")),
                ("projects of a customer", () => Tab("Get-ClockodoEntry -Customer 'Customer 7 GmbH' -Project ")),
                ("all projects", () => Tab("Get-ClockodoEntry -Project "))),
            run => run.Seconds * 1000);
    }

    private Measurement Tab(string line) =>
        Child.MeasureInPwsh("completion.ps1", Uri(1000, delay: 0), ShippedAssemblies.ManifestPath, line);

    private void Cold()
    {
        Report.Heading("Cold start: from the start of the process to the first entry, ms");
        string uri = Uri(_options.Entries, delay: 0);
        string self = Environment.ProcessPath!;
        Report.Compare(
            "in the engine", Rounds(("cold start", () => Timed(Child.SecondsToFirstLine(self, "cold", uri)))), run => run.Seconds * 1000);
        Report.Compare(
            "in pwsh",
            Rounds(
                ("pwsh alone", () => Timed(Child.SecondsToFirstLineInPwsh("cold-nothing.ps1"))),
                ("first entry", () => Timed(Child.SecondsToFirstLineInPwsh("cold.ps1", ShippedAssemblies.ManifestPath, uri)))),
            run => run.Seconds * 1000);
    }

    private static Measurement Cmdlet(string uri, long entries) =>
        Child.Measure("cmdlet", uri, entries.ToString(CultureInfo.InvariantCulture));

    private static Measurement Timed(double seconds) => new(1, seconds, 0, 0, 0, 0);

    private string Uri(int entries, int delay) =>
        string.Create(CultureInfo.InvariantCulture, $"{_server}/{entries}/{delay}/api/");

    private List<Runs> Rounds(params (string Name, Func<Measurement> Measure)[] variants)
    {
        List<Runs> runs = [.. variants.Select(variant => new Runs(variant.Name, []))];
        for (int round = 0; round < _options.Rounds; round++)
        {
            for (int index = 0; index < variants.Length; index++)
            {
                runs[index].All.Add(variants[index].Measure());
            }
        }

        return runs;
    }
}
