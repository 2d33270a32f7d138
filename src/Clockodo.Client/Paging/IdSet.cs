using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Clockodo.Client.Paging;

/// <summary>
/// A set of IDs, for millions of them. The IDs of a list are close together, so they are kept in blocks of neighbours: an ID
/// takes two or three bytes, or less if its block is nearly full.
/// </summary>
internal sealed class IdSet
{
    private const int BlockBits = 16;

    private readonly Dictionary<long, IdBlock> _blocks = [];
    private IdBlock? _last;
    private long _lastKey;

    internal int Count { get; private set; }

    /// <summary>Adds an ID. False: it was in the set before.</summary>
    [MethodImpl(JitOptimized.Options)]
    internal bool Add(long id)
    {
        long key = id >> BlockBits;
        if (_last is null || key != _lastKey)
        {
            _last = BlockOf(key);
            _lastKey = key;
        }

        if (!_last.Add(unchecked((ushort)id)))
        {
            return false;
        }

        Count++;
        return true;
    }

    private IdBlock BlockOf(long key)
    {
        if (!_blocks.TryGetValue(key, out IdBlock? block))
        {
            block = new IdBlock();
            _blocks.Add(key, block);
        }

        return block;
    }
}
