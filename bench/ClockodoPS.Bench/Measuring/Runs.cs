using System;
using System.Collections.Generic;
using System.Linq;

namespace ClockodoPS.Bench.Measuring;

/// <summary>What came of one variant, round by round.</summary>
internal sealed record Runs(string Name, List<Measurement> All)
{
    internal double Median(Func<Measurement, double> select) => Statistics.Median(All.Select(select));

    internal double Ratio(Runs other, Func<Measurement, double> select) =>
        Statistics.Ratio([.. All.Select(select)], [.. other.All.Select(select)]);
}
