using System;
using System.Collections.Generic;
using System.Linq;

namespace ClockodoPS.Pipeline;

/// <summary>Places in the input, from 1, in ascending order; shown as ranges: <c>1–3, 7</c>.</summary>
internal sealed class PlaceRanges
{
    private const int MostShown = 20;

    private readonly List<(long First, long Last)> _ranges = [];

    /// <summary>The number of places, not of ranges.</summary>
    internal long Count { get; private set; }

    internal void Add(long place)
    {
        Count++;
        if (_ranges.Count > 0 && _ranges[^1].Last == place - 1)
        {
            _ranges[^1] = (_ranges[^1].First, place);
        }
        else
        {
            _ranges.Add((place, place));
        }
    }

    /// <summary>The ranges. After the first twenty, the other places are counted: <c>and 30 more</c>.</summary>
    public override string ToString()
    {
        string shown = string.Join(", ", _ranges.Take(MostShown).Select(Describe));
        long others = _ranges.Skip(MostShown).Sum(range => range.Last - range.First + 1);
        return others == 0 ? shown : FormattableString.Invariant($"{shown} and {others} more");
    }

    private static string Describe((long First, long Last) range) => range.First == range.Last
        ? FormattableString.Invariant($"{range.First}")
        : FormattableString.Invariant($"{range.First}–{range.Last}");
}
