using System.Collections.Generic;
using System.Linq;

namespace ClockodoPS.Bench.Measuring;

internal static class Statistics
{
    internal static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// <summary>The median of the ratios, round by round: noise that lasts longer than a round cancels out.</summary>
    internal static double Ratio(IReadOnlyList<double> values, IReadOnlyList<double> bases) =>
        Median(values.Zip(bases, (value, @base) => value / @base));
}
