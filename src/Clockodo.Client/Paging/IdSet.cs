using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Clockodo.Client.Paging;

/// <summary>
/// The ids that were seen. Made for millions: ids of one list lie close together, so they are kept in blocks of neighbours, and
/// an id costs two or three bytes, or less where nearly all of a block are there.
/// </summary>
internal sealed class IdSet
{
    private const int BlockBits = 16;

    private readonly Dictionary<long, IdBlock> _blocks = [];
    private IdBlock? _last;
    private long _lastKey;

    internal int Count { get; private set; }

    /// <summary>False: it was there before.</summary>
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
