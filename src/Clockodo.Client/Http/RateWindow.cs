using System;
using System.Collections.Generic;

namespace Clockodo.Client.Http;

/// <summary>So many requests in so much time; it keeps when the last ones are or will be sent.</summary>
internal sealed class RateWindow(int limit, TimeSpan duration, string name)
{
    private readonly Queue<TimeSpan> _sent = new();

    /// <summary>The limit in words.</summary>
    internal string Name => name;

    /// <summary>The first moment from which another request fits.</summary>
    internal TimeSpan FirstFit(TimeSpan now)
    {
        while (_sent.Count > 0 && _sent.Peek() + duration <= now)
        {
            _sent.Dequeue();
        }

        return _sent.Count < limit ? now : FitAfter(_sent.Count - limit);
    }

    internal void Add(TimeSpan moment) => _sent.Enqueue(moment);

    // Requests that wait are in the queue with the moment they wait for, so there can be more than fit.
    private TimeSpan FitAfter(int index)
    {
        foreach (TimeSpan moment in _sent)
        {
            if (index-- == 0)
            {
                return moment + duration;
            }
        }

        throw new InvalidOperationException();
    }
}
