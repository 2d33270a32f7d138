using System.Globalization;
using System.Threading;

namespace ClockodoPS.Pipeline;

/// <summary>Progress without a known total: shows how many items are done. Appears only after a second.</summary>
internal sealed class CountingProgress(ClockodoCommand command, string activity)
{
    private readonly ProgressBar _bar = new(command, activity);
    private long _done;

    internal void Add() => Add(1);

    /// <summary>Adds items, on any thread.</summary>
    internal void Add(int count) => Interlocked.Add(ref _done, count);

    /// <summary>Shows the number, unless that would be too often.</summary>
    internal void Show()
    {
        if (_bar.IsDue)
        {
            _bar.Show(string.Format(CultureInfo.CurrentCulture, "{0:N0}", Interlocked.Read(ref _done)), percent: -1, secondsRemaining: -1);
        }
    }

    /// <summary>Takes the bar away: before something else is written, and at the end.</summary>
    internal void Hide() => _bar.Complete();
}
