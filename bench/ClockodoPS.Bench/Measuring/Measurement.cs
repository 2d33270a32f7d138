using System;
using System.Globalization;
using System.Linq;

namespace ClockodoPS.Bench.Measuring;

/// <summary>What one process measured of itself; one line of text between processes.</summary>
/// <param name="Entries">How many entries came.</param>
/// <param name="Seconds">From the call to the last entry.</param>
/// <param name="ProcessorSeconds">The processor time of the process meanwhile.</param>
/// <param name="FirstEntry">Seconds to the first entry; 0: not measured.</param>
/// <param name="AllocatedBytes">What was allocated meanwhile.</param>
/// <param name="PeakKilobytes">The largest working set of the process since it began.</param>
internal sealed record Measurement(
    long Entries, double Seconds, double ProcessorSeconds, double FirstEntry, double AllocatedBytes, double PeakKilobytes)
{
    private const string Mark = "measured ";

    internal double MicrosecondsEach => Seconds * 1e6 / Math.Max(1, Entries);

    internal double ProcessorMicrosecondsEach => ProcessorSeconds * 1e6 / Math.Max(1, Entries);

    internal double BytesEach => AllocatedBytes / Math.Max(1, Entries);

    internal static Measurement Parse(string output)
    {
        string line = output.Split('\n').LastOrDefault(text => text.StartsWith(Mark, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"A measurement printed no figures:\n{output}");
        double[] numbers =
        [
            .. line[Mark.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(text => double.Parse(text, CultureInfo.InvariantCulture)),
        ];
        return new((long)numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Mark}{Entries} {Seconds} {ProcessorSeconds} {FirstEntry} {AllocatedBytes} {PeakKilobytes}");
}
