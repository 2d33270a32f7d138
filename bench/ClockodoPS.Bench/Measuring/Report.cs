using System;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.InteropServices;

namespace ClockodoPS.Bench.Measuring;

/// <summary>Prints Markdown. Ratios are to the first line of each table.</summary>
internal static class Report
{
    internal static void Machine(BenchOptions options) => Print(
        $"{DateTime.UtcNow:yyyy-MM-dd}, {RuntimeInformation.OSDescription}, {Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}; medians of {options.Rounds} rounds, ratios in brackets.");

    internal static void Heading(FormattableString text) => Heading(text.ToString(CultureInfo.InvariantCulture));

    internal static void Heading(string text)
    {
        Console.WriteLine();
        Console.WriteLine("### " + text);
        Console.WriteLine();
    }

    internal static void Lists(IReadOnlyList<Runs> runs)
    {
        Console.WriteLine("| | time, s | each, µs | processor, µs each | allocated, bytes each | peak, MB |");
        Console.WriteLine("|---|---|---|---|---|---|");
        Runs floor = runs[0];
        foreach (Runs variant in runs)
        {
            Print(
                $"| {variant.Name} | {variant.Median(run => run.Seconds):0.00} | {Cell(variant, floor, run => run.MicrosecondsEach)} | {Cell(variant, floor, run => run.ProcessorMicrosecondsEach)} | {Cell(variant, floor, run => run.BytesEach)} | {Cell(variant, floor, run => run.PeakKilobytes / 1024)} |");
        }

        Console.WriteLine();
    }

    internal static void Compare(string what, IReadOnlyList<Runs> runs, Func<Measurement, double> select)
    {
        Console.Write(what + ":");
        foreach (Runs variant in runs)
        {
            Console.Write($" {variant.Name} {Cell(variant, runs[0], select)};");
        }

        Console.WriteLine();
    }

    private static string Cell(Runs variant, Runs floor, Func<Measurement, double> select)
    {
        string value = variant.Median(select).ToString("#,0.##", CultureInfo.InvariantCulture);
        return ReferenceEquals(variant, floor)
            ? value
            : string.Create(CultureInfo.InvariantCulture, $"{value} ({variant.Ratio(floor, select):0.00})");
    }

    private static void Print(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
