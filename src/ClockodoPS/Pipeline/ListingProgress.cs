using System;
using System.Globalization;

namespace ClockodoPS.Pipeline;

/// <summary>
/// Progress of a list with a known total. Appears only after a second and from the second page on.
/// </summary>
internal sealed class ListingProgress(ClockodoCommand command, string activity)
{
    private readonly ProgressBar _bar = new(command, activity);
    private long _read;
    private long _total;
    private int _pages;

    /// <summary>Adds the items of a page; the total may change from page to page.</summary>
    internal void Add(int count, long total)
    {
        _read += count;
        _total = total;
        _pages++;
    }

    /// <summary>Shows how much is read, unless that would be too often.</summary>
    internal void Show()
    {
        if (_pages >= 2 && _read < _total && _bar.IsDue)
        {
            _bar.Show(
                string.Format(CultureInfo.CurrentCulture, "{0:N0} of {1:N0}", _read, _total),
                percent: (int)(_read * 100 / Math.Max(1, _total)),
                secondsRemaining: (int)(_bar.Elapsed.TotalSeconds / Math.Max(1, _read) * (_total - _read)));
        }
    }

    /// <summary>Takes the bar away: before the items of a page are written, and at the end.</summary>
    internal void Hide() => _bar.Complete();
}
