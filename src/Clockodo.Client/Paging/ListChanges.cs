using System;
using System.Collections.Generic;

namespace Clockodo.Client.Paging;

/// <summary>
/// What the answers of one reading say of changes to the list meanwhile, and which pages have to be read again.
/// </summary>
/// <remarks>
/// Between two neighbouring pages, let the count of items fall by <c>n</c>. Items that were not read yet can have moved
/// forward by no more than <c>n</c> places, plus one for each item that was inserted among them; and those come by later,
/// with a time of insertion that tells. So: where the count falls, the last <c>n</c> places before are read again. Where
/// more inserted items come by than the counts rose, or more repetitions than insertions explain, something fell that
/// something else hid: then nobody can say where, and it is unclear.
/// </remarks>
internal sealed class ListChanges
{
    private readonly List<(int Page, int Lost)> _falls = [];
    private DateTimeOffset? _begin;
    private bool _hasBegun;
    private int? _itemCount;
    private int _itemsPerPage = 1;
    private int _risen;
    private int _inserted;
    private int _repeated;
    private int _drift;
    private bool _movedAgain;

    /// <summary>Whether something happened that reading a few pages again does not settle.</summary>
    internal bool IsUnclear => _movedAgain || _inserted > _risen || _repeated > _risen;

    /// <summary>
    /// How many different items must have come at least: what is there at the end, but for what was inserted.
    /// </summary>
    internal int FewestExpected => (_itemCount ?? 0) - (_risen - Math.Min(_inserted, _risen));

    /// <summary>Takes down when the reading began, by the clock of the service.</summary>
    internal void Begin(DateTimeOffset? serverTime)
    {
        if (!_hasBegun)
        {
            _hasBegun = true;
            _begin = serverTime;
        }
    }

    internal bool IsInserted(long insertedAt) =>
        insertedAt != 0 && _begin is DateTimeOffset begin && insertedAt >= begin.UtcTicks;

    /// <summary>Takes down a page, in order.</summary>
    internal void Add<T>(Page<T> page, int inserted, int repeated)
    {
        if (_itemCount is int before)
        {
            if (page.ItemCount < before)
            {
                _falls.Add((page.Number - 1, before - page.ItemCount));
            }
            else
            {
                _risen += page.ItemCount - before;
            }

            // What was on the first page was there when the reading began.
            _inserted += inserted;
        }

        _itemCount = page.ItemCount;
        _itemsPerPage = Math.Max(1, page.ItemsPerPage);
        _repeated += repeated;
    }

    /// <summary>
    /// The pages to read again, from the first to the last of each stretch; wider, where the list moved while they were
    /// read. None where all of it has to be read again.
    /// </summary>
    internal IReadOnlyList<(int First, int Last)> BeginReadAgain()
    {
        bool wasUnclear = IsUnclear && !_movedAgain;
        _movedAgain = false;
        return wasUnclear ? [] : [.. _falls.ConvertAll(fall => (
            First: Math.Max(1, fall.Page - PagesFor(fall.Lost + _drift) + 1),
            Last: fall.Page + PagesFor(_drift)))];
    }

    /// <summary>Takes down the count that came with a page that was read again.</summary>
    /// <returns>Whether the list moved again.</returns>
    internal bool AddReadAgain(int itemCount)
    {
        int difference = Math.Abs(itemCount - (_itemCount ?? 0));
        _drift += difference;
        _itemCount = itemCount;
        return _movedAgain |= difference > 0;
    }

    private int PagesFor(int items) => (items + _itemsPerPage - 1) / _itemsPerPage;
}
