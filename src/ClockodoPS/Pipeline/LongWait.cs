using System;
using System.Diagnostics;

namespace ClockodoPS.Pipeline;

/// <summary>
/// A long wait before requests are sent. All requests that wait for the same reason are one wait, with one warning, and a bar
/// while it lasts.
/// </summary>
internal sealed class LongWait(ClockodoCommand command)
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(3);

    // Requests that wait for the same limit end their waits at slightly different times.
    private static readonly TimeSpan Spread = TimeSpan.FromSeconds(6);

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly ProgressBar _bar = new(command, "Waiting before the next request");
    private TimeSpan _end;

    private TimeSpan Left => _end - _clock.Elapsed;

    /// <summary>Records that a request waits. True if that is a wait of its own, and a long one.</summary>
    internal bool Begins(TimeSpan delay)
    {
        TimeSpan end = _clock.Elapsed + delay;
        if (delay < Shortest || end <= _end)
        {
            return false;
        }

        bool isSame = Left > TimeSpan.Zero && end <= _end + Spread;
        _end = end;
        return !isSame;
    }

    /// <summary>Shows the bar while the wait lasts. False: nothing waits.</summary>
    internal bool Show()
    {
        if (Left <= TimeSpan.Zero)
        {
            Hide();
            return false;
        }

        if (_bar.IsDue)
        {
            int seconds = (int)Math.Ceiling(Left.TotalSeconds);
            _bar.Show(FormattableString.Invariant($"{seconds} s left"), percent: -1, seconds);
        }

        return true;
    }

    internal void Hide() => _bar.Complete();
}
