using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Clockodo.Client.Paging;

/// <summary>
/// The ids that were seen. Made for millions: an id that fits into 32 bits, as all do today, costs between five and ten
/// bytes. Open addressing with linear probing; 0 is the empty slot.
/// </summary>
internal sealed class IdSet
{
    private const int FirstCapacity = 1024;

    // A count that lies must not cost more than sixteen megabytes.
    private const int LargestReserved = 1 << 22;

    // Full to seven eighths: longer walks than usual for half the memory.
    private const int FullNumerator = 7;
    private const int FullDenominator = 8;

    private uint[] _slots = new uint[FirstCapacity];
    private int _small;
    private HashSet<long>? _others;

    internal int Count => _small + (_others?.Count ?? 0);

    /// <summary>Makes room for so many at once: growing by steps would leave the smaller tables behind as garbage.</summary>
    internal void Reserve(int count)
    {
        int capacity = _slots.Length;
        while (capacity < LargestReserved && capacity / FullDenominator * FullNumerator <= count)
        {
            capacity *= 2;
        }

        if (_small == 0 && capacity > _slots.Length)
        {
            _slots = new uint[capacity];
        }
    }

    /// <summary>False: it was there before.</summary>
    [MethodImpl(HotMethod.Options)]
    internal bool Add(long id)
    {
        if (id is <= 0 or > uint.MaxValue)
        {
            return (_others ??= []).Add(id);
        }

        if (_small >= _slots.Length / FullDenominator * FullNumerator)
        {
            Grow();
        }

        if (!Insert(_slots, (uint)id))
        {
            return false;
        }

        _small++;
        return true;
    }

    [MethodImpl(HotMethod.Options)]
    private static bool Insert(uint[] slots, uint id)
    {
        int mask = slots.Length - 1;

        // Fibonacci hashing: neighbouring ids, which are the rule, do not sit in each other's way.
        int slot = (int)((id * 2654435769u) >> 7) & mask;
        while (slots[slot] != 0)
        {
            if (slots[slot] == id)
            {
                return false;
            }

            slot = (slot + 1) & mask;
        }

        slots[slot] = id;
        return true;
    }

    private void Grow()
    {
        uint[] larger = new uint[_slots.Length * 2];
        foreach (uint id in _slots)
        {
            if (id != 0)
            {
                Insert(larger, id);
            }
        }

        _slots = larger;
    }
}
