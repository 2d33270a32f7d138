using System;
using System.Globalization;
using System.Threading.Tasks;
using ClockodoPS.Bench.Measuring;
using ClockodoPS.Bench.Server;
using ClockodoPS.Bench.Variants;

namespace ClockodoPS.Bench;

/// <summary>Runs the measurements; started again by itself, it is the server, or one of the things measured.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] arguments)
    {
        ShippedAssemblies.Use();
        switch (arguments)
        {
            case ["server", var entries]:
                await EntryServer.RunAsync(int.Parse(entries, CultureInfo.InvariantCulture));
                return 0;
            case ["floor", var baseUri]:
                return Print(await FloorVariant.MeasureAsync(baseUri));
            case ["client", var baseUri]:
                return Print(await ClientVariant.MeasureAsync(baseUri));
            case ["compare", var baseUri]:
                return Print(await ClientVariant.MeasureComparisonAsync(baseUri));
            case ["cmdlet", var baseUri, var entries]:
                return Print(EngineVariants.MeasureList(baseUri, long.Parse(entries, CultureInfo.InvariantCulture)));
            case ["first", var baseUri]:
                return Print(EngineVariants.MeasureFirst(baseUri));
            case ["import", var path]:
                return Print(EngineVariants.MeasureImport(path));
            case ["cold", var baseUri]:
                EngineVariants.PrintFirst(baseUri);
                return 0;
        }

        if (!ShippedAssemblies.AreOptimized)
        {
            Console.Error.WriteLine("out/ holds a Debug build. Build it again: dotnet build -c Release bench/ClockodoPS.Bench");
            return 1;
        }

        try
        {
            Coordinator.Run(BenchOptions.Parse(arguments));
            return 0;
        }
        catch (FormatException)
        {
            Console.Error.WriteLine(BenchOptions.Usage);
            return 2;
        }
    }

    private static int Print(Measurement measurement)
    {
        Console.WriteLine(measurement);
        return 0;
    }
}
