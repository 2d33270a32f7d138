using System;
using System.Collections.Generic;

namespace Clockodo.Client.Http;

/// <summary>
/// The limits for one kind of request, and the requests of this kind that wait, first come, first served. Kinds may share
/// limits, but no kind waits behind another.
/// </summary>
/// <param name="windows">The limits.</param>
internal sealed class Quota(IReadOnlyList<SlidingWindow> windows)
{
    private static readonly TimeSpan SmallestStep = TimeSpan.FromMilliseconds(1);

    // Each with the time at which it looks again; in the order in which they asked.
    private readonly LinkedList<TimeSpan> _waiting = new();

    /// <summary>Counts a request that is sent now.</summary>
    internal void Add(TimeSpan now)
    {
        foreach (SlidingWindow window in windows)
        {
            window.Add(now);
        }
    }

    /// <summary>How long until a request may be sent, and which limit it waits for; zero: now.</summary>
    /// <param name="now">The time.</param>
    /// <param name="place">Its place among those that wait; null: it has just asked.</param>
    internal (TimeSpan Delay, string Reason) FindDelay(TimeSpan now, LinkedListNode<TimeSpan>? place)
    {
        int before = CountBefore(place);
        (TimeSpan Delay, string Reason) longest = (before == 0 ? TimeSpan.Zero : SmallestStep, "other requests wait before it");
        foreach (SlidingWindow window in windows)
        {
            TimeSpan delay = window.FindDelay(now, before);
            longest = delay > longest.Delay ? (delay, window.Name) : longest;
        }

        return longest;
    }

    /// <summary>Lets a request wait, in its place; no request looks again before those that asked earlier.</summary>
    /// <returns>Its place.</returns>
    internal LinkedListNode<TimeSpan> Wait(LinkedListNode<TimeSpan>? place, TimeSpan until)
    {
        place ??= _waiting.AddLast(until);
        TimeSpan earliest = place.Previous is LinkedListNode<TimeSpan> previous ? previous.Value + SmallestStep : until;
        place.Value = until > earliest ? until : earliest;
        return place;
    }

    internal void Leave(LinkedListNode<TimeSpan> place) => _waiting.Remove(place);

    private int CountBefore(LinkedListNode<TimeSpan>? place)
    {
        if (place is null)
        {
            return _waiting.Count;
        }

        int count = 0;
        while (place.Previous is LinkedListNode<TimeSpan> previous)
        {
            count++;
            place = previous;
        }

        return count;
    }
}
