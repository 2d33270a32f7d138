using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ClockodoPS.Bench;

/// <summary>What to measure, and how often.</summary>
internal sealed record BenchOptions
{
    internal const string Usage = """
        dotnet run -c Release --project bench/ClockodoPS.Bench -- [options]
          --only list,compare,rest,memory,import,cold,completion
                                                some of the parts; all without it
          --rounds 7                            how often each variant runs, in turn
          --entries 200000                      how many entries a list has
          --rest-entries 20000                  how many entries the Invoke-RestMethod loop reads
          --many 1000000                        how many entries the large list of the memory part has
          --delays 0,50                         milliseconds that the server waits before it responds
        """;

    internal static readonly string[] Parts = ["list", "compare", "rest", "memory", "import", "cold", "completion"];

    public IReadOnlyList<string> Only { get; private init; } = Parts;

    public int Rounds { get; private init; } = 7;

    public int Entries { get; private init; } = 200_000;

    public int RestEntries { get; private init; } = 20_000;

    public int Many { get; private init; } = 1_000_000;

    public IReadOnlyList<int> Delays { get; private init; } = [0, 50];

    /// <summary>How many entries the server has to hold.</summary>
    internal int MostEntries => Math.Max(RestEntries, Only.Contains("memory") ? Math.Max(Entries, Many) : Entries);

    /// <exception cref="FormatException">An option that there is not, or a value that cannot be.</exception>
    internal static BenchOptions Parse(string[] arguments)
    {
        if (arguments.Length % 2 != 0)
        {
            throw new FormatException();
        }

        var options = new BenchOptions();
        foreach (string[] pair in arguments.Chunk(2))
        {
            string value = pair[1];
            options = pair[0] switch
            {
                "--only" when value.Split(',').All(Parts.Contains) => options with { Only = value.Split(',') },
                "--rounds" => options with { Rounds = Number(value) },
                "--entries" => options with { Entries = Number(value) },
                "--rest-entries" => options with { RestEntries = Number(value) },
                "--many" => options with { Many = Number(value) },
                "--delays" => options with { Delays = [.. value.Split(',').Select(Number)] },
                _ => throw new FormatException(),
            };
        }

        return options;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
