using System;
using System.Collections.Generic;

namespace Clockodo.Client.Http;

/// <summary>A limit on the requests of a sliding window of time; knows when the latest ones were sent.</summary>
internal sealed class SlidingWindow(int limit, TimeSpan duration, string name)
{
    private readonly List<TimeSpan> _sent = [];

    /// <summary>The limit in words.</summary>
    internal string Name => name;

    /// <summary>
    /// How long until another request fits behind some that wait before it; zero: it fits now. Where more wait than a window
    /// holds, it is the time until the last known request leaves the window.
    /// </summary>
    internal TimeSpan FindDelay(TimeSpan now, int waitingBefore)
    {
        _sent.RemoveRange(0, CountExpired(now));
        int inTheWay = _sent.Count + waitingBefore - limit;
        return inTheWay < 0 || _sent.Count == 0
            ? TimeSpan.Zero
            : _sent[Math.Min(inTheWay, _sent.Count - 1)] + duration - now;
    }

    internal void Add(TimeSpan now) => _sent.Add(now);

    private int CountExpired(TimeSpan now)
    {
        int count = 0;
        while (count < _sent.Count && now - _sent[count] >= duration)
        {
            count++;
        }

        return count;
    }
}
