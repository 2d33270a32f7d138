using System;
using System.Diagnostics;
using System.Management.Automation;

namespace ClockodoPS.Pipeline;

/// <summary>
/// A progress bar that appears after a delay, is updated at a limited rate, and is always removed. It must not be shown while
/// rows are written: PowerShell then asks the terminal for the position of the cursor, again and again, and waits for the answer
/// forever if Ctrl+C discards it.
/// </summary>
internal sealed class ProgressBar(ClockodoCommand command, string activity)
{
    private static readonly TimeSpan FirstAfter = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan AtMostEvery = TimeSpan.FromSeconds(1);

    private readonly int _activityId = activity.GetHashCode() & int.MaxValue;
    private readonly Stopwatch _stopwatch = Stopwatch.StartNew();
    private TimeSpan _lastShown;
    private bool _isShown;

    internal TimeSpan Elapsed => _stopwatch.Elapsed;

    internal bool IsDue => Elapsed is TimeSpan elapsed && elapsed >= FirstAfter && elapsed - _lastShown >= AtMostEvery;

    internal void Show(string status, int percent, int secondsRemaining)
    {
        _lastShown = Elapsed;
        _isShown = true;
        command.WriteProgress(new ProgressRecord(_activityId, activity, status)
        {
            PercentComplete = percent,
            SecondsRemaining = secondsRemaining,
        });
    }

    /// <summary>Removes the bar if it was shown.</summary>
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
            // After Ctrl+C nothing can be written; PowerShell itself removes the bars of a stopped pipeline.
        }
    }
}
