using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;

namespace ClockodoPS.Bench.Measuring;

/// <summary>Measures the process it runs in, from its making to <see cref="Finish"/>.</summary>
internal sealed class Probe
{
    private readonly TimeSpan _processorTime = ProcessorTime();
    private readonly long _allocated = GC.GetTotalAllocatedBytes(precise: true);
    private readonly long _begin = Stopwatch.GetTimestamp();
    private TimeSpan _first;
    private long _entries;

    /// <summary>An entry came.</summary>
    internal void Count()
    {
        if (_entries++ == 0)
        {
            _first = Stopwatch.GetElapsedTime(_begin);
        }
    }

    internal Measurement Finish(long? entries = null)
    {
        TimeSpan elapsed = Stopwatch.GetElapsedTime(_begin);
        TimeSpan processorTime = ProcessorTime() - _processorTime;
        long allocated = GC.GetTotalAllocatedBytes(precise: true) - _allocated;
        return new(
            entries ?? _entries, elapsed.TotalSeconds, processorTime.TotalSeconds, _first.TotalSeconds, allocated, PeakKilobytes());
    }

    private static TimeSpan ProcessorTime()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }

    // The high-water mark of the kernel; elsewhere than on Linux, what .NET knows of it.
    private static double PeakKilobytes()
    {
        if (!OperatingSystem.IsLinux())
        {
            using var process = Process.GetCurrentProcess();
            return process.PeakWorkingSet64 / 1024.0;
        }

        string line = File.ReadLines("/proc/self/status").First(text => text.StartsWith("VmHWM", StringComparison.Ordinal));
        return double.Parse(line.Split(':')[1].Replace("kB", "").Trim(), CultureInfo.InvariantCulture);
    }
}
