namespace Clockodo.Sandbox.Clock;

/// <summary>The names on the wire that only the clock has.</summary>
internal static class ClockFields
{
    internal const string Running = "running";
    internal const string Stopped = "stopped";
    internal const string Updated = "updated";
    internal const string CurrentTime = "current_time";
    internal const string StoppedHasBeenTruncated = "stopped_has_been_truncated";
    internal const string OverlappingCorrection = "overlapping_correction";
    internal const string Overlapping = "overlapping";
    internal const string OverlappingFreeTimeSince = "overlapping_free_time_since";
    internal const string TruncatePreviousEntry = "truncate_previous_entry";
    internal const string DurationTransfer = "duration_transfer";
    internal const string TimeSinceBefore = "time_since_before";
    internal const string TimeUntilBefore = "time_until_before";
    internal const string DurationBefore = "duration_before";
    internal const string Away = "away";
    internal const string StartNew = "start_new";
}
