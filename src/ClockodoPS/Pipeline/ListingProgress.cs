using System;
using System.Diagnostics;
using System.Globalization;
using System.Management.Automation;

namespace ClockodoPS.Pipeline;

/// <summary>
/// The progress of a list: from the second page on, only where it takes longer than a second, and not too often.
/// </summary>
internal sealed class ListingProgress(PSCmdlet command, string activity)
{
    private static readonly TimeSpan FirstAfter = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan AtMostEvery = TimeSpan.FromMilliseconds(250);

    private readonly int _activityId = activity.GetHashCode() & int.MaxValue;
    private readonly Stopwatch _stopwatch = Stopwatch.StartNew();
    private TimeSpan _lastShown = TimeSpan.Zero;
    private long _read;
    private int _reports;
    private bool _isShown;

    /// <summary>So many more have been read, of so many in all.</summary>
    internal void Report(int count, long total)
    {
        _read += count;
        _reports++;
        TimeSpan elapsed = _stopwatch.Elapsed;
        if (_reports < 2 || elapsed < FirstAfter || elapsed - _lastShown < AtMostEvery || _read >= total)
        {
            return;
        }

        _lastShown = elapsed;
        _isShown = true;
        command.WriteProgress(new ProgressRecord(_activityId, activity, Status(total))
        {
            PercentComplete = (int)(_read * 100 / Math.Max(1, total)),
            SecondsRemaining = (int)(elapsed.TotalSeconds / Math.Max(1, _read) * (total - _read)),
        });
    }

    /// <summary>Takes the bar away, if it was shown.</summary>
    internal void Complete()
    {
        if (!_isShown)
        {
            return;
        }

        _isShown = false;
        try
        {
            command.WriteProgress(
                new ProgressRecord(_activityId, activity, " ") { RecordType = ProgressRecordType.Completed });
        }
        catch (PipelineStoppedException)
        {
            // After Ctrl+C nothing can be written; PowerShell takes the bars of a stopped pipeline away itself.
        }
    }

    private string Status(long total) =>
        string.Format(CultureInfo.CurrentCulture, "{0:N0} of {1:N0}", _read, total);
}
