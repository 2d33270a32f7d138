using System;
using System.Collections.Generic;

namespace Clockodo.Client.Http;

/// <summary>So many requests in so much time; it keeps when the last ones were or will be sent.</summary>
internal sealed class SlidingWindow(int limit, TimeSpan duration, string name)
{
    // In order. Who waits stands here with the moment that is waited for.
    private readonly List<TimeSpan> _moments = [];

    /// <summary>The limit in words.</summary>
    internal string Name => name;

    /// <summary>The first moment, not before this one, at which another request fits.</summary>
    internal TimeSpan FirstFit(TimeSpan moment)
    {
        while (_moments.Count >= limit && Crowd(moment) is TimeSpan first)
        {
            moment = first + duration;
        }

        return moment;
    }

    internal bool Contains(TimeSpan moment) => _moments.BinarySearch(moment) >= 0;

    internal void Add(TimeSpan moment) => _moments.Insert(CountUpTo(moment), moment);

    internal void Remove(TimeSpan moment)
    {
        int index = _moments.BinarySearch(moment);
        if (index >= 0)
        {
            _moments.RemoveAt(index);
        }
    }

    /// <summary>Forgets what no longer counts.</summary>
    internal void Forget(TimeSpan now) => _moments.RemoveRange(0, CountUpTo(now - duration));

    // As many as are allowed, with which this moment would stand in less than the duration: the first of the latest such.
    private TimeSpan? Crowd(TimeSpan moment)
    {
        int before = CountUpTo(moment);
        for (int first = Math.Min(before, _moments.Count - limit); first >= Math.Max(0, before - limit); first--)
        {
            TimeSpan begin = _moments[first] < moment ? _moments[first] : moment;
            TimeSpan last = _moments[first + limit - 1];
            if ((last > moment ? last : moment) - begin < duration)
            {
                return _moments[first];
            }
        }

        return null;
    }

    private int CountUpTo(TimeSpan moment)
    {
        int low = 0;
        int high = _moments.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _moments[middle] <= moment ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
