using System;
using System.Runtime.CompilerServices;

namespace Clockodo.Client.Paging;

/// <summary>
/// A set of IDs out of 65,536 neighbouring ones, by their lower two bytes. Few are kept as a sorted list, many as a bitmap,
/// whichever is smaller.
/// </summary>
internal sealed class IdBlock
{
    private const int First = 4;
    private const int BitsInWord = 64;
    private const int Words = (ushort.MaxValue + 1) / BitsInWord;
    private const int MostListed = Words * sizeof(ulong) / sizeof(ushort);

    private ushort[] _listed = new ushort[First];
    private int _count;
    private ulong[]? _bits;

    /// <summary>Adds an ID. False: it was in the set before.</summary>
    [MethodImpl(JitOptimized.Options)]
    internal bool Add(ushort id)
    {
        if (_bits is not null)
        {
            return Mark(_bits, id);
        }

        // A list is sorted by time, and so are most of its IDs: the next one usually belongs at the end.
        int place = _count == 0 || _listed[_count - 1] < id ? _count : ~Array.BinarySearch(_listed, 0, _count, id);
        if (place < 0)
        {
            return false;
        }

        if (_count == MostListed)
        {
            _bits = ToBits();
            return Mark(_bits, id);
        }

        Insert(place, id);
        return true;
    }

    private static bool Mark(ulong[] bits, ushort id)
    {
        ulong bit = 1ul << (id % BitsInWord);
        ref ulong word = ref bits[id / BitsInWord];
        bool isNew = (word & bit) == 0;
        word |= bit;
        return isNew;
    }

    private void Insert(int place, ushort id)
    {
        if (_count == _listed.Length)
        {
            Array.Resize(ref _listed, _count * 2);
        }

        Array.Copy(_listed, place, _listed, place + 1, _count - place);
        _listed[place] = id;
        _count++;
    }

    private ulong[] ToBits()
    {
        ulong[] bits = new ulong[Words];
        foreach (ushort id in _listed)
        {
            Mark(bits, id);
        }

        _listed = [];
        return bits;
    }
}
